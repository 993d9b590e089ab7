"""Names planted wherever an export has words, under every disguise: nothing leaves."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casefold.config import Config
from casefold.errors import GateClosed
from casefold.export.dossier import write_dossier
from casefold.store.case import Case
from casefold.store.cases import Part, Shown
from casefold.store.store import Store
from desk import Desk
from exported import FORMS, release_for
from pipeline.draft import Consent
from pipeline.mention import MentionType
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise
from pipeline.roster import NewName


@pytest.fixture
def desk(signed_desk: Desk) -> Desk:
    """Three signed cases, and one that is a draft."""
    return signed_desk


SURFACES = ("Bartholomew", "Persephone", "Caradog")
DISGUISES: tuple[Callable[[str], str], ...] = (
    str,
    str.lower,
    str.upper,
    lambda name: f"{name}'s",
    "\u200b".join,
    lambda name: name.replace("o", "о").replace("e", "е"),
    lambda name: f"{name[:4]}-\n{name[4:]}",
    lambda name: f"#{name}Help",
    lambda name: f"{name}@example.org",
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(SURFACES), st.sampled_from(DISGUISES), st.sampled_from(["title", "category", "addressee"]))
def test_a_name_in_any_heading_under_any_disguise_stops_it(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory, name: str, disguise: Callable[[str], str], where: str
) -> None:
    """What the campaign itself has written goes through the same gate: its name, a title, an addressee."""
    config = desk.config
    told = disguise(name)
    folder = tmp_path_factory.mktemp("out")
    if where == "category":
        listed = folder / "categories.toml"
        line = json.dumps(f"About {told}")
        listed.write_text(
            f'[[category]]\nid = "access-denied"\ntitle = {line}\ndescription = "x"\nexamples = ["They refused."]\n',
            encoding="utf-8",
        )
        config = replace(config, campaign=replace(config.campaign, categories=listed))
    elif where == "title":
        config = replace(config, campaign=replace(config.campaign, name=f"For {told}"))
    else:
        config = replace(config, campaign=replace(config.campaign, addressees=("ICO", f"Friends of {told}")))
        for case in desk.store.cases.all():
            if case.digest:
                desk.store.cases.save(replace(case, addressees=("ICO", f"Friends of {told}")))
    addressee = f"Friends of {told}" if where == "addressee" else "ICO"
    with pytest.raises(GateClosed):
        write_dossier(release_for(desk.store, config, addressee), folder / "d.html")
    assert not (folder / "d.html").exists()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(SURFACES),
    st.sampled_from(DISGUISES),
    st.sampled_from(["subject", "story", "evidence"]),
    st.sampled_from([name for name in FORMS if not name.endswith(".pdf")]),
    st.sampled_from(["{}", "They wrote to {} and to us.", "({})", "as [Child 1] said,\n{}\nwas there"]),
)
def test_a_name_in_any_text_under_any_disguise_stops_any_form(  # noqa: PLR0917 - what is drawn
    store: Store,
    config: Config,
    tmp_path_factory: pytest.TempPathFactory,
    name: str,
    disguise: Callable[[str], str],
    where: str,
    form: str,
    around: str,
) -> None:
    """A known name slipped into what was signed, in whichever field: no form writes a byte."""
    with store.transaction():
        store.register.learn("ZZ99", [NewName(each, MentionType.CHILD, 1) for each in SURFACES])
        store.register.confirm("ZZ99", [NewName(each, MentionType.CHILD, 1) for each in SURFACES])
        planted = around.format(disguise(name))
        texts = {"subject": "Our story", "story": "They refused us the minutes."} | {where: planted}
        text = pseudonymise(Passage(texts["evidence"] if where == "evidence" else texts["story"]))
        shown = (Shown("access-denied", 0, len(text.text)),)
        case = Case("K7WQ", categories=(("access-denied", 0.9),), consent=Consent.ANONYMISED, addressees=("ICO",))
        part = Part(1, pseudonymise(Passage(texts["subject"])), text, shown)
        store.cases.approve(case, [part], "organiser")
    folder = tmp_path_factory.mktemp("out")
    with pytest.raises(GateClosed):
        FORMS[form](release_for(store, config), folder / form)
    assert list(folder.iterdir()) == []
