"""Keeping exactly what the writer wrote: every character of a message labelled. The door of this room."""

from pipeline.clean.cleaner import clean
from pipeline.clean.parent import ParentWords, forms_of

__all__ = ["ParentWords", "clean", "forms_of"]
