"""What servers wrote about where a mail came from: Authentication-Results (RFC 8601) and Received-SPF (RFC 7208, 9.1).

Anybody can write such a header into a mail. Only the one that the *receiving* server wrote counts, which stands above
what came with the mail and bears that server's authserv-id; ``Authentication.by`` finds it. Of what a header says, only
the result words that the standard knows are kept, never text of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

MOST_RESULTS = 50
"""Results of one header that are read; a mail has three or four."""


class Result(Enum):
    """A result word (RFC 8601, 2.7)."""

    PASS = "pass"  # noqa: S105 - no password
    FAIL = "fail"
    SOFTFAIL = "softfail"
    NEUTRAL = "neutral"
    NONE = "none"
    POLICY = "policy"
    TEMPERROR = "temperror"
    PERMERROR = "permerror"


@dataclass(frozen=True, slots=True)
class Stated:
    """What one Authentication-Results header says."""

    server: str = field(default="", repr=False)
    """Its authserv-id in lower case; empty when it has none, as Microsoft's."""
    spf: Result | None = None
    dkim: Result | None = None
    """The best of several signatures' results."""
    dmarc: Result | None = None
    proves: bool = False
    """Whether, if it is true, the domain of the From address is proved: DMARC passed for that domain, or a signature
    of that domain did and DMARC did not fail."""


@dataclass(frozen=True, slots=True)
class Authentication:
    """What all such headers of a mail say, the topmost first."""

    stated: tuple[Stated, ...] = ()
    received_spf: Result | None = None
    """Of the topmost Received-SPF header. SPF speaks of the envelope, never of the From address."""

    def by(self, authserv_id: str) -> Stated | None:
        """The topmost header of the server with this id; an id that begins with a dot stands for all hosts below it."""
        wanted = authserv_id.strip().lower()
        return next((each for each in self.stated if wanted and _is(each.server, wanted)), None)


def _is(server: str, wanted: str) -> bool:
    return server.endswith(wanted) and len(server) > len(wanted) if wanted.startswith(".") else server == wanted


def read_authentication(results: Sequence[str], received_spf: Sequence[str], senders: Sequence[str]) -> Authentication:
    """The headers' values as they stand, topmost first, and the addresses of the From header.

    A From header that names nobody or several proves nothing, whatever a server says: it may have looked at another
    one than a reader sees.
    """
    domain = senders[0].rpartition("@")[2].lower() if len(senders) == 1 else ""
    spf = next((_word(value.strip().partition(" ")[0]) for value in received_spf), None)
    return Authentication(tuple(_stated(value, domain) for value in results), spf)


_METHOD = re.compile(r"\s*([a-z][a-z0-9-]*)\s*(?:/\s*\d+\s*)?=\s*([a-z]+)", re.IGNORECASE)
_PROPERTY = re.compile(r"(?<!\S)(header\.(?:from|d|i))\s*=\s*\"?([^\s;\"]+)", re.IGNORECASE)


def _stated(value: str, domain: str) -> Stated:
    first, *rest = _pieces(value)
    server = ""
    if "=" in first:
        rest = [first, *rest]
    else:
        server = next(iter(first.split()), "").strip('"').lower()
    found: dict[str, list[tuple[Result, bool]]] = {"spf": [], "dkim": [], "dmarc": []}
    for piece in rest[:MOST_RESULTS]:
        method = _METHOD.match(piece)
        word = _word(method[2]) if method else None
        if method and word and method[1].lower() in found:
            found[method[1].lower()].append((word, _aligned(method[1].lower(), piece, domain)))
    dkim = sorted(found["dkim"], key=lambda each: (each[0] is not Result.PASS, not each[1]))
    dmarc = found["dmarc"][:1]
    proofs = [*dmarc, *dkim] if Result.FAIL not in dict(dmarc) else []
    return Stated(
        server=server,
        spf=found["spf"][0][0] if found["spf"] else None,
        dkim=dkim[0][0] if dkim else None,
        dmarc=found["dmarc"][0][0] if found["dmarc"] else None,
        proves=any(word is Result.PASS and aligned for word, aligned in proofs),
    )


def _aligned(method: str, piece: str, domain: str) -> bool:
    """Whether a result speaks of the From address's domain: DMARC's own, or a signature of it or of its parent.

    A parent has a dot in it; that ``co.uk`` signs for nobody is the receiving server's knowledge (RFC 7489, 3.2), and
    no such key can be published.
    """
    told: dict[str, str] = {
        name.lower(): said.rpartition("@")[2].lower().rstrip(".") for name, said in _PROPERTY.findall(piece)
    }
    if not domain or method == "spf":
        return False
    if method == "dmarc":
        return told.get("header.from", domain) == domain
    signer = told.get("header.d") or told.get("header.i", "")
    return signer == domain or ("." in signer and domain.endswith(f".{signer}"))


def _word(said: str) -> Result | None:
    return next((each for each in Result if each.value == said.strip(";,").lower()), None)


def _pieces(value: str) -> list[str]:
    """The parts between semicolons, without comments (they nest, RFC 5322, 3.2.2); quoted strings stay whole."""
    depth, quoted, escaped = 0, False, False
    pieces: list[str] = []
    out: list[str] = []
    for sign in value:
        if escaped:
            escaped = False
            if not depth:
                out.append(sign)
        elif sign == "\\" and (depth or quoted):
            escaped = True
        elif sign == '"' and not depth:
            quoted = not quoted
            out.append(sign)
        elif not quoted and sign == "(":
            depth += 1
        elif depth:
            depth -= sign == ")"
        elif sign == ";" and not quoted:
            pieces.append("".join(out))
            out = []
        else:
            out.append(sign)
    return [*pieces, "".join(out)]
