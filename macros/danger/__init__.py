"""Train what search takes for danger: `python -m macros.danger [--measure]`."""
