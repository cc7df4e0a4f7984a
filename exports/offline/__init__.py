"""The handbook with no signal: the whole site as a zip for a USB stick, and as an app that a browser keeps."""
