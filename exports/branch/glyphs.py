"""Words that can't be set in the type of this project, found before anything is made of them."""

import re
import unicodedata
from collections.abc import Iterator

from exports.pdf.code import call, quote
from exports.pdf.compile import pdf
from exports.pdf.document import Document, whole
from exports.site import ExportFault
from macros.models.yaml_file import KeyPath, YamlFile

UNSEEN = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}
"""Categories of Unicode that have no shape; some of them turn what stands beside them round."""
ANY_DAY = "1 January 2000"


def unprintable(file: YamlFile) -> Iterator[tuple[KeyPath, str]]:
    """Yield each place of a file whose words can't be printed, and what to do."""
    texts = [(path, value) for path, value in file.items() if isinstance(value, str)]
    seen = []
    for path, text in texts:
        hidden = [letter for letter in text if unicodedata.category(letter) in UNSEEN and letter not in "\n\t\r"]
        if hidden:
            yield path, f"Holds a character that can't be seen (U+{ord(hidden[0]):04X}). Type the words again."
        else:
            seen.append((path, text))
    if _missing("\n".join(text for _, text in seen)):
        for path, text in seen:
            missing = _missing(text)
            if missing:
                yield path, f"The handbook's type has no {missing}. Write it in letters that English or Welsh uses."


def _missing(text: str) -> str:
    """Return what the compiler says it has no shape for."""
    document = Document("letters", "Letters", whole(call("letters", quote(text))), {}, ANY_DAY)
    try:
        pdf(document)
    except ExportFault as fault:
        found = re.search(r'`"(.+?)"`', str(fault))
        return found[1] if found else "such letters"
    return ""
