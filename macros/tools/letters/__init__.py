"""Letters to fill in."""
