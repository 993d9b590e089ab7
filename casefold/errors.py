"""What can go wrong, in one tree. Every text is one or two plain sentences: what happened, and what to do next.

::

    CasefoldError                     1  something failed; the rest was done
    ├── ConfigError                   2  the configuration is missing or wrong
    ├── KeysError                     2  the keys are missing, damaged or readable by others
    │   └── WrongPassphrase           1  the passphrase does not open the identity
    ├── StoreError                    2  the case store is missing, newer than this casefold, or damaged
    │   ├── StoreBusy                75  another process holds the store: try again later
    │   └── StoreFull                 1  there is no room on the disk with the case store
    ├── RunningAlready               75  another run holds the lock: try again later
    ├── NoSuchCase                    2  no case has this id
    ├── NoSuchMessage                 2  no message with this number waits in the holding pen
    ├── UnknownReference              2  no reference list has this title
    ├── SubmissionRefused             2  the server that sends mail refuses the login, or cannot be trusted
    ├── SubmissionLost               75  no connection to the server that sends mail: try again later
    ├── NotAllowed                    1  the case's state, consent or hold does not allow it
    ├── Outdated                      1  somebody else has changed it since it was looked at
    ├── GateClosed                    1  what was about to leave holds a name
    ├── FileInTheWay                  1  the file to write exists already
    ├── Overdue                       1  no run has gone well for as long as somebody asked about
    └── Unreconciled                  1  a run's counts do not add up

The number is the exit code. Errors of the sources of messages are ``ingest.message.IngestError`` and its children; only
``casefold.cli`` turns either into an exit code. No text holds a name, an address, a subject or a password.
"""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar


class ExitCode(IntEnum):
    """How a verb ends (sysexits.h for the last)."""

    DONE = 0
    FAILED = 1
    WRONG_USE = 2
    TRY_LATER = 75


class CasefoldError(Exception):
    """Base of all errors that casefold raises on purpose."""

    exit_code: ClassVar[ExitCode] = ExitCode.FAILED


class ConfigError(CasefoldError):
    """The configuration is missing, unreadable or wrong; the text names the key and the file."""

    exit_code = ExitCode.WRONG_USE


class KeysError(CasefoldError):
    """The keys are missing, damaged or readable by others."""

    exit_code = ExitCode.WRONG_USE


class WrongPassphrase(KeysError):
    """The passphrase does not open the identity."""

    exit_code = ExitCode.FAILED


class StoreError(CasefoldError):
    """The case store is missing, newer than this casefold, or damaged."""

    exit_code = ExitCode.WRONG_USE


class StoreBusy(StoreError):
    """Another process is writing to the store; nothing was lost, try again later."""

    exit_code = ExitCode.TRY_LATER


class StoreFull(StoreError):
    """There is no room on the disk with the case store; nothing was lost."""

    exit_code = ExitCode.FAILED


class RunningAlready(CasefoldError):
    """Another run holds the lock."""

    exit_code = ExitCode.TRY_LATER


class NoSuchCase(CasefoldError):
    """No case has the id that was given."""

    exit_code = ExitCode.WRONG_USE


class NoSuchMessage(CasefoldError):
    """No message with the number that was given waits in the holding pen."""

    exit_code = ExitCode.WRONG_USE


class UnknownReference(CasefoldError):
    """No reference list has the title that was given."""

    exit_code = ExitCode.WRONG_USE


class SubmissionRefused(CasefoldError):
    """The server that sends mail refuses the login, cannot be trusted, or cannot encrypt."""

    exit_code = ExitCode.WRONG_USE


class SubmissionLost(CasefoldError):
    """No connection to the server that sends mail, or it is not ready; what was to be sent is kept, sealed."""

    exit_code = ExitCode.TRY_LATER


class NotAllowed(CasefoldError):
    """The case's state, consent or hold does not allow what was asked."""


class Outdated(CasefoldError):
    """What was to be changed has been changed by somebody else since it was looked at."""


class GateClosed(CasefoldError):
    """What was about to leave holds a known name; the text gives case, column and offset, never the word."""


class FileInTheWay(CasefoldError):
    """The file to write exists already and was not to be replaced."""


class Overdue(CasefoldError):
    """No run has gone well for as long as somebody asked about: what watches the campaign is told by the code."""


class Unreconciled(CasefoldError):
    """A run's counts do not add up: a message may have been lost. An alarm, never a log line."""
