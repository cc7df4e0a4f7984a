"""The reader of workforce race equality data."""

from macros.render.tool import Tool
from macros.tools.wres_reader.checks import mistakes
from macros.tools.wres_reader.macro import MACROS
from macros.tools.wres_reader.model import WRES_READER

TOOL = Tool(
    "wres_reader",
    macros=MACROS,
    data=(WRES_READER,),
    checks=(mistakes,),
    scripts=("wres_reader",),
)
