"""The table schema beside a CSV: a Frictionless data package (datapackage.org, v1), by which programs read it."""

from __future__ import annotations

import json

_FIELDS = {
    "case": {
        "case": "The case's id, drawn at random.",
        "month": "When its first message was sent, such as 2013-06; empty when it did not say.",
        "kind": "What kind of message it is, as a person signed it.",
        "categories": "Issue category ids, the best score first, separated by '; '.",
        "councils": "Councils under their campaign-wide numbers, separated by '; '.",
        "consent": "anonymised or named; either is exported pseudonymised.",
        "signed": "The day on which it was signed off.",
        "subject": "Subjects of its messages, one a line, pseudonymised.",
        "story": "The text that was signed, pseudonymised; a blank line between messages.",
    },
    "category": {
        "case": "The case's id, drawn at random.",
        "month": "When its first message was sent, such as 2013-06; empty when it did not say.",
        "councils": "Councils under their campaign-wide numbers, separated by '; '.",
        "category": "The issue category's id.",
        "title": "What the campaign calls it.",
        "evidence": "Sentences of the signed text that show it, one a line.",
    },
}
_ABOUT = (
    "Pseudonymised cases of a campaign. Pseudonymised is not anonymous: to identify somebody from them is an offence"
    " (Data Protection Act 2018, section 171). A first apostrophe of a cell was put there so that no spreadsheet takes"
    " it for a formula: take it away to have the cell as it was."
)
_PATTERNS = {"month": r"(\d{4}-\d{2})?", "case": "[A-Z0-9]{4,6}"}
_KEYS = {"case": ["case"], "category": ["case", "category"]}
_REQUIRED = ("case", "category", "kind", "consent")


def describe(rows: str, name: str, *, bom: bool) -> str:
    """The descriptor as JSON: of a file with a row a ``case``, or a row a ``category``."""
    fields = []
    for field, told in _FIELDS[rows].items():
        constraints: dict[str, object] = {"required": True} if field in _REQUIRED else {}
        if field in _PATTERNS:
            constraints["pattern"] = _PATTERNS[field]
        kind = "date" if field == "signed" else "string"
        fields.append({"name": field, "type": kind, "description": told, "constraints": constraints})
    resource = {
        "name": f"casefold-{rows}",
        "path": name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig" if bom else "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "schema": {"fields": fields, "primaryKey": _KEYS[rows], "missingValues": [""]},
    }
    package = {
        "name": f"casefold-{rows}",
        "profile": "tabular-data-package",
        "description": _ABOUT,
        "resources": [resource],
    }
    return json.dumps(package, indent=2, ensure_ascii=False) + "\n"
