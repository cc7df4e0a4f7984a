"""QR codes: from a sheet of paper back to the live page."""

import io

import segno

BORDER = 4
"""The white edge that a reader needs, in modules."""


def qr(address: str) -> bytes:
    """Return an address as a QR code: an SVG whose side is its modules and their edge."""
    made = io.BytesIO()
    code(address).save(made, kind="svg", border=BORDER, xmldecl=False, light="white", svgclass=None, lineclass=None)
    return made.getvalue()


def code(address: str) -> segno.QRCode:
    """Return the code itself. A sheet is creased and copied: it can be read with about a seventh of it lost."""
    return segno.make(address, error="m", boost_error=False, micro=False)
