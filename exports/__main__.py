"""Make the downloads of a built site: `python -m exports [mkdocs.<edition>.yml]`."""

import sys
import time
from pathlib import Path

import yaml

from exports.config import Config, read_config
from exports.pdf.cards import card_documents, read_cards
from exports.pdf.compile import fingerprint, first_that_fits
from exports.pdf.documents import Document, Face, handbook, sections
from exports.site import ExportFault, Site, read_site
from macros.models.reference import Edition

ROOT = Path(__file__).parent.parent
KEPT = ROOT / ".cache" / "exports"


def make(config: Config, site_folder: Path, downloads: Path, root: Path = ROOT, kept: Path | None = KEPT) -> list[Path]:
    """Make every PDF of a built site.

    Args:
        config: The edition's settings.
        site_folder: Where the site was built.
        downloads: Where the files go.
        root: The project, for its editions and cards.
        kept: Where finished files are kept, so that what has not changed is not made twice; nothing is kept if None.
    """
    site = read_site(config, site_folder)
    downloads.mkdir(parents=True, exist_ok=True)
    made, used = [], set()
    for documents in wanted(site, root):
        begun = time.monotonic()
        name = f"{documents[0].stem}.pdf"
        if sys.stdout.isatty():
            print(f"  {name} …", end="\r", flush=True)
        key = f"{fingerprint(documents)}.pdf"
        used.add(key)
        old = kept / key if kept else None
        content = old.read_bytes() if old and old.exists() else first_that_fits(documents)
        if kept and old and not old.exists():
            kept.mkdir(parents=True, exist_ok=True)
            old.write_bytes(content)
        (downloads / name).write_bytes(content)
        made.append(downloads / name)
        print(f"  {name:42} {len(content) / 1000:7,.0f} KB {time.monotonic() - begun:6.1f} s")
    for stale in kept.glob("*.pdf") if kept else ():
        if stale.name not in used:
            stale.unlink()
    return made


def wanted(site: Site, root: Path) -> list[list[Document]]:
    """Return each document to make, in the sizes to try."""
    face = face_of(root / "data" / "editions" / f"{site.config.edition}.yml")
    cards = [card_documents(card, site) for card in read_cards(root / "data" / "cards.yml")]
    return [*cards, *([document] for document in sections(site, face)), [handbook(site, face)]]


def face_of(path: Path) -> Face:
    """Return what an edition's file says of its branch. The default names nobody: a branch writes its own in."""
    edition = Edition.model_validate(yaml.safe_load(path.read_text("utf-8")), strict=False)
    branch = edition.contacts.get("branch")
    reached = branch is not None and branch.reach
    name = f"{edition.name}, for {edition.audience}"
    return Face(name, branch.name if branch and reached else "", branch.reach or "" if branch else "")


if __name__ == "__main__":
    settings = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "mkdocs.yml")
    try:
        edition = read_config(settings)
        print("Making downloads")
        site_folder = settings.resolve().parent / edition.site_dir
        make(edition, site_folder, site_folder / "downloads")
    except ExportFault as fault:
        sys.exit(f"\n{fault}")
