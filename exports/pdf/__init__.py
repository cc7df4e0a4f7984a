"""The handbook, its sections and one-page cards as tagged PDF: a walk over the built pages, set by Typst."""
