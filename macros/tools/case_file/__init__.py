"""The case file: incidents and their deadlines."""
