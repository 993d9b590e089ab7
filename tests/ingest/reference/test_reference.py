"""Registers as they are published: their headers, encodings, archives, and what is wrong with copies of them."""

from __future__ import annotations

import gzip
import zipfile
from pathlib import Path

import pytest

from ingest.reference import Kind, UnreadableList, read_reference
from ingest.reference.layout import HEADLESS, LAYOUTS, layout_of

GIAS = (
    '"URN","LA (code)","LA (name)","EstablishmentNumber","EstablishmentName","HeadLastName","TelephoneNum","Town"\r\n'
    '"100001","201","City","3614","Ysgol Dyffryn Clo\xfbn","Hidden","01632960001","Ruthin"\r\n'
    '"100002","201","City","3615","T? Dan Y Coed","Hidden","01632960002","Neath"\r\n'
    '"100003","201","City","3616","St. Osyth\'s CofE Primary School","Hidden","","Clacton"\r\n'
)
OS = ",".join(
    [
        "osgb4000000074",
        "http://example.org/1",
        "Nether Wallop Green",
        "",
        "",
        "",
        "populatedPlace",
        "Village",
        *[""] * 26,
    ]
)
OS_ROAD = ",".join(
    ["osgb4000000075", "http://example.org/2", "North Road", "", "", "", "transportNetwork", "Section Of Named Road"]
    + [""] * 26
)
ODS = '"RZZ01","QUENNELL PARK HOSPITAL","Y56","Q71","1 THE WAY","","","","","ZZ1 1ZZ","19910401","","",""'


def written(folder: Path, name: str, raw: bytes) -> Path:
    """A file of these bytes."""
    path = folder / name
    path.write_bytes(raw)
    return path


@pytest.mark.parametrize(
    ("raw", "title", "kind", "names"),
    [
        pytest.param(
            GIAS.encode("cp1252"),
            "Get Information About Schools",
            Kind.SCHOOL,
            ("Ysgol Dyffryn Cloûn", "St. Osyth's CofE Primary School"),
            id="gias",
        ),
        pytest.param(
            b"URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n1,2,Old Mill Infants,Predecessor,01-09-2010\n",
            "Get Information About Schools, links",
            Kind.SCHOOL,
            ("Old Mill Infants",),
            id="gias links",
        ),
        pytest.param(
            b"SeedCode,SchoolName,LAName\n5200,Braeside Primary,Fife\n",
            "Scottish schools",
            Kind.SCHOOL,
            ("Braeside Primary",),
            id="scotland",
        ),
        pytest.param(
            b"Reference,Institution_Name,Town_Name\n1,Drumlyn PS,Omagh\n",
            "Northern Irish schools",
            Kind.SCHOOL,
            ("Drumlyn PS",),
            id="northern ireland",
        ),
        pytest.param(
            "\ufeffSchool Number,School Name,Local Authority\n1,Ysgol Pen-y-Wern,Gwynedd\n".encode(),
            "Welsh schools",
            Kind.SCHOOL,
            ("Ysgol Pen-y-Wern",),
            id="wales",
        ),
        pytest.param(
            b"OrganisationID\xacOrganisationName\xacPhone\n1\xacOakshott Clinic\xac01632960003\n",
            "NHS Choices",
            Kind.HEALTH,
            ("Oakshott Clinic",),
            id="nhs choices",
        ),
        pytest.param((ODS + "\r\n").encode(), "NHS organisations", Kind.HEALTH, ("QUENNELL PARK HOSPITAL",), id="ods"),
        pytest.param((OS + "\n" + OS_ROAD).encode(), "OS Open Names", Kind.PLACE, ("Nether Wallop Green",), id="os"),
        pytest.param(
            b"placesort,place23nm,descnm,lad23nm\nx,Quoile Bridge,LOC,Down\n",
            "ONS Index of Place Names",
            Kind.PLACE,
            ("Quoile Bridge",),
            id="ons",
        ),
    ],
)
def test_a_register_is_known_by_its_header(
    tmp_path: Path, raw: bytes, title: str, kind: Kind, names: tuple[str, ...]
) -> None:
    """Whatever the file is called; names whose letters were lost are left out, and people's are never read."""
    read = read_reference(written(tmp_path, "download.bin", raw))
    assert (read.title, read.kind, read.names) == (title, kind, names)
    assert read.licence
    assert "Hidden" not in repr(read.names)


def test_archives_are_read_as_they_are(tmp_path: Path) -> None:
    """OS Open Names comes as a zip of many tables; a gzipped file is read too; all tables make one list."""
    packed = tmp_path / "opname_csv_gb.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Data/HP40.csv", OS + "\n")
        archive.writestr("Data/HP60.csv", OS.replace("Nether Wallop Green", "Upper Wallop Green") + "\n")
        archive.writestr("Doc/licence.txt", "no table")
    assert read_reference(packed).names == ("Nether Wallop Green", "Upper Wallop Green")
    squeezed = written(tmp_path, "schools.csv.gz", gzip.compress(GIAS.encode("cp1252")))
    assert len(read_reference(squeezed).names) == 2


def test_a_copy_in_the_wrong_code_page_is_mended(tmp_path: Path) -> None:
    """Read as Windows-1251 on the way: "Sir Gвr" was "Sir Gâr"."""
    path = written(tmp_path, "s.csv", "URN,EstablishmentName\n1,Ysgol Sir G\u0432r\n".encode())
    assert read_reference(path).names == ("Ysgol Sir Gâr",)


def test_a_list_of_ones_own_says_what_it_holds(tmp_path: Path) -> None:
    """One name a line with --kind, or a column of a table with --column and --kind."""
    plain = written(tmp_path, "ours.txt", b"Fairmead Unit\n\n  The Hollies  \n")
    assert read_reference(plain, kind=Kind.SCHOOL).names == ("Fairmead Unit", "The Hollies")
    staff = written(tmp_path, "staff.csv", b"Post,Surname\nSENCO,Quennell\n")
    assert read_reference(staff, kind=Kind.NAME, column="surname", title="staff").names == ("Quennell",)


@pytest.mark.parametrize(
    ("raw", "options", "says"),
    [
        pytest.param(b"one\ntwo\n", {}, "--kind", id="plain list without kind"),
        pytest.param(b"a,b\n1,2\n", {}, "no register", id="unknown table"),
        pytest.param(b"a,b\n1,2\n", {"column": "c", "kind": Kind.NAME}, "no column 'c'", id="missing column"),
        pytest.param(b"a,b\n1,2\n", {"column": "a"}, "--kind", id="column without kind"),
        pytest.param(b"", {"kind": Kind.NAME}, "no names", id="empty"),
        pytest.param(b"PK\x03\x04broken", {}, "damaged", id="damaged zip"),
        pytest.param(b"\x1f\x8bbroken", {}, "damaged", id="damaged gzip"),
        pytest.param(b"\x00\xff\xfe\x00" * 50, {"kind": Kind.PLACE}, "no names", id="noise"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(tmp_path: Path, raw: bytes, options: dict[str, object], says: str) -> None:
    """A clear sentence, and nothing taken in."""
    with pytest.raises(UnreadableList, match=says):
        read_reference(written(tmp_path, "x", raw), **options)  # type: ignore[arg-type]
    with pytest.raises(UnreadableList, match="cannot be read"):
        read_reference(tmp_path / "missing")


def test_files_without_a_header_have_a_layout() -> None:
    """The tables of columns and the layouts speak of the same columns."""
    assert [layout_of(columns) in LAYOUTS for columns, _, _ in HEADLESS] == [True, True]
