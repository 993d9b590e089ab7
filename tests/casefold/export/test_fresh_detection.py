"""What today's detector finds in text that was signed before it."""

from __future__ import annotations

from pathlib import Path

import pytest

from casefold.actions.gate_decision import held_back, let_stand, reopen
from casefold.config import Config
from casefold.errors import GateClosed
from casefold.export.fresh import Fresh
from casefold.export.gate import blocks
from casefold.export.json_lines import write_json
from casefold.store.case import Case, CaseState
from casefold.store.cases import Part
from casefold.store.store import Store
from exported import release_for
from pipeline.draft import Consent
from pipeline.mention import Findings, Mention, MentionType, Reading
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise


class Tomorrow:
    """A detector that finds one word more than today's: what a better model would do."""

    def __init__(self) -> None:
        self.read = 0

    def detect(self, readings: list[Reading], _roster: object) -> list[tuple[Findings, ...]]:
        self.read += 1
        at = readings[0].texts[0].find("Zoltan")
        return [(Findings((Mention(at, at + 6, MentionType.CHILD, 0.9),) if at >= 0 else ()),)]


def test_fresh_detection_blocks_until_it_is_decided_once(store: Store, config: Config, tmp_path: Path) -> None:
    """What today's detector finds in signed text holds the export back; each text is read by it once and no more."""
    case = Case("K7WQ", sent="2013-06-03T21:14:00", consent=Consent.ANONYMISED, addressees=("ICO",))
    text = pseudonymise(Passage("They told [Child 1] and Zoltan of it."))
    with store.transaction():
        store.cases.approve(case, [Part(1, pseudonymise(Passage("Our story")), text)], "organiser")
    detector = Tomorrow()
    fresh = Fresh(store, lambda: detector, "tomorrow")  # type: ignore[arg-type, return-value]  # all that is asked of it
    with pytest.raises(GateClosed, match=r"K7WQ, story, at character 25: a word that may be a name"):
        write_json(release_for(store, config, fresh=fresh), tmp_path / "a.json")
    (held,) = held_back(store, "ICO", fresh)
    assert (held.surface, blocks(held.finding)) == ("Zoltan", False)
    with store.transaction():
        let_stand(store, held)
    assert list(held_back(store, "ICO", fresh)) == []
    write_json(release_for(store, config, fresh=fresh), tmp_path / "a.json")
    assert detector.read == 2
    with store.transaction():
        reopen(store, "K7WQ")
    assert store.cases.get("K7WQ").state is CaseState.DRAFT
