"""Independent rules against which those of the browser are held."""
