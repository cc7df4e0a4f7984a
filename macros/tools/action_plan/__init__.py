"""The action plan that follows the health check."""
