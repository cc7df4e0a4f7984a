"""A built edition in other formats: it reads site/ and knows nothing of how the site was made."""
