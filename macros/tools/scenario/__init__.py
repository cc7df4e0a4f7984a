"""Cases to walk through, in branches."""
