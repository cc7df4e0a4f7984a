"""The race equality health check of a branch."""

from macros.render.tool import Tool
from macros.tools.health_check.macro import MACROS
from macros.tools.health_check.model import HEALTH_CHECK
from macros.tools.health_check.paper import health_check

TOOL = Tool(
    "health_check",
    macros=MACROS,
    data=(HEALTH_CHECK,),
    looks=("checklist",),
    scripts=("health_check",),
    forms=(health_check,),
)
