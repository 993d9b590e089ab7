"""Given names that come again cut short, which may be words as well."""

from __future__ import annotations

import pytest

from pipeline.detect.cutname import cut_names
from pipeline.detect.repeat import Named
from pipeline.detect.word import words_of
from pipeline.mention import MentionType

KNOWN = (
    Named(tuple(words_of("Declan")), MentionType.CHILD),
    Named(tuple(words_of("Tyrell")), MentionType.CHILD),
    Named(tuple(words_of("Rubina")), MentionType.CHILD),
    Named(tuple(words_of("Heather Maddock")), MentionType.PROFESSIONAL),
    Named(tuple(words_of("Theo")), MentionType.CHILD),
)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("We all sat and spoke to Dec about it.", ["Dec"]),
        ("He came home. Dec has a place now.", ["Dec"]),
        ("The review was on 12 Dec and again in Dec 2014.", []),
        ("We saw them in Dec with the snow.", []),
        ("Nobody told Ty's school. It rained. Ty hates rain.", ["Ty", "Ty"]),
        ("It was a Ty Nant bottle.", []),
        ("So Rubes has a plan at last.", ["Rubes"]),
        ("And then Heath came to supper.", ["Heath"]),
        ("We walked on the Heath that day.", []),
        ("The plan is late. The head wrote of The Limes.", []),
        ("And Nay-Nay came too. He said Bye-Bye and So-So.", ["Nay-Nay"]),
        ("Ty hates rain. We love Ty.", ["Ty", "Ty"]),
        ("In early Dec he fell. Next Dec we go.", []),
        (("rubina is eight and tyrell is four and nobody asked us. dec 12 they met. we told rubin dad. "
         "rub it in why dont you. then nobody came to see us at all."), ["rubin"]),
    ],
)  # fmt: skip
def test_a_name_cut_short_is_heard_where_somebody_is_meant(line: str, found: list[str]) -> None:
    """A month, a heath and "The" stay what they are."""
    assert [line[each.start : each.end] for each in cut_names(KNOWN, words_of(line))] == found
