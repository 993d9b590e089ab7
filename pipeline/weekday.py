"""Days of the week as letters write them, in English and in Welsh."""

from __future__ import annotations

WEEKDAY_PATTERN = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|(?:dydd )?(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))"
)
"""In small letters."""
