"""A forum post that is gone from a later copy of its thread: its writer may have taken it back.

Who took it away the page does not always tell, so nothing is withdrawn for her: its case is held from export, and a
person looks first.
"""

from __future__ import annotations

from dataclasses import replace

from casefold.casework import longer
from casefold.store.case import CaseState
from casefold.store.journal import write
from casefold.store.store import Store
from ingest.message import Message
from pipeline.draft import Attention


def hold_for_post(store: Store, message: Message, number: int) -> list[str]:
    """Hold the cases in which the post that is gone was taken in; their ids. The caller commits.

    ``number``: the id in the ledger of the later copy, which has no words any more.
    """
    if message.sender is None or message.sent is None:
        return []
    held = []
    writer = store.tombstones.writer(message.sender.address)
    for case_id in store.ledger.cases_of_post(writer, message.sent.isoformat()):
        case = store.cases.get(case_id)
        if case.state is CaseState.WITHDRAWN:
            continue
        reasons = {*case.attention, Attention.WITHDRAWAL}
        attention = tuple(each for each in Attention if each in reasons)
        store.cases.save(replace(case, hold=longer(case.hold, "event"), attention=attention))
        write(store.db, "post taken away", case_id, message=number)
        held.append(case_id)
    return held
