"""Quotations, folded, and forwards: what the writer passes on as evidence, kept apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.message import Message
from pipeline.clean.arrow import unmark_arrows
from pipeline.clean.attribution import attributes_by_day, attributes_inside, attribution_ending, may_end
from pipeline.clean.closing import closes
from pipeline.clean.foreignmark import foreign_run, indented_run, mark_angled, mark_initials, mark_supercited
from pipeline.clean.headerblock import header_block_at, list_of_headers
from pipeline.clean.line import Line, fold_all, heads_groupwise
from pipeline.clean.notes import notes_block_at
from pipeline.clean.quotemark import fold_marked
from pipeline.clean.remains import mark_elisions, mark_remains
from pipeline.clean.separator import framed, marks_forward, marks_original, marks_ticket, may_mark, ruled_off
from pipeline.clean.signer import names_of
from pipeline.clean.signs import EMAIL
from pipeline.clean.voice import answer_at, marked_answers
from pipeline.letter import Label

_FORWARDS = tuple("fw: fwd: wg: tr: rv: enc: i: vs: vb: doorst: pd: yml: ilt: továbbítás:".split())


_SPEECH = '"“„«'
_SIGNED = 12
"""Lines from a closing to the ruled line that ends the letter."""
_INTRODUCING = 6
"""Words of the shortest line with a colon that introduces a mail; "see below:" forwards one."""


def fold_quotes(lines: list[Line], message: Message, proved: frozenset[int] = frozenset()) -> None:
    """Label quotations, their attributions and forwards.

    The message's subject may say that it is a forward, its recipients whose words it answers. ``proved``: numbers of
    the lines that stood in the mail that is answered.
    """
    _fold_containers(lines)
    mark_initials(lines)
    mark_angled(lines)
    if any(line.depth for line in lines):
        mark_supercited(lines)
        unmark_arrows(lines)
        mark_remains(lines)
        mark_elisions(lines)
    people = frozenset(each.address for each in message.recipients if each.address)
    if people and message.sender:
        people |= {message.sender.address}
    forward = message.subject.strip().lower().startswith(_FORWARDS)
    names = names_of(message.sender)
    _Quotes(lines, forward=forward, people=people, proved=proved, names=names).fold()
    _fold_proved(lines, proved)
    fold_marked(lines)


def _fold_containers(lines: Sequence[Line]) -> None:
    """What stands in a mail program's container, unless there is nothing else, or it is forwarded."""
    inside = [line for line in lines if line.container and line.container == "quote" and line.bare]
    if not inside:
        return
    outside = any(line.kept and line.bare and line.container != "quote" for line in lines)
    if outside and not any(marks_forward(line.bare) for line in inside[:3]):
        fold_all(
            (line for line in lines if line.container == "quote"), Label.QUOTE, "container of a mail program", 0.95
        )


def _fold_proved(lines: Sequence[Line], proved: frozenset[int]) -> None:
    """What stood in the mail that is answered; a single line of it may be chance."""
    if len(proved) > 1:
        fold_all((lines[number] for number in proved), Label.QUOTE, "words of the mail that is answered", 0.97)


@dataclass(slots=True)
class _Quotes:
    """One walk down the lines."""

    lines: list[Line] = field(repr=False)
    forward: bool
    people: frozenset[str]
    """Addresses of who wrote the mail and of whom it went to; empty when nobody is known."""
    proved: frozenset[int]
    names: frozenset[str]
    """Words of the sender's name and address."""

    def fold(self) -> None:
        """Label what each line opens."""
        at = 0
        while at < len(self.lines):
            line = self.lines[at]
            bare = line.bare
            if not bare or line.depth or line.fenced:
                at += 1
                continue
            mark = may_mark(bare)
            headed = ":" in bare or "：" in bare
            ends = "<" in bare or may_end(bare)
            at = ((mark or headed or ends) and self._opened(at, mark=mark, headed=headed, ends=ends)) or at + 1

    def _opened(self, at: int, *, mark: bool, headed: bool, ends: bool) -> int | None:
        """Fold the section that line ``at`` opens, and give the line after it; ``None`` when it opens none.

        ``mark``, ``headed``, ``ends``: what the line could be at all.
        """
        if not self.lines[at].kept:
            return None
        bare = self.lines[at].bare
        if mark:
            if marks_forward(bare):
                return self._enclose(at, at + 1, "forward mark")
            if marks_ticket(bare) and not self._words_above(at):
                self.lines[at].fold(Label.HEADER, "mark of a ticket desk", 0.9)
                return at + 1  # at the head of what the desk sends out, which nobody answers above it
            if marks_original(bare):
                return self._cut(at, at + 1 + self._block_below(at + 1), "original message mark")
            if framed(bare):
                block = self._block_below(at + 1)
                return self._cut(at, at + 1 + block, "mark between dashes") if block else None
        below = self._headed(at) if headed else None
        return below or (self._attributed(at) if ends else None)

    def _headed(self, at: int) -> int | None:
        """The line after a header block that line ``at`` is part of, what it heads folded; ``None`` without one."""
        block = header_block_at(self.lines, at)
        if block:
            if self._words_above(at) and not self.forward:
                listed = list_of_headers(self.lines, at, introduced=self._introduced(at))
                if listed:
                    return listed
            return at + block if self._is_shown(at, block) else self._cut(at, at + block, "header block")
        notes = notes_block_at(self.lines, at)
        return self._cut(*notes, "header block of Lotus Notes") if notes else None

    def _is_shown(self, at: int, block: int) -> bool:
        """Whether the writer shows a mail of others in the midst of her letter: "In it I find this e-mail:".

        What an office wrote about the child is the evidence, and her own words go on below it; a mail that she answers,
        or forwards without a word, she does not introduce.
        """
        if self.forward or not self._introduced(at):
            return False
        said = " ".join(line.bare for line in self.lines[at : at + block])
        return not any(address in said.lower() for address in self.people)

    def _introduced(self, at: int) -> bool:
        """A sentence of the writer's with a colon stands above."""
        above = next((index for index in range(at - 1, max(-1, at - 4), -1) if self.lines[index].bare), None)
        if above is None or not self.lines[above].kept or not self.lines[above].bare.endswith((":", "：")):
            return False
        return len(self.lines[above].bare.split()) >= _INTRODUCING

    def _block_below(self, at: int) -> int:
        """Lines of the header block that begins at most three blank or ruled lines below, those among them."""
        skipped = 0
        while (
            at + skipped < len(self.lines)
            and skipped < 4
            and (self.lines[at + skipped].blank or ruled_off(self.lines[at + skipped]))
        ):
            skipped += 1
        if at + skipped >= len(self.lines):
            return 0
        block = header_block_at(self.lines, at + skipped)
        if block:
            return skipped + block
        for below in range(at + skipped, min(len(self.lines), at + skipped + 6)):
            notes = notes_block_at(self.lines, below)
            if notes and notes[0] >= at:
                return notes[1] - at
            found = attribution_ending(self.lines, below, marked_below=False)
            if found and found.start >= at:
                return below + 1 - at
        return 0

    def _attributed(self, end: int) -> int | None:
        """After an attribution: marked lines are the quotation, what follows them an answer; else all the rest is."""
        lines = self.lines
        if heads_groupwise(lines[end].bare):
            return self._cut(end, end + 1, "attribution of GroupWise")
        inside = attributes_inside(lines[end].bare) and self._words_above(end)
        if inside or (attributes_by_day(lines[end].bare) and self._signed_and_ruled(end)):
            return self._cut(
                end, end + 1, f"attribution {'on the line of the quotation' if inside else 'below the end'}"
            )
        following = next((index for index in range(end + 1, min(len(lines), end + 6)) if lines[index].bare), None)
        foreign = foreign_run(lines, following) if following is not None and not lines[following].depth else None
        marked = following is not None and (bool(lines[following].depth or foreign) or not lines[following].kept)
        found = attribution_ending(lines, end, marked_below=marked)
        if found is None:
            return None
        if marked:
            mark, run = foreign or ("", [])
            for line in run:
                line.quote_marked(mark)
            fold_all(lines[self._with_rule(found.start) : end + 1], Label.HEADER, "attribution", 0.95)
            return end + 1
        if following is not None and lines[following].bare[0] in _SPEECH and "@" not in lines[end].bare:
            return None  # the letter tells what somebody said
        return self._unmarked_below(found.start, end, last=following is None)

    def _signed_and_ruled(self, at: int) -> bool:
        """A ruled line stands right above, and a closing not far above that: the letter was at its end."""
        ruled = self._with_rule(at)
        above = self.lines[max(0, ruled - _SIGNED) : ruled]
        return ruled < at and any(line.bare and closes(line.bare) for line in above)

    def _unmarked_below(self, start: int, end: int, *, last: bool) -> int:
        """Nothing says that what stands below an attribution is quoted but the attribution, and words above it."""
        above = self._words_above(start)
        if above and not last:
            return self._cut(start, end + 1, "attribution")
        if self.forward and not last:
            return self._enclose(start, end + 1, "attribution, nothing above")
        if above or not last:
            fold_all(self.lines[start : end + 1], Label.HEADER, "attribution", 0.9 if above else 0.6)
        if not above:
            indented = indented_run(self.lines, end + 1)
            fold_all(indented, Label.QUOTE, "indented below an attribution", 0.7)
        return end + 1

    def _cut(self, start: int, end: int, rule: str) -> int:
        """All below is quoted where words stand above it; where none do, the letter is a forward."""
        lines = self.lines
        start = self._with_rule(start)
        following = next((line for line in lines[end:] if line.bare), None)
        answered = following is not None and following.depth > 0 and not self._marked_to_the_end(end)
        voice = None if answered or self.forward else answer_at(lines, end, lines[start:end], self.names)
        if not self._words_above(start) and not answered and voice is None:
            return self._enclose(start, end, f"{rule}, nothing above")
        fold_all(lines[start:end], Label.HEADER, rule, 0.95)
        if answered:
            return end
        if voice is not None:
            fold_all(lines[end:voice], Label.QUOTE, f"between the {rule} and an answer", 0.8)
            return voice
        if self.forward or self._from_others(start, end):
            return self._enclose(start, end, rule)
        last = max((number for number in self.proved if number >= end), default=len(lines) - 1)
        own = marked_answers(lines, start, end, self.names)
        for number in range(end, last + 1):
            if not lines[number].depth and number not in own:
                lines[number].fold(Label.QUOTE, f"below the {rule}", 0.9)
        return last + 1

    def _from_others(self, start: int, end: int) -> bool:
        """Who wrote what stands below is neither the writer nor anybody written to: it is passed on, not answered."""
        if not self.people:
            return False
        named = next((EMAIL.findall(line.bare[:300]) for line in self.lines[start:end] if "@" in line.bare), [])
        return bool(named) and self.people.isdisjoint(address.lower().rstrip(".") for address in named)

    def _marked_to_the_end(self, at: int) -> bool:
        """A quotation whose marks hold on but for a few lines has no answer below it."""
        filled = [line for line in self.lines[at:] if line.bare]
        unmarked = sum(not line.depth for line in filled)
        return not unmarked or (unmarked <= 2 and len(filled) > 12)

    def _enclose(self, start: int, end: int, rule: str) -> int:
        start = self._with_rule(start)
        above = [line for line in self.lines[:start] if line.bare and line.kept]
        if (
            len(above) == 1
            and above[0].bare.endswith(":")
            and len(above[0].bare) < 60
            and rule.endswith("nothing above")
        ):
            above[0].fold(Label.HEADER, rule, 0.8)
        end += self._block_below(end)
        last = answer_at(self.lines, end, self.lines[start:end], self.names) or len(self.lines)
        fold_all(self.lines[start:end], Label.HEADER, rule, 0.9)
        for line in self.lines[end:last]:
            line.depth = 0  # what is passed on is evidence, however it is marked
            line.fold(Label.ENCLOSURE, f"below the {rule}", 0.8)
        return last

    def _with_rule(self, start: int) -> int:
        """A ruled line right above goes with what stands below it."""
        above = start - 1
        while above >= 0 and start - above <= 3 and self.lines[above].blank:
            above -= 1
        return above if above >= 0 and ruled_off(self.lines[above]) and self.lines[above].kept else start

    def _words_above(self, at: int) -> bool:
        above = [line for line in self.lines[:at] if line.bare and line.kept and not line.depth and not ruled_off(line)]
        lone = len(above) == 1 and above[0].bare.endswith(":") and len(above[0].bare) < 60 and at + 4 < len(self.lines)
        return bool(above) and not (lone and self._is_title(above[0]))

    def _is_title(self, line: Line) -> bool:
        """A single line with a colon above a header block, in a language whose mark for a forward is in no table."""
        return not any(sign.isdigit() or sign in ",.@" for sign in line.bare) and len(line.bare.split()) <= 6
