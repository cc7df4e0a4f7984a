"""The training: modules, the learning path, session plans, files for a learning platform."""
