"""The one call of the compiler, here or in a process of its own: `python typeset.py FOLDER FONTS DAY-AND-INPUTS`.

The compiler keeps what it has set for the next time, gigabytes for a whole handbook. A process of its own gives them
back.
"""

import json
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

import typst

MADE = "main.pdf"


class Unset(Exception):
    """The compiler's reason why it makes no file."""

    def __init__(self, reason: str, whole: str = "") -> None:
        super().__init__(reason)
        self.whole = whole or reason
        """Every reason, each with its place."""


def typeset(folder: Path, fonts: Path, day: str, inputs: dict[str, str]) -> bytes:
    """Return what `main.typ` in a folder makes, as PDF/UA-1, with these fonts alone.

    Args:
        folder: Where `main.typ` is, with all that it reads.
        fonts: The folder of the fonts.
        day: The day that the file says it was made, as `22 November 2026`.
        inputs: What `main.typ` asks of its maker.

    Raises:
        Unset: The code has a fault, or the numbers of its pages move the pages that they name.
    """
    try:
        for steady in ("false", "true"):
            made, warnings = typst.compile_with_warnings(
                folder / "main.typ",
                root=folder,
                font_paths=[fonts],
                ignore_system_fonts=True,
                pdf_standards=["ua-1"],
                timestamp=datetime.strptime(day, "%d %B %Y").replace(tzinfo=timezone.utc),
                sys_inputs={**inputs, "steady": steady},
            )
            assert isinstance(made, bytes)
            # Otherwise the numbers that it prints are those of its last guess.
            if not any("did not converge" in warning.message for warning in warnings):
                return made
    except typst.TypstError as fault:
        raise Unset(fault.message, fault.diagnostic) from fault
    raise Unset("Its page numbers do not settle.", "\n".join(warning.diagnostic for warning in warnings))


def typeset_apart(folder: Path, fonts: Path, day: str, inputs: dict[str, str]) -> bytes:
    """Do the same in a process of its own."""
    # As JSON, whose letters are ASCII: under some locales nothing else can be told to a process.
    command = [sys.executable, __file__, str(folder), str(fonts), json.dumps([day, inputs])]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise Unset(*done.stderr.strip().split("\n\n", 1))
    return (folder / MADE).read_bytes()


if __name__ == "__main__":
    at, of, asked = sys.argv[1:]
    try:
        (Path(at) / MADE).write_bytes(typeset(Path(at), Path(of), *json.loads(asked)))
    except Unset as reason:
        sys.stderr.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
        sys.exit(f"{reason}\n\n{reason.whole}")
