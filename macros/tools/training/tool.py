"""The training: modules, the learning path, session plans, files for a learning platform."""

from macros.render.tool import Tool
from macros.tools.training import checks, files, macro, path, plan_checks, session_plans
from macros.tools.training.model import MODULES
from macros.tools.training.plans import SESSION_PLANS

TOOL = Tool(
    "training",
    macros=(*macro.MACROS, *path.MACROS, *session_plans.MACROS, *files.MACROS),
    data=(MODULES, SESSION_PLANS),
    checks=(checks.mistakes, plan_checks.mistakes),
    placed=((macro.module, MODULES),),
    looks=("health_check",),
    scripts=("next_module", "learning_path"),
)
