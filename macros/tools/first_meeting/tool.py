"""The first meeting with a member: a note to take it down."""

from macros.render.tool import Tool
from macros.tools.first_meeting.paper import first_meeting

TOOL = Tool("first_meeting", forms=(first_meeting,))
