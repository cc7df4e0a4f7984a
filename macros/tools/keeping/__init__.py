"""What is kept on the device: seen, saved, wiped."""
