"""The pages as the tool that prints a choice of them puts them together, in the reader's browser."""
