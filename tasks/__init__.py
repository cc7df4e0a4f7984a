"""The commands of README.md, on any system with Python alone."""
