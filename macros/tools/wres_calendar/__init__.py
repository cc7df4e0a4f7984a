"""The year of the Workforce Race Equality Standard."""
