"""The deadline tool."""
