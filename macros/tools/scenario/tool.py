"""Cases to walk through, in branches."""

from macros.render.tool import Tool
from macros.tools.scenario.checks import dates, mistakes
from macros.tools.scenario.macro import MACROS, scenario
from macros.tools.scenario.model import SCENARIOS

TOOL = Tool(
    "scenario",
    macros=MACROS,
    data=(SCENARIOS,),
    checks=(mistakes,),
    sound_checks=(dates,),
    placed=((scenario, SCENARIOS),),
    scripts=("scenario",),
)
