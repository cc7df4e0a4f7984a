"""The tester of action plans."""

from macros.render.tool import Tool
from macros.tools.plan_tester.macro import MACROS
from macros.tools.plan_tester.model import PLAN_TESTER

TOOL = Tool("plan_tester", macros=MACROS, data=(PLAN_TESTER,), looks=("checklist",), scripts=("plan_tester",))
