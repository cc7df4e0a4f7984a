"""The printing of a choice of pages. `exports.print_pages` writes what it puts together."""

from macros.render.tool import Tool
from macros.tools.print_pages.macro import MACROS

TOOL = Tool("print_pages", macros=MACROS, scripts=("print_pages",))
