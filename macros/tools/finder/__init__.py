"""The finder: which type of discrimination it may be."""
