"""The reader of workforce race equality data."""
