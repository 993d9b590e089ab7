"""How the public registers lay out their files, told by the header and never by the file's name.

Columns are read by name: registers add and drop them. Names of people and telephone numbers, which some registers
hold too, are in no layout and so are never read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from ingest.message import IngestError


class UnreadableList(IngestError):
    """A reference list that cannot be read: unknown layout, a missing column, no names in it."""


class Kind(Enum):
    """What the names of a list are names of."""

    SCHOOL = "school"
    HEALTH = "health"
    COUNCIL = "council"
    PLACE = "place"
    NAME = "name"
    """Given names or surnames of people."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One name of a list."""

    name: str


@dataclass(frozen=True, slots=True)
class Layout:
    """One register's file."""

    title: str
    """What the register is called: a new import of the same title replaces the old one."""
    licence: str
    kind: Kind
    columns: tuple[str, ...]
    """Column names that tell this layout, in lower case; ``##`` stands for a year's two figures."""
    names: tuple[str, ...]
    """Columns, of those or others, that hold names."""
    keeps: Callable[[dict[str, str]], bool] = lambda _row: True


_OGL = "Contains public sector information licensed under the Open Government Licence v3.0."
_OS = "Contains OS data © Crown copyright and database right. Open Government Licence v3.0."
_ONS = "Contains National Statistics data © Crown copyright and database right. Open Government Licence v3.0."

OS_COLUMNS = (
    "id names_uri name1 name1_lang name2 name2_lang type local_type geometry_x geometry_y most_detail_view_res"
    " least_detail_view_res mbr_xmin mbr_ymin mbr_xmax mbr_ymax postcode_district postcode_district_uri"
    " populated_place populated_place_uri populated_place_type district_borough district_borough_uri"
    " district_borough_type county_unitary county_unitary_uri county_unitary_type region region_uri country"
    " country_uri related_spatial_object same_as_dbpedia same_as_geonames"
).split()
"""The columns of OS Open Names, whose files have no header (OS Open Names technical specification)."""

ODS_COLUMNS = (
    "organisation_code organisation_name national_grouping high_level_health_geography address_1 address_2 address_3"
    " address_4 address_5 postcode open_date close_date"
).split()
"""The first columns of the NHS Organisation Data Service's files, which have no header."""

HEADLESS: tuple[tuple[Sequence[str], int, re.Pattern[str]], ...] = (
    (OS_COLUMNS, 34, re.compile(r"^[^,]*osgb\d+|^osgb\d+|^[0-9A-Z]{2,20},https?://", re.IGNORECASE)),
    (ODS_COLUMNS, 10, re.compile(r'^"?[A-Z0-9]{3,8}"?,"?[A-Z][^,]+"?,"?[YQWZ0-9][A-Z0-9]{1,3}"?,')),
)
"""Columns of the files without a header, how many there are at least, and how their first line begins."""

LAYOUTS = (
    Layout(
        "Get Information About Schools",
        _OGL,
        Kind.SCHOOL,
        ("urn", "establishmentname"),
        ("establishmentname",),
    ),
    Layout("Get Information About Schools, links", _OGL, Kind.SCHOOL, ("urn", "linkurn", "linkname"), ("linkname",)),
    Layout("Scottish schools", _OGL, Kind.SCHOOL, ("seedcode", "schoolname"), ("schoolname",)),
    Layout("Northern Irish schools", _OGL, Kind.SCHOOL, ("institution_name",), ("institution_name",)),
    Layout("Northern Irish schools", _OGL, Kind.SCHOOL, ("institution name",), ("institution name",)),
    Layout("Welsh schools", _OGL, Kind.SCHOOL, ("school number", "school name"), ("school name",)),
    Layout("NHS Choices", _OGL, Kind.HEALTH, ("organisationid", "organisationname"), ("organisationname",)),
    Layout(
        "NHS organisations",
        _OGL,
        Kind.HEALTH,
        ("organisation_code", "organisation_name", "national_grouping"),
        ("organisation_name",),
    ),
    Layout(
        "OS Open Names",
        _OS,
        Kind.PLACE,
        ("names_uri", "name1", "local_type"),
        ("name1", "name2"),
        lambda row: row.get("type", "") == "populatedPlace",
    ),
    Layout("ONS Index of Place Names", _ONS, Kind.PLACE, ("place##nm", "descnm"), ("place##nm",)),
)


def layout_of(header: Sequence[str]) -> Layout | None:
    """The register whose columns these are, or ``None``."""
    low = {re.sub(r"(?<=place|lad\d\d)\d\d", "##", each.strip().lower()) for each in header}
    low |= {re.sub(r"\d\d", "##", each.strip().lower()) for each in header}
    return next((layout for layout in LAYOUTS if set(layout.columns) <= low), None)
