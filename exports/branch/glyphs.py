"""Words that can't be set in the type of this project, found before anything is made of them."""

import unicodedata
from collections.abc import Iterator

from exports.pdf.compile import FONTS
from exports.pdf.printable import printable
from macros.models.yaml_events import KeyPath
from macros.models.yaml_file import YamlFile

UNSEEN = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}
"""Categories of Unicode that have no shape; some of them turn what stands beside them round."""


def unprintable(file: YamlFile) -> Iterator[tuple[KeyPath, str]]:
    """Yield each place of a file whose words can't be printed, and what to do."""
    for path, text in [(path, value) for path, value in file.items() if isinstance(value, str)]:
        hidden = [letter for letter in text if unicodedata.category(letter) in UNSEEN and letter not in "\n\t\r"]
        if hidden:
            yield path, f"Holds a character that can't be seen (U+{ord(hidden[0]):04X}). Type the words again."
        elif missing := printable(text, FONTS)[1]:
            yield path, f"The handbook's type has no {missing[0]}. Write it in letters that English or Welsh uses."
