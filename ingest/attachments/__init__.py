"""Attachments read: the text of documents becomes part of the letter, the rest is counted. The door of this room."""

from ingest.attachments.reader import read_attachments

__all__ = ["read_attachments"]
