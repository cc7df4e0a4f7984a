"""The race equality health check of a branch."""
