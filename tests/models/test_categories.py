"""The list of categories is the organiser's, and every mistake in it is told in a plain sentence."""

from __future__ import annotations

import pytest

from models.categories import (
    CategoriesError,
    DuplicateCategory,
    MisshapenCategory,
    MissingTitle,
    NotCategories,
    UnknownCategory,
    load,
)

ONE = '[[category]]\nid = "lost-post"\ntitle = "Lost post"\n'

TWO = 'counts_as = "found"\n[[category]]\nid = "found"\ntitle = "Found"\n'

MISTAKES = [
    ("category = 3", NotCategories, "no \\[\\[category\\]\\]"),
    ("[[category", NotCategories, "not TOML"),
    ("", NotCategories, "no \\[\\[category\\]\\]"),
    ('[[category]]\nid = "lost-post"\n', MissingTitle, "'lost-post' \\(line 1\\) has no title"),
    ('[[category]]\nid = "lost-post"\ntitle = " "\n', MissingTitle, "'lost-post' \\(line 1\\) has no title"),
    (ONE + "\n[[category]]\n", MisshapenCategory, "The category at line 5 needs an id"),
    (ONE + ONE, DuplicateCategory, "Two categories have the id 'lost-post': line 1 and line 4"),
    ('[[category]]\ntitle = "Lost post"\n', MisshapenCategory, "The category at line 1 needs an id"),
    ('[[category]]\nid = "Lost Post"\ntitle = "Lost post"\n', MisshapenCategory, "needs an id of lower-case words"),
    (ONE + "colour = 1\n", MisshapenCategory, "a key that means nothing: 'colour'"),
    (ONE + "titel = 'x'\n", MisshapenCategory, "'titel'. Did you mean title"),
    (ONE + "description = 3\n", MisshapenCategory, "description must be a text"),
    (ONE + "counts_as = ['x']\n", MisshapenCategory, "counts_as must be a text"),
    (ONE + f"cues = {['x'] * 201}\n", MisshapenCategory, "cues has more than 200"),
    (ONE + 'description = """\n[[category]]\n"""\n' + ONE, DuplicateCategory, "entry 1 and entry 2"),
    (ONE + 'examples = "x"\n', MisshapenCategory, "examples must be a list of texts"),
    (ONE + "active = 1\n", MisshapenCategory, "active must be true or false"),
    (ONE + 'counts_as = "found-post"\n', UnknownCategory, "counts as 'found-post'"),
    (ONE + 'counts_as = "lost-pots"\n', UnknownCategory, "Did you mean lost-post"),
    (ONE + TWO + "active = false\n", MisshapenCategory, "counts as 'found', which is switched off"),
    (ONE + 'counts_as = "lost-post"\n', MisshapenCategory, "must count as one that stands for itself"),
]


def test_the_shipped_list() -> None:
    """Twelve categories, each with a title, a description, three examples and cues."""
    shipped = load()
    assert len(shipped) == 12
    assert all(c.title and c.description and len(c.examples) >= 3 and c.cues for c in shipped)
    assert shipped["false-information"].title == "False information recorded or circulated"


@pytest.mark.parametrize(("text", "error", "says"), MISTAKES)
def test_mistakes(text: str, error: type[CategoriesError], says: str) -> None:
    """Each mistake has its own class and says where it is."""
    with pytest.raises(error, match=says):
        load(text)


def test_an_unknown_id_is_an_error() -> None:
    """Asking for a category that is not there is told apart from finding none."""
    with pytest.raises(UnknownCategory, match="no category 'lost-psot'"):
        load(ONE)["lost-psot"]


def test_switched_off() -> None:
    """A category switched off keeps its id and title but is not iterated."""
    categories = load(ONE + "active = false\n")
    assert not list(categories)
    assert len(categories) == 0
    assert "lost-post" in categories
    assert categories["lost-post"].title == "Lost post"
