"""Who is who: letters with their mentions, and the groups that a careful reader would make."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from pipeline.identify import identify
from pipeline.identify.day import month_and_year
from pipeline.identify.othername import OTHER_NAME
from pipeline.mention import Findings, Mention, MentionType, Reading
from pipeline.roster import Bearer, EmptyRoster

_MARK = re.compile(r"\{(\w+):([^}]+)\}")


def told(marked: str, sender: str = "") -> tuple[Reading, list[Findings]]:
    """A reading from text with {type:surface} marks."""
    text, mentions = "", []
    last = 0
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        start = len(text)
        text += match[2]
        mentions.append(Mention(start, len(text), MentionType(match[1]), 0.9, ("test",)))
        last = match.end()
    text += marked[last:]
    return Reading((text,), sender_name=sender), [Findings(tuple(mentions))]


def groups(marked: str, sender: str = "") -> list[set[str]]:
    """Surfaces by the pseudonym that they got."""
    reading, findings = told(marked, sender)
    passage = identify(reading, findings, EmptyRoster(), None).passages[0]
    found: dict[str, set[str]] = {}
    for each in passage.placed:
        found.setdefault(each.pseudonym, set()).add(passage.text[each.mention.start : each.mention.end])
    return sorted(found.values(), key=sorted)


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        # short forms, initials and possessives of one child
        ("{child:Jack Smith}, {child:Jack}, {child:jacky} ... {child:J}", [{"Jack Smith", "Jack", "jacky", "J"}]),
        # a pet form that the full name holds
        ("{child:Oluwatomisin} is called {child:Tomi}", [{"Oluwatomisin", "Tomi"}]),
        ("{child:Aoife} and {child:Ned}. {child:Ned} called her {professional:Beatrice}.",
         [{"Aoife"}, {"Beatrice"}, {"Ned"}]),
        ("{child:William} or {child:Will}", [{"William", "Will"}]),
        # initials that keep more of a surname than its first letter
        ("{professional:Desmond McKeogh} rang. Initialled {child:DMcK}.", [{"Desmond McKeogh", "DMcK"}]),
        # accents and slips of spelling
        ("{child:Tiago}, whom they call {child:Thiago}", [{"Tiago", "Thiago"}]),
        ("{child:Oisín}, {child:Oisin}", [{"Oisín", "Oisin"}]),
        ("{child:Oisin}. It was {professional:Roisin Devenney}.", [{"Oisin"}, {"Roisin Devenney"}]),
        ("{professional:Dr Penhaligon} {professional:Penhalligon}", [{"Dr Penhaligon", "Penhalligon"}]),
        # brothers with one surname are two
        ("{child:Bailey Prior}, {child:Hunter Prior}; {child:Hunter}", [{"Bailey Prior"}, {"Hunter Prior", "Hunter"}]),
        # a professional by full name, surname and initial
        ("{professional:Alastair Penhaligon}; {professional:Penhaligon}; {professional:A. Penhaligon}",
         [{"Alastair Penhaligon", "Penhaligon", "A. Penhaligon"}]),
        # an initial with the surname is whoever is known by that given name alone, if nobody else may be
        ("{professional:Dawn} rang. It was Mrs {professional:Ellershaw}, I see: {professional:D. Ellershaw}",
         [{"Dawn", "Ellershaw", "D. Ellershaw"}]),
        ("{professional:Dawn} cried when {professional:D. Ellershaw} shouted", [{"Dawn"}, {"D. Ellershaw"}]),
        ("{professional:Dawn} and {professional:Debbie} rang, then {professional:D. Ellershaw}",
         [{"Dawn"}, {"Debbie"}, {"D. Ellershaw"}]),
        ("{professional:Patel, Bhavna} and {professional:Bhavna Patel}", [{"Patel, Bhavna", "Bhavna Patel"}]),
        ("{professional:Joanne Tasker}, {professional:Jo}", [{"Joanne Tasker", "Jo"}]),
        # what goes before a given name tells nobody apart, until it does
        ("{child:Wee Rab} is {child:Robert}, {child:Rab}", [{"Wee Rab", "Robert", "Rab"}]),
        ("{child:Big Isa} and {child:Wee Isa}", [{"Big Isa"}, {"Wee Isa"}]),
        # letters are a person's whom they fit, whatever they seemed to be
        ("{professional:Gareth Pryse-Lloyd} signs as {school:GPL}", [{"Gareth Pryse-Lloyd", "GPL"}]),
        # a pet name of no list comes from its beginning; two names of the lists do not
        ("{child:Ruksana} {child:Ruku}", [{"Ruksana", "Ruku"}]),
        ("{child:David} {child:Dana}", [{"David"}, {"Dana"}]),
        ("{child:B} and {professional:Neville Blakemore}", [{"B"}, {"Neville Blakemore"}]),
        # parent is not child, though both are called Rose
        ("{child:Rose} {parent:Rose}", [{"Rose"}, {"Rose"}]),
        # two colleagues, and an initial that fits only one
        ("{professional:Fiona Blackadder} {professional:Pam Lightfoot} {professional:PL}",
         [{"Fiona Blackadder"}, {"Pam Lightfoot", "PL"}]),
        # one person whose names were taken for two parts, where only one can be meant
        ("{child:Zayn Mirza} ... {professional:Zain}", [{"Zayn Mirza", "Zain"}]),
        ("{child:Hodan Warsame} is {professional:H.W.}", [{"Hodan Warsame", "H.W."}]),
        ("{child:Yusuf} wrote to {professional:Yosef Klein} and {professional:Yosef Blum}",
         [{"Yusuf"}, {"Yosef Klein"}, {"Yosef Blum"}]),
        # half of a double surname is no child
        ("{child:Dara Adeola-Cole}; {parent:Adeola-Cole}", [{"Dara Adeola-Cole"}, {"Adeola-Cole"}]),
        # families whose words come in another order, and names word by word
        ("{child:Lau Ho Yin}, {child:Yin Lau}", [{"Lau Ho Yin", "Yin Lau"}]),
        ("{child:patrick joseph connors} {child:paddy joe}", [{"patrick joseph connors", "paddy joe"}]),
        ("{child:Harleen Gill} {child:Harleen Bains} {child:Harleen B}",
         [{"Harleen Gill"}, {"Harleen Bains", "Harleen B"}]),
        # other names that the letter tells
        ("{child:Yehoshua}, whom everyone calls {child:Shuki}, is nine", [{"Yehoshua", "Shuki"}]),
        ("{professional:KM} is my son, {child:Kwabena}", [{"KM", "Kwabena"}]),
        ("{child:Jack} is taller than {child:Omar}. {child:Kit} or {child:Ned} went",
         [{"Jack"}, {"Omar"}, {"Kit"}, {"Ned"}]),
        # a namesake, told to be another
        ("{child:Emily} was mixed up with another {child:Emily}, {child:Emily Shaw}; {child:Emily}'s plan",
         [{"Emily"}, {"Emily", "Emily Shaw"}]),
        ("{child:Kavin} has a place. I have a {child:Kevin Sivapalan}?", [{"Kavin"}, {"Kevin Sivapalan"}]),
        ("{child:Thomas Graham} and {child:Tom Grahame}: {child:Tom}", [{"Thomas Graham"}, {"Tom Grahame", "Tom"}]),
        # two who are told of together, however alike their names
        ("{child:Kayden} and {child:Kai}; {child:Kai}'s plan", [{"Kayden"}, {"Kai"}]),
        ("{child:Kayden}'s plan says {child:Kai}", [{"Kayden", "Kai"}]),
        ("{child:Osian} is my daughter {parent:Lowri}'s eldest", [{"Osian"}, {"Lowri"}]),
        ("{child:harris} and {child:harriss} dad", [{"harris", "harriss"}]),
        # two names that are both short for a third
        ("{professional:lisa} rang {professional:beth}", [{"lisa"}, {"beth"}]),
        ("{professional:bethan} is on dinners. {professional:beth} rang", [{"bethan", "beth"}]),
        # one whose part was guessed wrong once
        ("{parent:Rasa} went. {professional:Rasa} rang", [{"Rasa"}]),
        # brother and sister, and two listed names that only begin alike
        ("{child:Nabil} and {child:Nabila}", [{"Nabil"}, {"Nabila"}]),
        ("{child:Tahmid} and {child:Tasnia}", [{"Tahmid"}, {"Tasnia"}]),
        # spellings that sound as one
        ("{child:Haroon} not {child:Harun}", [{"Haroon", "Harun"}]),
        ("{child:Summer} {child:Summmer}", [{"Summer", "Summmer"}]),
        # letters of a body, whatever they seemed to be
        ("{school:Urmston Meadow} {professional:UMPS}", [{"Urmston Meadow", "UMPS"}]),
        ("{health:Hull Royal} {org:HRI} {professional:Henry Ibbot} {professional:HI}",
         [{"Hull Royal", "HRI"}, {"Henry Ibbot", "HI"}]),
        ("{school:The Hollies School} {school:Hollies}", [{"The Hollies School", "Hollies"}]),
        ("{place:Stapleton Road} {place:Stapleton Rd}", [{"Stapleton Road", "Stapleton Rd"}]),
        # councils by table and by initials
        ("{council:Derbyshire County Council} {council:Derbyshire} {council:DCC}",
         [{"Derbyshire County Council", "Derbyshire", "DCC"}]),
        ("{council:Herts} {council:Hertfordshire}", [{"Herts", "Hertfordshire"}]),
        ("{council:Kent} {council:Essex}", [{"Kent"}, {"Essex"}]),
        # schools by stem and by initials
        ("{school:Thornsett Brook Primary School} {school:Thornsett Brook} {school:TBPS}",
         [{"Thornsett Brook Primary School", "Thornsett Brook", "TBPS"}]),
        ("{school:St Mary's} {school:Hillcrest Academy}", [{"St Mary's"}, {"Hillcrest Academy"}]),
        # numbers in any spacing
        ("{contact:07700 900 417} {contact:07700900417}", [{"07700 900 417", "07700900417"}]),
        ("{place:Leeds} {place:Luton}", [{"Leeds"}, {"Luton"}]),
    ],
)  # fmt: skip
def test_mentions_are_gathered_as_a_reader_would(marked: str, wanted: list[set[str]]) -> None:
    """One pseudonym for one bearer, and never one for two."""
    assert groups(marked) == sorted(wanted, key=sorted)


@pytest.mark.parametrize(
    ("told_of", "people"),
    [
        ("He has a friend there, one, who is called {child:Rafferty}.", 2),
        ("At home he is called {child:Rafferty}.", 1),
    ],
)
def test_somebody_else_s_name_is_no_other_name(told_of: str, people: int) -> None:
    """A friend who is called so is another child; what he himself is called is his own name."""
    reading, (findings,) = told("My son is {child:Szymon}. " + told_of)
    mentions = findings.mentions
    heard = replace(mentions[1], by=(*mentions[1].by, OTHER_NAME))
    passage = identify(reading, [Findings((mentions[0], heard))], EmptyRoster(), None).passages[0]
    assert len({each.pseudonym for each in passage.placed}) == people


def test_the_writer_is_one_parent_under_all_her_names() -> None:
    """Her display name ties her first name and her surname together."""
    assert groups("{parent:Folasade} ... Mrs {parent:Akintola}", "Folasade Akintola") == [{"Folasade", "Akintola"}]


def test_a_couple_who_write_together_are_two() -> None:
    """Both names of the display name are a writer's, and the surname is both's."""
    marked = "{parent:Mark} here. {parent:Sarah} types. {parent:Sarah Hollis}"
    assert groups(marked, "Mark & Sarah Hollis") == [{"Mark"}, {"Sarah", "Sarah Hollis"}]


def test_a_captain_and_his_wife_are_called_by_one_name() -> None:
    """A title is nobody's name."""
    assert groups("{parent:Penhale}", "Capt & Mrs R Penhale") == [{"Penhale"}]


def test_a_child_is_known_by_the_familys_surname() -> None:
    """Letters and initials of a child whose surname only the writer's name tells."""
    marked = "{child:Conall} and {child:Dara}: {child:C. McAllister}, and {professional:DM}"
    assert groups(marked, "Orla McAllister") == [{"C. McAllister", "Conall"}, {"DM", "Dara"}]


def test_numbers_follow_the_order_of_appearance() -> None:
    """The subject comes before the letter, and types count on their own."""
    reading, findings = told("{child:Zara} {parent:Omar} {child:Adil}")
    passage = identify(reading, findings, EmptyRoster(), None).passages[0]
    assert [each.pseudonym for each in passage.placed] == ["[Child 1]", "[Parent 1]", "[Child 2]"]


class KnowsAdil(EmptyRoster):
    """A register that knows one child of the case."""

    @property
    def empty(self) -> bool:
        return False

    def known(self, surface: str) -> Bearer | None:
        return Bearer(MentionType.CHILD, 7) if surface == "Adil" else None


def test_a_known_bearer_keeps_her_number() -> None:
    """A later mail of the case speaks of the same child."""
    reading, findings = told("{child:Adil} and {child:Zara}")
    found = identify(reading, findings, KnowsAdil(), None)
    assert [each.pseudonym for each in found.passages[0].placed] == ["[Child 7]", "[Child 1]"]
    assert {(name.surface, name.number) for name in found.names} == {("Adil", 7), ("Zara", 1)}


@pytest.mark.parametrize(
    ("surface", "told_as"),
    [
        ("6 November 2012", "November 2012"),
        ("2 may", "May"),
        ("14/9/11", "September 2011"),
        ("3/12/97", "December 1997"),
        ("19.08.2004", "August 2004"),
        ("2012-11-06", "November 2012"),
        ("Thursday 19 November 2009", "November 2009"),
        ("Tues. 6/11/12", "November 2012"),
        ("Mercher 18 Medi 2013", "September 2013"),
        ("18 Medi 2013", "September 2013"),
        ("the 3rd of October", "October"),
        ("Mar 3rd, 2014", "March 2014"),
        ("12-Mar-12", "March 2012"),
        ("9 July '13", "July 2013"),
        ("11/25/2012", "November 2012"),  # the American order, where no other can be
        ("16.ii.10", "February 2010"),
        ("16.iiii.10", "[date]"),
        ("the 5th", "[date]"),
        ("99/99/99", "[date]"),
    ],
)
def test_a_day_becomes_its_month(surface: str, told_as: str) -> None:
    """The day itself is what the council could look up."""
    assert month_and_year(surface) == told_as


def test_a_date_keeps_no_figure_of_its_day() -> None:
    """In a passage the date stands as month and year, and enters no register."""
    reading, findings = told("seen on {date:27 March 2013}")
    found = identify(reading, findings, EmptyRoster(), None)
    assert found.passages[0].placed[0].pseudonym == "March 2013"
    assert found.names == ()
