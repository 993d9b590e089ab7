"""Every form of an export: the same cases, by its published schema, and nothing that is sealed."""

from __future__ import annotations

import csv
import json
import os
import re
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pyrage.x25519 import Identity

from casefold.actions.approve import kept, questions, sign
from casefold.actions.casefile import open_case
from casefold.actions.edit import edit
from casefold.actions.gate_decision import held_back, let_stand, reopen
from casefold.actions.state import consent
from casefold.config import Config
from casefold.errors import FileInTheWay, GateClosed, NotAllowed
from casefold.export.csv import ISSUE_COLUMNS, Rows, write_csv
from casefold.export.dossier import write_dossier
from casefold.export.fresh import Fresh
from casefold.export.gate import blocks
from casefold.export.json_lines import schema_text, write_json
from casefold.export.open_database import write_database
from casefold.export.release import Release, register_version
from casefold.store.case import Case, CaseState
from casefold.store.cases import Part, Shown
from casefold.store.store import Store
from desk import Desk, mail
from exported import release_for
from pipeline.draft import Consent
from pipeline.drafting import Drafter
from pipeline.mention import Findings, Mention, MentionType, Reading
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise
from pipeline.roster import NewName

LETTERS = (
    "My son Bartholomew was discussed at a panel and nobody told us. They refused us the minutes. He is nine.",
    "My daughter Persephone is autistic. Derbyshire County Council sent her report to three schools before we saw it.",
    '=My son Caradog\'s file was lost. <b>They</b> posted it to a stranger & said "sorry".\nThen they lost it again.',
)
Writer = Callable[[Release, Path], None]
FORMS: dict[str, Writer] = {
    "cases.csv": write_csv,
    "issues.csv": lambda release, path: write_csv(release, path, rows=Rows.CATEGORY),
    "cases.json": write_json,
    "open.db": write_database,
    "dossier.docx": write_dossier,
    "dossier.html": write_dossier,
}


def pango() -> bool:
    """Whether PDFs can be drawn here; where CI is set they must be."""
    try:
        import weasyprint  # noqa: F401, PLC0415 - it loads Pango
    except OSError:
        return bool(os.environ.get("CI"))
    return True


needs_pango = pytest.mark.skipif(not pango(), reason="Pango is not installed (with CI=true this is a failure)")
ALL = [*FORMS, pytest.param("dossier.pdf", marks=needs_pango)]
FORMS["dossier.pdf"] = write_dossier


@pytest.fixture
def desk(store: Store, config: Config, identity: Identity, drafter: Drafter) -> Desk:
    """Three signed cases that the ICO may have, and one that is a draft."""
    made = Desk(store, config, identity, drafter)
    for number, body in enumerate(LETTERS):
        made.take(mail(f"writer{number}", body, number))
    for case in store.cases.all():
        file = open_case(store, identity, case.id)
        while asked := questions(store, file):
            surface = asked[0].surface
            with store.transaction():
                file = edit(store, identity, file, lambda opened, surface=surface: kept(store, opened, surface))
        with store.transaction():
            sign(store, config, file, "organiser")
        consent(store, config, case.id, Consent.ANONYMISED, ("ICO",))
    made.take(mail("last", "My son Aurelian was discussed. This is a draft and nobody has signed it.", 9))
    return made


def read(path: Path) -> str:
    """All the words that a reader of the file could find in it."""
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as parts:
            return "\n".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())
    if path.suffix == ".pdf":
        pages = PdfReader(path)
        return "\n".join(page.extract_text() for page in pages.pages) + str(pages.metadata)
    return path.read_bytes().decode("utf-8", "replace")


@pytest.mark.parametrize("name", ALL)
def test_it_holds_what_was_signed_and_nothing_else(desk: Desk, tmp_path: Path, name: str) -> None:
    """Every case that may leave is in it, under its id; no name, no draft; the journal knows which texts it carried."""
    path = tmp_path / name
    release = release_for(desk.store, desk.config)
    FORMS[name](release, path)
    told = re.sub(r"\s+", " ", read(path))
    approved = [case for case in desk.store.cases.all() if case.digest]
    for case in approved:
        bears = any(issue for issue in case.categories)
        assert case.id in told or (name == "issues.csv" and not bears)
    for word in (
        "Bartholomew",
        "Persephone",
        "Caradog",
        "Aurelian",
        "Derbyshire",
        "writer0",
        "example.com",
        "age-encryption",
    ):
        assert word not in told
    verb, _, detail = desk.journal()[-1]
    assert verb == "export"
    assert detail["cases"] == [f"{case.id} {case.digest}" for case in sorted(approved, key=lambda each: each.id)]
    assert detail["register"] == register_version(desk.store)
    assert {each.value: count for each, count in release.left_out.items()} == {"not signed off yet": 1}


@pytest.mark.parametrize("name", ALL)
def test_one_name_stops_the_whole_file(desk: Desk, tmp_path: Path, name: str) -> None:
    """A name that is confirmed later: nothing is written, no half of it, and what stood there before stays."""
    path = tmp_path / name
    FORMS[name](release_for(desk.store, desk.config), path)
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir() if each.is_file()}
    names = [NewName("stranger", MentionType.CHILD, 9), NewName("minutes panel", MentionType.CHILD, 8)]
    names.append(NewName("three schools", MentionType.CHILD, 7))
    with desk.store.transaction():
        desk.store.register.learn("ZZ99", names)
        desk.store.register.confirm("ZZ99", names)
    rows = len(desk.journal())
    with pytest.raises(GateClosed) as refused:
        Again(name)(release_for(desk.store, desk.config), path)
    assert "schools" not in str(refused.value)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir() if each.is_file()} == before
    assert len(desk.journal()) == rows


def Again(name: str) -> Writer:  # noqa: N802 - reads as a value where it is used
    """The same form, replacing what is there."""
    again: dict[str, Writer] = {
        "cases.csv": lambda release, path: write_csv(release, path, replace=True),
        "issues.csv": lambda release, path: write_csv(release, path, rows=Rows.CATEGORY, replace=True),
        "cases.json": lambda release, path: write_json(release, path, replace=True),
        "open.db": lambda release, path: write_database(release, path, replace=True),
    }
    return again.get(name, lambda release, path: write_dossier(release, path, replace=True))


@pytest.mark.parametrize("name", ALL)
def test_a_file_that_is_there_is_not_overwritten(desk: Desk, tmp_path: Path, name: str) -> None:
    """Unless that is asked for."""
    (tmp_path / name).write_text("mine")
    with pytest.raises(FileInTheWay):
        FORMS[name](release_for(desk.store, desk.config), tmp_path / name)
    assert (tmp_path / name).read_text() == "mine"


@pytest.mark.parametrize("name", ALL)
def test_a_name_in_the_files_own_name_stops_it(desk: Desk, tmp_path: Path, name: str) -> None:
    """It would stand in a mail and on a screen."""
    ending = Path(name).suffix
    with pytest.raises(GateClosed, match="file name"):
        FORMS[name](release_for(desk.store, desk.config), tmp_path / f"for Bartholomew{ending}")
    assert list(tmp_path.glob("for*")) == []


@pytest.mark.parametrize("name", [name for name in FORMS if not name.endswith(".pdf")])
def test_the_same_cases_give_the_same_bytes(desk: Desk, tmp_path: Path, name: str) -> None:
    """No time, no order of arrival and no machine can be read from it."""
    FORMS[name](release_for(desk.store, desk.config), tmp_path / name)
    first = (tmp_path / name).read_bytes()
    time.sleep(1.1)
    Again(name)(release_for(desk.store, desk.config), tmp_path / name)
    assert (tmp_path / name).read_bytes() == first


def test_a_row_an_issue_has_its_evidence(desk: Desk, tmp_path: Path) -> None:
    """The signed sentences that show it, one a line; the schema beside the file says what each column is."""
    write_csv(release_for(desk.store, desk.config), tmp_path / "issues.csv", rows=Rows.CATEGORY)
    with (tmp_path / "issues.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, strict=True))
    assert tuple(rows[0]) == ISSUE_COLUMNS
    denied = next(row for row in rows if row["category"] == "access-denied")
    assert "They refused us the minutes." in denied["evidence"]
    package = json.loads((tmp_path / "issues.datapackage.json").read_text())
    fields = package["resources"][0]["schema"]["fields"]
    assert [field["name"] for field in fields] == list(ISSUE_COLUMNS)
    for row in rows:
        for field in fields:
            if pattern := field["constraints"].get("pattern"):
                assert re.fullmatch(pattern, row[field["name"]])


def test_json_is_by_its_schema(desk: Desk, tmp_path: Path) -> None:
    """Each line by JSON Schema 2020-12, evidence word for word in the text of its message."""
    write_json(release_for(desk.store, desk.config), tmp_path / "cases.json")
    schema = json.loads(schema_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    lines = [json.loads(line) for line in (tmp_path / "cases.json").read_text(encoding="utf-8").splitlines()]
    assert len(lines) == 3
    shown = 0
    for line in lines:
        jsonschema.validate(line, schema, cls=jsonschema.Draft202012Validator)
        for issue in line["issues"]:
            for each in issue["evidence"]:
                assert each["words"] in " ".join(line["messages"][each["message"] - 1]["text"].split())
                shown += 1
    assert shown >= 3


def test_datasette_serves_the_open_file_and_finds_nothing_sealed(desk: Desk, tmp_path: Path) -> None:
    """Served as a lawyer would; every table's rows are fetched, and full-text search works."""
    path = tmp_path / "open.db"
    write_database(release_for(desk.store, desk.config), path)
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    script = Path(sys.executable).parent / "datasette"
    command = [script, "serve", path, "-m", tmp_path / "open.metadata.json", "-p", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        try:
            tables = json.loads(fetched(port, "/open.json"))["tables"]
            names = {table["name"] for table in tables if not table["hidden"]}
            assert names == {"cases", "messages", "evidence"}
            told = "".join(fetched(port, f"/open/{table['name']}.json?_size=max") for table in tables)
            assert "Bartholomew" not in told
            assert "age-encryption" not in told
            found = json.loads(fetched(port, "/open/messages.json?_search=minutes&_shape=array"))
            assert len(found) == 1
            assert "an offence" in fetched(port, "/")
        finally:
            process.terminate()
    with sqlite3.connect(path) as db:
        assert db.execute("select count(*) from cases").fetchone() == (3,)
    db.close()


def fetched(port: int, path: str) -> str:
    for _ in range(150):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=30) as answer:
                return str(answer.read().decode())
        except OSError:
            time.sleep(0.2)
    raise AssertionError("Datasette did not answer")


def test_a_word_dossier_is_real_word(desk: Desk, tmp_path: Path) -> None:
    """Headings by style, a table of contents, alternative texts, and no author, program or time in its properties."""
    write_dossier(release_for(desk.store, desk.config), tmp_path / "d.docx")
    document = Document(str(tmp_path / "d.docx"))
    headings = {p.text: p.style.name for p in document.paragraphs if p.style.name.startswith(("Heading", "Title"))}
    assert headings["Cases for ICO"] == "Title"
    assert headings["How this was made"] == "Heading 1"
    assert headings["Access to information refused"] == "Heading 2"
    assert sum(name.startswith("Case ") and style == "Heading 2" for name, style in headings.items()) == 3
    told = document.core_properties
    assert (told.author, told.last_modified_by, told.comments, told.title) == ("", "", "", "Cases for ICO")
    assert (told.created.hour, told.created.minute) == (0, 0)
    with zipfile.ZipFile(tmp_path / "d.docx") as parts:
        assert {entry.date_time for entry in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        body = parts.read("word/document.xml").decode()
        assert not [name for name in parts.namelist() if "thumbnail" in name]
        assert "TOC \\o" in body
        assert len(re.findall(r'<wp:docPr [^>]*descr="Cases by', body)) == body.count("<wp:docPr ") == 3
        assert "python-docx" not in parts.read("docProps/core.xml").decode()


def test_small_numbers_are_banded(desk: Desk, tmp_path: Path) -> None:
    """By council and year fewer than five cases are told as "<5", in the picture's words and in the page's."""
    write_dossier(release_for(desk.store, desk.config), tmp_path / "d.html")
    page = (tmp_path / "d.html").read_text(encoding="utf-8")
    assert re.search(r'aria-label="Cases by council: Council \d\d &lt;5', page)
    assert 'aria-label="Cases by year: 2013 &lt;5' in page
    assert "section 171 of the Data Protection Act 2018" in page
    assert not re.search(r"(?:src|href)=\"(?!#)", page)
    assert "<script" not in page


@needs_pango
def test_a_pdf_is_tagged(desk: Desk, tmp_path: Path) -> None:
    """PDF/UA: marked content with a structure tree, a language and a title, and no author."""
    write_dossier(release_for(desk.store, desk.config), tmp_path / "d.pdf")
    pages = PdfReader(tmp_path / "d.pdf")
    root = pages.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "en-GB"
    assert pages.metadata is not None
    assert pages.metadata.title == "Cases for ICO"
    assert pages.metadata.author is None


def test_another_ending_is_no_dossier(desk: Desk, tmp_path: Path) -> None:
    """It is said which are."""
    with pytest.raises(NotAllowed, match=r"\.docx, \.html or \.pdf"):
        write_dossier(release_for(desk.store, desk.config), tmp_path / "d.odt")


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
