"""What a page could not bring with it. It is told and the rest goes on, unless the settings are strict."""

import logging

_log = logging.getLogger("exports")


def warn(page: str, says: str) -> None:
    """Tell of something on a page, or in the whole of a site, that is not taken as it stands."""
    _log.warning("%s: %s", page, says)


class Heard(logging.Handler):
    """Keeps each warning once, in order: the same page stands in more than one file."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.all: dict[str, None] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a warning."""
        self.all[record.getMessage()] = None

    def __enter__(self) -> "Heard":
        _log.addHandler(self)
        _log.propagate = False
        return self

    def __exit__(self, *_: object) -> None:
        _log.removeHandler(self)
        _log.propagate = True
