"""Names beside a role: "the SENCO, Sarah", "Bernie Molyneux (SALT)", "caseworker Joe", "Trish from the autism team"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.namerun import run
from pipeline.detect.recognisers.titles import TITLES
from pipeline.detect.word import Word, known_name, plain_case
from pipeline.month import MONTHS

ROLES = frozenset(
    "senco sendco senco's psych ep salt slt ot physio physiotherapist psychologist paediatrician paed"
    " consultant psychiatrist therapist caseworker officer solicitor barrister head headteacher"
    " headmaster headmistress deputy teacher ta lsa hlta governor councillor mp advocate worker nurse"
    " gp doctor surgeon audiologist dietitian manager director secretary receptionist inspector escort"
    " driver tutor coordinator co-ordinator assistant lawyer registrar counsellor mentor childminder"
    " portage rep boss colleague liaison chair principal depute keyworker judge".split()
)
_LINKS = frozenset(["called", "named", "is", "was", "aka", "like"])
_OFFICE = 6
"""Words of the longest office: "Consultant Child & Adolescent Psychiatrist"."""
_SIGNED = 4
_FROM = frozenset(["from", "at", "in", "of"])
_TEAMS = frozenset(
    "team department dept office county panel council service outreach camhs lea la sen send school".split()
)


class Roles(Rule):
    """Source: how parents introduce the people who work with their child."""

    voice = "role"
    entities = ("PROFESSIONAL",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002
        """Names before, after and around roles."""
        lower = not plain_case(words)
        for at, word in enumerate(words):
            if word.low in ROLES:
                yield from self._after(words, at, lower=lower)
                yield from self._before(words, at)
                yield from self._signed(words, at)
            elif word.low in _FROM and at:
                yield from self._team(words, at)

    def _after(self, words: Sequence[Word], at: int, *, lower: bool) -> Iterable[Found]:
        start = at + 1
        linked = start + 1 < len(words) and words[start].low in _LINKS
        if linked and (words[start].low in ("called", "named", "aka") or known_name(words[start + 1].low)):
            start += 1
        if start + 1 < len(words) and words[start].low in TITLES:
            return
        if start >= len(words) or words[at].owns:
            return
        gap = words[start].gap
        if "\n" in gap or gap.strip() not in ("", ",", "(", "-", "–", "—", ":"):
            return
        count = run(words, start, lower=lower)
        if count and not words[start].opens:
            yield Found(words[start].start, words[start + count - 1].end, "PROFESSIONAL", 0.85)

    def _before(self, words: Sequence[Word], at: int) -> Iterable[Found]:
        """ "Sarah (SALT)", "Sarah, the SENCO", "Sarah the SENCO", "Sarah Jones, SEN officer"."""
        first = at
        while first and at - first < 4 and words[first - 1].gap is not None:
            link = words[first].gap.strip()
            before = words[first - 1]
            if link in ("(", ",", "(the") or before.low in ("the", "our", "a", "his", "her", "my", "then", "as", "own"):
                break
            if link or not (
                before.low in ROLES or before.low in ("sen", "send", "la", "case", "deputy", "school", "head")
            ):
                break
            first -= 1
        joined = words[first].gap.strip()
        back = first - 1
        if back >= 0 and words[back].low in ("the", "our", "his", "her", "my"):
            joined = words[back].gap.strip() or joined or " the"
            back -= 1
        if back < 0 or joined not in ("(", ",", " the") or words[back].low in MONTHS:
            return
        begin = back
        while begin > 0 and words[begin].gap == " " and run(words, begin - 1) > back - begin + 1 and back - begin < 2:
            begin -= 1
        if run(words, begin) >= back - begin + 1 and not words[back].owns:
            yield Found(words[begin].start, words[back].end, "PROFESSIONAL", 0.8)

    def _signed(self, words: Sequence[Word], at: int) -> Iterable[Found]:
        """A name on a line of its own or before a comma, and an office in capitals after it: how letters are signed."""
        first = at
        while first and at - first < _OFFICE and "\n" not in words[first].gap and "," not in words[first].gap:
            if not (words[first - 1].capital or words[first - 1].low in ("and", "of", "for")):
                return
            first -= 1
        gap = words[first].gap if first else ""
        if (
            not words[at].capital
            or "\n\n" in gap
            or gap.strip() not in ("", ",")
            or ("\n" not in gap and "," not in gap)
        ):
            return
        begin = first - 1
        while (
            begin > 0
            and not words[begin].opens
            and first - begin < _SIGNED
            and words[begin].gap in (" ", ". ", ".", "-")
        ):
            begin -= 1
        count = 1 if begin < first - 1 and len(words[begin].text) == 1 else 0
        if count + run(words, begin + count) >= first - begin and not words[first - 1].owns:
            yield Found(words[begin].start, words[first - 1].end, "PROFESSIONAL", 0.85)

    def _team(self, words: Sequence[Word], at: int) -> Iterable[Found]:
        """ "Trish from the autism team", "Pam Lightfoot at county"."""
        ahead = [word.low for word in words[at + 1 : at + 5]]
        if not any(word in _TEAMS for word in ahead) or words[at - 1].owns or words[at].low in ("in", "of"):
            return
        begin = at - 1
        if run(words, begin) < 1:
            return
        if begin and words[begin].gap == " " and run(words, begin - 1) >= 2:
            begin -= 1
        yield Found(words[begin].start, words[at - 1].end, "PROFESSIONAL", 0.7)
