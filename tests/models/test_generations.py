"""When bearers of a given name were born."""

from __future__ import annotations

import pytest

from models.generations import Generation, generation_of


@pytest.mark.parametrize(
    ("low", "generation"),
    [
        ("karen", Generation.BEFORE),
        ("kayden", Generation.SINCE),
        ("ellie-mae", Generation.SINCE),
        ("małgorzata", Generation.BEFORE),
        ("thomas", None),
        ("zebedee-xq", None),
    ],
)
def test_a_name_tells_a_generation_or_does_not(low: str, generation: Generation | None) -> None:
    """A double name goes by its first piece, accents or none; a name of all times tells nothing."""
    assert generation_of(low) is generation
