// The theme's own search, as it comes: nothing stands before its worker.
