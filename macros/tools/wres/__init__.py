"""The Workforce Race Equality Standard: its figures and findings, as tables, charts and sentences."""
