"""A zip file with the same bytes each time that it is made of the same parts on the same day."""

import io
from collections.abc import Collection, Mapping
from datetime import date
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo


def archive(parts: Mapping[str, bytes], when: date, stored: Collection[str] = ()) -> bytes:
    """Return a zip of `parts`, by name, in their order, each dated `when`; those to be `stored` are not packed."""
    made = io.BytesIO()
    with ZipFile(made, "w") as bundle:
        for name, content in parts.items():
            entry = ZipInfo(name, (when.year, when.month, when.day, 0, 0, 0))
            entry.compress_type = ZIP_STORED if name in stored else ZIP_DEFLATED
            entry.create_system = 3  # the same on Windows
            entry.external_attr = 0o644 << 16
            bundle.writestr(entry, content)
    return made.getvalue()


def again(bundle: bytes, when: date) -> bytes:
    """Return the same zip, each part dated `when`."""
    with ZipFile(io.BytesIO(bundle)) as opened:
        return archive({name: opened.read(name) for name in opened.namelist()}, when)
