"""Acknowledgements: that a message came, in fixed words, to its writer alone. Off by default."""
