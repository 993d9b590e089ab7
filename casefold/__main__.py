"""``python -m casefold`` is the ``casefold`` command."""

from casefold.cli import main

if __name__ == "__main__":
    main()
