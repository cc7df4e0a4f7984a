"""What can be downloaded and kept on the device."""
