"""The tester of action plans."""
