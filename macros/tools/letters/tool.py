"""Letters to fill in."""

from macros.render.tool import Tool
from macros.tools.letters import checks, sendable
from macros.tools.letters.macro import MACROS, late, letter
from macros.tools.letters.model import LETTERS

TOOL = Tool(
    "letters",
    macros=MACROS,
    data=(LETTERS,),
    checks=(checks.mistakes,),
    sound_checks=(sendable.mistakes,),
    placed=((letter, LETTERS),),
    scripts=("letters",),
    late=late,
)
