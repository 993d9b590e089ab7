"""What a reviewer does to the text of a case: steps that can be undone, checked against what was on her screen."""

from __future__ import annotations

from collections.abc import Callable

from starlette.responses import Response

from casefold.actions import steps
from casefold.actions.approve import kept
from casefold.actions.casefile import CaseFile
from casefold.actions.edit import Change, edit, open_current
from casefold.actions.edit import redo as do_again
from casefold.actions.edit import undo as put_back
from casefold.actions.merge import merged
from casefold.actions.numbered import Numbered, numbered
from casefold.categorylist import load_categories
from casefold.errors import NotAllowed
from casefold.review.room import Visit
from casefold.store.edits import What
from models.categories import Categories
from pipeline.draft import Evidence
from pipeline.mention import MentionType


def hide(visit: Visit) -> Response:
    """Words hidden, everywhere in the case, as somebody new or as a bearer that the case has."""
    surface, bearer = visit.said("surface"), visit.said("as")
    if bearer:
        one = numbered(bearer)
        return _step(visit, lambda file: steps.hidden(visit.store, file, surface, one.type, one.number), "Hidden.")
    kind = _kind(visit)
    return _step(visit, lambda file: steps.hidden(visit.store, file, surface, kind), "Hidden.")


def show(visit: Visit) -> Response:
    """Words shown again that were hidden wrongly."""
    kind = next((each for each in MentionType if each.value == visit.said("kind")), None)
    if kind is None:
        raise NotAllowed("There is nobody of that kind.")
    one = Numbered(kind, visit.number("number"))
    return _step(visit, lambda file: steps.shown(file, visit.said("surface"), one), "Shown again.")


def keep(visit: Visit) -> Response:
    """A word looked at, and left."""
    return _step(visit, lambda file: kept(visit.store, file, visit.said("surface")), "")


def retype(visit: Visit) -> Response:
    """A bearer of another type."""
    one, kind = numbered(visit.said("one")), _kind(visit)
    return _step(visit, lambda file: steps.retyped(visit.store, file, one, kind), "The type is changed.")


def split(visit: Visit) -> Response:
    """Some words of a bearer are somebody else."""
    one = numbered(visit.said("one"))
    return _step(visit, lambda file: steps.split(visit.store, file, one, visit.said("surface")), "They are two now.")


def merge(visit: Visit) -> Response:
    """Two bearers are one."""
    one, other = numbered(visit.said("one")), numbered(visit.said("other"))
    told = {"kept": one.pseudonym, "gone": other.pseudonym}
    return _step(visit, lambda file: Change(What.MERGE, merged(file, one, other), told=told), "They are one now.")


def generalise(visit: Visit) -> Response:
    """A reviewer's own words in place of others."""
    return _step(
        visit,
        lambda file: steps.generalised(file, visit.said("surface"), visit.said("words")),
        "Put in your own words, which stand in brackets.",
    )


def evidence(visit: Visit) -> Response:
    """Words that show an issue."""
    message, category = visit.number("message"), _category(visit, load_categories(visit.config))
    stretch = Evidence(visit.number("start"), visit.number("end"), visit.said("enclosure"))
    return _step(visit, lambda file: steps.evident(file, message, category, stretch), "Marked as evidence.")


def no_evidence(visit: Visit) -> Response:
    """Words that do not show it."""
    message, category = visit.number("message"), visit.said("category")
    stretch = Evidence(visit.number("start"), visit.number("end"), visit.said("enclosure"))
    return _step(visit, lambda file: steps.not_evident(file, message, category, stretch), "No evidence any more.")


def undo(visit: Visit) -> Response:
    """The last step put back."""
    return _moved(visit, put_back, "The last step is undone.")


def redo(visit: Visit) -> Response:
    """The step done again that was undone last."""
    return _moved(visit, do_again, "Done again.")


def _step(visit: Visit, make: Callable[[CaseFile], Change], said: str) -> Response:
    store, identity, case = visit.store, visit.session.identity, visit.path["case"]
    with store.transaction():
        file = open_current(store, identity, case, visit.number("revision"))
        edit(store, identity, file, make)
    return visit.to(f"/case/{file.case.id}", said)


def _moved(visit: Visit, move: Callable[..., CaseFile], said: str) -> Response:
    store, identity, case = visit.store, visit.session.identity, visit.path["case"]
    with store.transaction():
        file = open_current(store, identity, case, visit.number("revision"))
        move(store, identity, file)
    return visit.to(f"/case/{file.case.id}", said)


def _kind(visit: Visit) -> MentionType:
    wanted = next((kind for kind in MentionType if kind.value == visit.said("type")), None)
    if wanted is None or wanted is MentionType.WORDS:
        raise NotAllowed("Choose what the words name: child, parent, school …")
    return wanted


def _category(visit: Visit, categories: Categories) -> str:
    name = visit.said("category")
    if name not in {category.id for category in categories.all}:
        raise NotAllowed("Choose one of the issues of the list.")
    return name
