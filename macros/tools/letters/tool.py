"""Letters to fill in."""

from macros.render.tool import Tool
from macros.tools.letters.checks import mistakes
from macros.tools.letters.macro import MACROS, letter
from macros.tools.letters.model import LETTERS

TOOL = Tool(
    "letters",
    macros=MACROS,
    data=(LETTERS,),
    checks=(mistakes,),
    placed=((letter, LETTERS),),
    scripts=("letters",),
)
