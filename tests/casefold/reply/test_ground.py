"""Which mail is acknowledged, and why the other is not: each row through the intake, with real bytes and drafts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from casefold.config import Config, Imap, Reply
from casefold.intake import Intake
from casefold.reply.ground import Withheld
from casefold.reply.outbox import Outbox
from casefold.store.acknowledgements import Acknowledgement, ReplyState
from casefold.store.places import Place
from casefold.store.store import Store
from ingest.arrival import Form
from pipeline.drafting import Drafter
from recent_mail import STORY, story

ACCOUNT = Imap(host="localhost", username="alice@example.org", authserv_id="mx.example.org")
FAILED = "mx.example.org; dmarc=fail header.from=example.com"
PASSED = "mx.example.org; dmarc=pass header.from=example.com"


class Counter:
    """Takes mails in as a run does, with acknowledgements on, and says what is noted of them."""

    def __init__(self, store: Store, config: Config, drafter: Drafter, *, on: bool = True) -> None:
        reply = Reply(enabled=True, sender="stories@example.org", addresses=("hello@example.org",), host="localhost")
        own = replace(config, reply=reply, imap=(ACCOUNT,))
        self.store, self.outbox, self._uid = store, Outbox(store, own), 0
        self.intake = Intake(store, own, lambda: drafter, self.outbox if on else None)

    def take(self, raw: bytes, place: bool = True) -> Acknowledgement | None:
        self._uid += 1
        where = Place("inbox", "INBOX", 1, self._uid)
        self.intake.take(raw, Form.RFC822, where if place else None)
        return self.store.acknowledgements.get(self.store.db["messages"].count)


@pytest.fixture
def counter(store: Store, config: Config, drafter: Drafter) -> Counter:
    return Counter(store, config, drafter)


OWED = [
    story(1),
    story(2, Return_Path=""),  # a server that writes none down
    story(3, To="HELLO@example.org"),
    story(4, To="friend@example.com", Cc="Us <alice@example.org>"),
    story(5, Reply_To="parent5@example.com"),
    story(6, X_Auto_Response_Suppress="DR, RN"),
    story(7, Return_Path="<srs0=x=example.com=parent7@forwarder.example>", Authentication_Results=PASSED),
    story(8, Auto_Submitted="no"),
    story(9, Date=""),  # without a date it was said when it came
]


@pytest.mark.parametrize("raw", OWED, ids=range(1, 1 + len(OWED)))
def test_a_person_who_writes_to_us_is_answered(counter: Counter, raw: bytes) -> None:
    """And to whom is sealed in the same transaction."""
    noted = counter.take(raw)
    assert noted is not None
    assert (noted.state, noted.reason) == (ReplyState.WAITING, "")
    assert [each.address for each in counter.outbox.fresh.values()] == [f"parent{OWED.index(raw) + 1}@example.com"]
    assert counter.store.db["sealed"].count_where("kind = 'reply'") == 1


WITHHELD = {
    "bulk": (Withheld.MACHINE, story(1, Precedence="bulk")),
    "list-id": (Withheld.MACHINE, story(1, List_Id="<parents.example.org>")),
    "list-post": (Withheld.MACHINE, story(1, List_Post="<mailto:parents@example.org>")),
    "null path": (Withheld.MACHINE, story(1, Return_Path="<>")),
    "generated": (Withheld.MACHINE, story(1, Auto_Submitted="auto-generated")),
    "notified": (Withheld.MACHINE, story(1, Auto_Submitted="auto-notified; owner-email=x@example.com")),
    "suppressed": (Withheld.MACHINE, story(1, X_Auto_Response_Suppress="DR, OOF, AutoReply")),
    "noreply": (Withheld.ROLE, story(1, sender="no-reply@example.com")),
    "request": (Withheld.ROLE, story(1, sender="parents-request@example.com")),
    "postmaster": (Withheld.ROLE, story(1, sender="postmaster@example.com")),
    "ourselves": (Withheld.OWN, story(1, sender="stories@example.org")),
    "our account": (Withheld.OWN, story(1, sender="ALICE@example.org")),
    "no sender": (Withheld.NO_ADDRESS, story(1, From="Ruth Example")),
    "two senders": (Withheld.NO_ADDRESS, story(1, From="a@example.com, b@example.com", Return_Path="")),
    "bare host": (Withheld.NO_ADDRESS, story(1, sender="ruth@localhost")),
    "command": (Withheld.NO_ADDRESS, story(1, From="<ruth>rcpt@example.com", Return_Path="")),
    "forged": (Withheld.FORGED, story(1, Authentication_Results=FAILED)),
    "spf failed": (Withheld.FORGED, story(1, Received_SPF="fail (not permitted)")),
    "reply-to": (Withheld.ELSEWHERE, story(1, Reply_To="shared@example.net")),
    "other path": (Withheld.ELSEWHERE, story(1, Return_Path="<other@example.net>")),
    "blind copy": (Withheld.NOT_TO_US, story(1, To="undisclosed-recipients:;")),
    "to another": (Withheld.NOT_TO_US, story(1, To="council@example.net")),
    "old": (Withheld.OLD, story(1, age=24 * 8)),
    "out of office": (
        Withheld.KIND,
        story(1, "I am out of the office until Monday and will read your email on my return.", Subject="Out of office"),
    ),
    "complaint": (
        Withheld.PERSON,
        story(1, "I want to make a formal complaint about how your campaign has handled my personal data."),
    ),
    "safeguarding": (
        Withheld.PERSON,
        story(1, f"{STORY} He says he wants to kill himself tonight and I do not know what to do."),
    ),
    "refusal": (Withheld.PERSON, story(1, f"{STORY} You may not use this in your dossier.")),
}


@pytest.mark.parametrize("row", WITHHELD)
def test_in_doubt_nobody_is_answered(counter: Counter, row: str) -> None:
    """The reason is noted; no address is sealed, and no mark of the writer is kept beside it."""
    why, raw = WITHHELD[row]
    noted = counter.take(raw)
    assert noted is not None
    assert (noted.state, noted.reason) == (ReplyState.WITHHELD, why.value)
    assert counter.outbox.fresh == {}
    assert counter.store.db["sealed"].count_where("kind = 'reply'") == 0
    assert counter.store.db["acknowledgements"].count_where("writer = '' and mark = ''") == 1


SILENT = {
    "auto-replied": story(1, Auto_Submitted="auto-replied"),
    "bounce": story(1, From="Mailer-Daemon <mailer-daemon@example.com>", Return_Path="<>"),
    "names a case that is not hers": story(1, Subject="Case {case}"),
    "a withdrawal of nobody known": story(1, "I withdraw my story. Please delete everything I sent you."),
}


@pytest.mark.parametrize("row", SILENT)
def test_what_makes_no_case_is_not_even_considered(counter: Counter, row: str) -> None:
    """Skipped messages, and those that wait in the holding pen."""
    counter.take(story(9))
    (case,) = counter.store.cases.all()
    assert counter.take(SILENT[row].replace(b"{case}", case.id.encode())) is None


def test_files_and_joins_are_not_acknowledged(counter: Counter) -> None:
    """What came from a file was sent long ago, or to somebody else."""
    assert counter.take(story(1), place=False) is None


def test_once_a_case_needs_a_person_nothing_about_it_is_answered(counter: Counter) -> None:
    """A harmless second mail of a case in which a child may be at risk is not answered either."""
    counter.take(story(1, "He says he wants to kill himself tonight. Please help.", sender="ruth@example.com"))
    noted = counter.take(story(2, sender="ruth@example.com"))
    assert noted is not None
    assert noted.reason == Withheld.PERSON.value


def test_a_follow_up_that_names_its_case_is_not_acknowledged_again(counter: Counter) -> None:
    """Whoever has the reference needs no confirmation of it."""
    counter.take(story(1, sender="ruth@example.com", age=5))
    (case,) = counter.store.cases.all()
    with counter.store.transaction():
        counter.store.db.execute("update acknowledgements set changed = '2026-01-01T00:00:00+00:00', state = 'sent'")
    noted = counter.take(story(2, sender="ruth@example.com", Subject=f"Re: we have your message ({case.id.lower()})"))
    assert noted is not None
    assert noted.reason == Withheld.ANSWER.value
