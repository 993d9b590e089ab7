"""Keeping exactly what the writer wrote: every character of a message labelled. The door of this room."""

from pipeline.clean.cleaner import clean

__all__ = ["clean"]
