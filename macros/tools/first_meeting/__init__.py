"""The first meeting: incidents and their deadlines."""
