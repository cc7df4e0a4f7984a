"""The action plan that follows the health check."""

from macros.render.tool import Tool
from macros.tools.action_plan.macro import MACROS
from macros.tools.action_plan.model import ACTION_PLAN
from macros.tools.action_plan.paper import action_plan

TOOL = Tool(
    "action_plan",
    macros=MACROS,
    data=(ACTION_PLAN,),
    looks=("checklist", "health_check"),
    scripts=("action_plan",),
    forms=(action_plan,),
)
