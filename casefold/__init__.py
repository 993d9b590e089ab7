"""casefold folds a campaign's inbox into signed-off, pseudonymised cases."""

from importlib.metadata import version

__version__ = version("casefold")
