"""A writer's name and address as JSON, for the vault."""

from __future__ import annotations

import json

from ingest.message import Address


def dump_sender(sender: Address) -> bytes:
    """The sender as UTF-8 JSON."""
    return json.dumps({"name": sender.name, "address": sender.address}).encode()


def load_sender(content: bytes) -> Address:
    """The sender that ``dump_sender`` wrote."""
    told = json.loads(content)
    return Address(told["name"], told["address"])
