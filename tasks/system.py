"""Find what the tests need of the system, or get it: a Chromium, and Poppler, which draws a PDF as readers do."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

# The shell draws no window of its own, so it opens a page in half the time.
SHELL = "chromium-headless-shell"
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
POPPLER = "pdftoppm"


def chromium(bin_folder: Path) -> str:
    """Return the path of a Chromium to drive; empty where Playwright's own is installed.

    Looks at `CHROMIUM`, then the system. A machine that has apt and lets us use it gets the headless shell; else
    Playwright downloads its own, or apt is asked with sudo.
    """
    told = os.environ.get("CHROMIUM")
    if told:
        return told
    apt = shutil.which("apt-get")
    if apt and os.geteuid() == 0 and not shutil.which(SHELL):
        _apt_install([], SHELL, "chromium")
    found = _on_the_system()
    if found:
        return found
    if subprocess.call([str(bin_folder / "playwright"), "install", "chromium"]) == 0:
        return ""
    if apt:
        _apt_install(["sudo"], SHELL, "chromium")
    return _on_the_system() or sys.exit("The browser tests need Chromium. Install it, or set CHROMIUM to its path.")


def poppler() -> None:
    """Get Poppler where apt lets us; without it, the tests that draw with it are skipped and say so."""
    if not shutil.which(POPPLER) and shutil.which("apt-get"):
        _apt_install([] if os.geteuid() == 0 else ["sudo", "--non-interactive"], "poppler-utils")


def _on_the_system() -> str | None:
    return next(filter(None, map(shutil.which, NAMES)), None)


def _apt_install(sudo: list[str], *packages: str) -> None:
    """Install the first of these packages that the system has."""
    subprocess.call([*sudo, "apt-get", "update", "-qq"])
    for package in packages:
        if subprocess.call([*sudo, "apt-get", "install", "-y", "-qq", "--no-install-recommends", package]) == 0:
            return
