"""A day on the command line."""

from __future__ import annotations

import datetime as dt

import click


class Day(click.DateTime):
    """A day as ISO 8601 writes it; click's own type tells people of ``%Y-%m-%d``."""

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d"])

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002 - click's own call
        """What stands for the value in ``--help``."""
        return "YYYY-MM-DD"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.datetime:
        """Midnight of the day. Ends with click's usage error for anything else."""
        try:
            day: dt.datetime = super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"{value!r} is no day. Write it as year-month-day: 2027-01-31", param, ctx)
        return day
