"""What is kept on the device: seen, saved, wiped."""

from macros.render.tool import Tool
from macros.tools.keeping.macro import MACROS

TOOL = Tool("keeping", macros=MACROS, scripts=("keeping",))
