"""The checklist of a case."""
