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
from pathlib import Path

import jsonschema
import pytest
from docx import Document
from pypdf import PdfReader

from casefold.errors import FileInTheWay, GateClosed, NotAllowed
from casefold.export.csv import ISSUE_COLUMNS, Rows, write_csv
from casefold.export.dossier import write_dossier
from casefold.export.json_lines import schema_text, write_json
from casefold.export.open_database import write_database
from casefold.export.release import register_version
from desk import Desk
from exported import FORMS, Writer, release_for
from pipeline.mention import MentionType
from pipeline.roster import NewName


def pango() -> bool:
    """Whether PDFs can be drawn here; where CI is set they must be."""
    try:
        import weasyprint  # noqa: F401, PLC0415 - it loads Pango
    except OSError:
        return bool(os.environ.get("CI"))
    return True


needs_pango = pytest.mark.skipif(not pango(), reason="Pango is not installed (with CI=true this is a failure)")
ALL = [pytest.param(name, marks=needs_pango if name.endswith(".pdf") else ()) for name in FORMS]


@pytest.fixture
def desk(signed_desk: Desk) -> Desk:
    """Three signed cases, and one that is a draft."""
    return signed_desk


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
