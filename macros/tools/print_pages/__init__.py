"""The printing of a choice of pages."""
