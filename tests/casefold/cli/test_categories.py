"""An organiser changes the list of categories, and every verb follows: added, merged, switched off, removed."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from casefold.cli.doctor import _categories
from casefold.configfile import read
from casefold.errors import ConfigError

NEW = """
[[category]]
id = "transport"
title = "Transport failures"
description = "School transport did not come, or was taken away."
examples = [
  "The taxi never turned up on the first day of term.",
  "They cancelled his bus without telling us and he stood at the stop for an hour.",
  "The council took away her school transport in the middle of the year.",
]
"""
LETTER = """From: A Parent <{writer}@example.com>
To: stories@example.org
Subject: the taxi
Date: Mon, 3 Jun 2013 21:14:00 +0100
Message-ID: <{writer}@example.com>

My son is nine and goes to a special school. The taxi never turned up on Monday and he stood at the bus stop for an
hour. I rang the council and was told to ring the firm, which said that his name had been taken off its list. It was a
cold and wet morning. Please leave our names out of it ({writer}).
"""


def shown(casefold, verb: str) -> list[str]:  # type: ignore[no-untyped-def]
    """The lines of a verb's answer that speak of the new category."""
    return [" ".join(line.split()) for line in casefold(*verb.split()).stdout.splitlines() if "transport" in line]


def doctor_says(casefold) -> str:  # type: ignore[no-untyped-def]
    """What the doctor says of the list; the whole doctor loads the models each time, and takes seconds for it."""
    return _categories(read(casefold.home / "casefold.toml"))


def test_the_organiser_owns_the_list(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Copy, add, take in; then retitle, merge, switch off and remove, and look at what each verb says."""
    own = casefold.home / "categories.toml"
    letter = tmp_path / "letter.eml"
    letter.write_text(LETTER.format(writer="ruth"))
    assert "shipped one" in casefold("categories").stderr
    casefold("categories", "--copy")
    shipped = own.read_text()
    own.write_text(shipped + NEW)
    checked = casefold("categories", "--check", str(own)).stdout
    assert checked == f"{own}: 13 categories, 13 in use, 1 uncalibrated: transport\n"

    casefold("import", str(letter))
    (row,) = casefold.rows("list", "--json")
    case = row["case"]
    assert row["categories"] == ["transport"]
    assert "transport (uncalibrated)" in shown(casefold, "list")[0]
    issues, evidence = shown(casefold, f"show {case}")
    assert issues.startswith("Issues: transport (0.")
    assert issues.endswith(", uncalibrated)")
    assert evidence.startswith("transport: The taxi never turned up")
    (told,) = [json.loads(line) for line in casefold("preview", "--json", str(letter)).stdout.splitlines()]
    assert [(hit["id"], hit["uncalibrated"]) for hit in told["categories"]] == [("transport", True)]
    assert shown(casefold, "categories") == ["transport Transport failures 1 uncalibrated"]
    assert "uncalibrated: transport" in doctor_says(casefold)

    own.write_text(shipped + NEW.replace("Transport failures", "Taxis") + "active = false\n")
    assert shown(casefold, "categories") == ["transport Taxis 1 switched off"]
    assert "transport (switched off)" in shown(casefold, "list")[0]

    own.write_text(shipped + NEW + 'counts_as = "insecure-handling"\n')
    assert casefold.rows("list", "--json")[0]["categories"] == ["insecure-handling"]
    assert casefold("show", case).stdout.splitlines()[1].startswith("Issues:     insecure-handling (0.")
    rows = {each["id"]: each for each in casefold.rows("categories", "--json")}
    assert rows["insecure-handling"]["cases"] == 1
    assert (rows["transport"]["cases"], rows["transport"]["standing"]) == (1, "counts as insecure-handling")
    casefold("approve", case, "--keep-doubtful")
    casefold("export", "--csv", str(tmp_path / "cases.csv"))
    with (tmp_path / "cases.csv").open(newline="", encoding="utf-8") as file:
        assert [each["categories"] for each in csv.DictReader(file, strict=True)] == ["insecure-handling"]

    own.write_text(shipped)
    assert "transport (not in the list)" in shown(casefold, "list")[0]
    assert shown(casefold, "categories") == ["transport 1 not in the list"]
    assert "cases bear ids that the list has no longer: transport (1 case(s))" in doctor_says(casefold)
    casefold("export", "--csv", str(tmp_path / "later.csv"))
    assert b"transport" in (tmp_path / "later.csv").read_bytes()


def test_a_list_that_is_wrong_loses_no_mail(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Every verb says what is wrong, with the lines; mail that came meanwhile is sealed and drafted later."""
    own = casefold.home / "categories.toml"
    own.write_text(NEW + NEW)
    letter = tmp_path / "letter.eml"
    letter.write_text(LETTER.format(writer="naomi"))
    for verb in (("list",), ("categories",), ("preview", str(letter)), ("import", str(letter))):
        refused = casefold(*verb, code=2).stderr
        assert "Two categories have the id 'transport': line 2 and line 12" in refused
        assert "Traceback" not in refused
    with pytest.raises(ConfigError, match="line 2 and line 12"):
        doctor_says(casefold)
    own.write_text(NEW)
    assert [row["state"] for row in casefold.rows("list", "--skipped", "--json")] == ["sealed"]
    casefold("retry")
    assert [row["categories"] for row in casefold.rows("list", "--json")] == [["transport"]]
