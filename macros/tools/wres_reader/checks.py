"""The checks on the words of the reader: every national series and every finding that it names is there."""

from collections.abc import Iterator, Sequence

from macros.models.load import Data
from macros.models.mistakes import Mistake, nearest
from macros.models.yaml_file import YamlFile
from macros.tools.wres.model import FINDINGS, YEARLY
from macros.tools.wres_reader.model import FILE


def mistakes(data: Data, files: Sequence[YamlFile]) -> Iterator[Mistake]:
    """Yield every national series, and every finding, that is named and not there."""
    for file in files:
        for path, value in file.items():
            if (
                file.name == FILE
                and path[-1:] == ("national",)
                and path[:1] == ("indicators",)
                and value not in data[YEARLY]
            ):
                yield file.mistake(path, f'Unknown national series "{value}". {nearest(str(value), data[YEARLY])}')
            if file.name == FILE and path == ("disparity", "finding") and value not in data[FINDINGS]:
                yield file.mistake(path, f'Unknown finding "{value}". {nearest(str(value), data[FINDINGS])}')
