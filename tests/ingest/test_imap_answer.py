"""Answers to a fetch, as servers write them: what the quick way reads is what IMAPClient's own parser reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from imapclient.response_parser import parse_fetch_response

from ingest import imap_answer
from ingest.imap_answer import Piece, pieces

USUAL = [
    (b"1 (UID 5 RFC822.SIZE 9 BODY[]<0> {9}", b"From: a\r\n"),  # Dovecot
    b")",
    b"7 (FLAGS (\\Seen $Forwarded))",  # another client read another mail meanwhile
    (b"2 (RFC822.SIZE 3 UID 6 BODY[]<0> {3}", b"a)b"),  # Gmail
    b")",
    (b"3 (BODY[]<0> {2}", b"ab"),  # Exchange: numbers last
    b" UID 7 RFC822.SIZE 2)",
]


def test_the_usual_forms_are_read_quickly() -> None:
    """Whatever the order of items; a flag that another client set is stepped over."""
    found = imap_answer._usual(USUAL)
    assert found == {5: Piece(9, b"From: a\r\n"), 6: Piece(3, b"a)b"), 7: Piece(2, b"ab")}
    assert pieces(USUAL) == found


@pytest.mark.parametrize(
    ("records", "found"),
    [
        ([None], {}),
        ([b"1 (UID 5 RFC822.SIZE 0 BODY[]<0> NIL)"], {5: Piece(0, None)}),  # gone since it was listed
        ([b'1 (UID 5 RFC822.SIZE 0 BODY[]<0> "")'], {5: Piece(0, b"")}),  # an empty mail
        ([b'1 (UID 5 RFC822.SIZE 3 BODY[]<0> "abc")'], {5: Piece(3, b"abc")}),
        ([(b"1 (UID 5 RFC822.SIZE 2 BODY[]<0> {2}", b"ab"), b" FLAGS (\\Seen) MODSEQ (99))"], {5: Piece(2, b"ab")}),
        ([(b"1 (FLAGS () UID 5 RFC822.SIZE 2 BODY[]<0> {2}", b"ab"), b")"], {5: Piece(2, b"ab")}),
        ([b"1 (UID 5 FLAGS ())", b"2 (MODSEQ (12) UID 6)"], {}),
        ([(b"1 (UID 5 rfc822.size 2 body[]<0> {2}", b"ab"), b")"], {5: Piece(2, b"ab")}),
    ],
)
def test_any_other_form_is_read_all_the_same(records: list[imap_answer.Record], found: dict[int, Piece]) -> None:
    """By IMAPClient's own parser: slower, and nothing is lost."""
    assert pieces(records) == found


ITEMS = st.permutations([b"UID %d", b"RFC822.SIZE %d", b"BODY[]<0>"])


@given(st.lists(st.tuples(ITEMS, st.binary(max_size=60)), min_size=1, max_size=5))
def test_both_ways_read_the_same(answers: list[tuple[list[bytes], bytes]]) -> None:
    """Any order of items, and any bytes in a mail: those that look like an answer, too."""
    records: list[imap_answer.Record] = []
    for uid, (items, content) in enumerate(answers, 1):
        at = items.index(b"BODY[]<0>")
        number = {b"UID %d": uid, b"RFC822.SIZE %d": len(content)}
        before, after = ([item % number[item] for item in part] for part in (items[:at], items[at + 1 :]))
        records.append((b"%d (" % uid + b" ".join([*before, b"BODY[]<0> {%d}" % len(content)]), content))
        records.append(b"".join(b" " + item for item in after) + b")")
    told = parse_fetch_response(list(records), normalise_times=False)
    quick = imap_answer._usual(records)
    assert quick == {uid: Piece(data[b"RFC822.SIZE"], data[b"BODY[]<0>"]) for uid, data in told.items()}
