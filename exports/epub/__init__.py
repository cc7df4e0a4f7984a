"""EPUB 3: the handbook as a book for phones, tablets and e-readers."""
