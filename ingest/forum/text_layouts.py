"""The forum programs whose pages are read as text; of those that find posts, the one that finds most is taken."""

from __future__ import annotations

from ingest.forum.copied import discourse, invision, mybb, phpbb, reddit, smf, vanilla, vbulletin, xenforo
from ingest.forum.text_layout import TextLayout

LAYOUTS: tuple[TextLayout, ...] = tuple(
    layout
    for program in (xenforo, invision, mybb, smf, phpbb, vbulletin, vanilla, discourse, reddit)
    for layout in program.LAYOUTS
)
