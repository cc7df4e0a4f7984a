"""Forms to fill in on paper or on screen: what each asks, and the PDF of it."""
