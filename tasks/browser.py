"""Find a Chromium for the browser tests, or get one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def chromium(bin_folder: Path) -> str:
    """Return the path of a Chromium to drive; empty where Playwright's own is installed.

    Looks at `CHROMIUM` and the system first, then lets Playwright download its own, then asks apt.
    """
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found:
        return found
    if subprocess.call([str(bin_folder / "playwright"), "install", "chromium"]) == 0:
        return ""
    if shutil.which("apt-get"):
        root = [] if os.geteuid() == 0 else ["sudo"]
        subprocess.call([*root, "apt-get", "update", "-qq"])
        subprocess.call([*root, "apt-get", "install", "-y", "-qq", "chromium"])
    found = next(filter(None, map(shutil.which, NAMES)), None)
    return found or sys.exit("The browser tests need Chromium. Install it, or set CHROMIUM to its path.")
