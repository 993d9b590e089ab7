"""The pages, one file a page; each handler takes a ``casefold.review.room.Visit`` and gives a response."""
