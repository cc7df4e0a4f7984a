"""The case file: incidents and their deadlines."""

from macros.render.tool import Tool
from macros.tools.case_file import pack
from macros.tools.case_file.macro import MACROS
from macros.tools.case_file.model import CASE_NOTES, CASE_STEPS
from macros.tools.case_file.paper import incident_log

TOOL = Tool(
    "case_file",
    macros=MACROS,
    data=(CASE_NOTES, CASE_STEPS, pack.PAPERS),
    checks=(pack.mistakes,),
    looks=("time_limits", "letters"),
    scripts=("case_file",),
    forms=(incident_log,),
    late=pack.late,
)
