"""A hearing: the sheet to hold in the room."""
