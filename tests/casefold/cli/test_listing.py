"""``casefold list`` and the counts of ``casefold status`` on the sample inbox."""

from __future__ import annotations

import json

from pipeline.draft import SURE


def ids(sample, *options: str) -> set[str]:  # type: ignore[no-untyped-def]
    return {row["case"] for row in sample.rows("list", "--json", *options)}


def test_filters_and_counts_agree(sample) -> None:  # type: ignore[no-untyped-def]
    """What status counts under a name is what list shows under the filter of that name."""
    facts = json.loads(sample("status", "--json").stdout)
    for key, option in (("by_category", "--category"), ("by_month", "--month"), ("by_council", "--council")):
        named = {name: counts for name, counts in facts[key].items() if name not in ("unsure", "no date")}
        assert named, key
        for name in list(named)[:2]:
            rows = sample.rows("list", "--json", option, name)
            told = [row for row in rows if row["kind"] in ("story", "follow-up")]
            assert len(told) == sum(named[name].values()), (option, name)
    assert len(ids(sample, "--unsure")) == sum(facts["by_category"]["unsure"].values()) > 0
    assert ids(sample, "--kind", "offer", "--kind", "question") == ids(sample, "--kind", "offer") | ids(
        sample, "--kind", "question"
    )


def test_many_are_read_after_one_passphrase(sample) -> None:  # type: ignore[no-untyped-def]
    """The cases of a list, one after the other; one that is not there is named when its turn comes."""
    cases = [row["case"] for row in sample.rows("list", "--json", "--kind", "story")][:3]
    shown = sample("show", *cases).stdout
    assert [line.split()[1].rstrip(",") for line in shown.splitlines() if line.startswith("Case:")] == cases
    assert "no case with this id" in sample("show", cases[0], "9" * 40, code=2).stderr


def test_unsure_is_shown_as_such(sample) -> None:  # type: ignore[no-untyped-def]
    """In the table the word stands where the categories would; in JSON it is a key, and each guess has its score."""
    (row, *_) = sample.rows("list", "--json", "--unsure")
    assert row["unsure"]
    assert all(score < SURE for score in row["scores"].values())
    assert set(row["categories"]) == set(row["scores"])
    line = next(line for line in sample("list", "--unsure").stdout.splitlines() if row["case"] in line)
    assert " unsure " in line


def test_the_organisers_own_categories_are_known(sample) -> None:  # type: ignore[no-untyped-def]
    """An id of her list is taken, also a merged one; one that stands nowhere is named with the nearest."""
    assert "Did you mean false-information?" in sample("list", "--category", "false-info", code=2).stderr
    (sample.home / "categories.toml").write_text(
        '[[category]]\nid = "transport"\ntitle = "Transport"\n'
        '[[category]]\nid = "wrong-facts"\ntitle = "Wrong"\ncounts_as = "false-information"\n'
        '[[category]]\nid = "false-information"\ntitle = "False"\n'
    )
    assert ids(sample, "--category", "transport") == set()
    assert ids(sample, "--category", "wrong-facts") == ids(sample, "--category", "false-information") != set()
    assert "Known: transport" in sample("list", "--category", "xyzzy", code=2).stderr
    (sample.home / "categories.toml").write_text("[[category]]\n")
    assert "categories.toml" in sample("list", "--category", "transport", code=2).stderr


def test_a_wrong_month_or_council_is_a_usage_error(sample) -> None:  # type: ignore[no-untyped-def]
    """One sentence that shows the right form; the pseudonym's own form is taken too."""
    assert "2013-06" in sample("list", "--month", "June", code=2).stderr
    assert "such as 07" in sample("list", "--council", "Kent", code=2).stderr
    code = next(row["councils"][0] for row in sample.rows("list", "--json") if row["councils"])
    assert ids(sample, "--council", f"[Council {code}]") == ids(sample, "--council", str(int(code))) != set()


def test_options_that_do_not_go_together_are_refused(sample) -> None:  # type: ignore[no-untyped-def]
    """A filter of cases beside a list of messages would look as if it had been followed; a limit is followed."""
    for mixed in (("--skipped", "--holding"), ("--skipped", "--kind", "story"), ("--holding", "--unsure")):
        refused = sample("list", *mixed, code=2)
        assert "--skipped" in refused.stderr
        assert refused.stdout == ""
    assert len(sample.rows("list", "--skipped", "--json")) > 1
    assert len(sample.rows("list", "--skipped", "--json", "--limit", "1")) == 1
