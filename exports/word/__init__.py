"""Word files to fill in: forms and letters whose blanks are content controls."""
