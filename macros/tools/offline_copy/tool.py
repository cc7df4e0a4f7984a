"""What can be downloaded and kept on the device."""

from macros.render.tool import Tool
from macros.tools.offline_copy.macro import MACROS

TOOL = Tool("offline_copy", macros=MACROS, scripts=("offline_copy",))
