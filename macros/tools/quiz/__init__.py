"""Questions with answers that the law decides."""
