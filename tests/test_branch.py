"""A branch's own copy: its face on everything that is printed, and every way to write its file wrongly."""

import io
import os
import random
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import page as pdf_rules
import pikepdf
import pypdfium2
import pytest
from PIL import Image

from exports.branch.__main__ import branch_jobs
from exports.branch.logo import LogoFault, logo
from exports.branch.read import read_branch
from exports.copy import Copy
from exports.face import Face
from exports.job import run
from exports.pdf.cards import card_documents
from exports.pdf.compile import first_that_fits, pdf
from exports.pdf.documents import document
from exports.qr import BORDER, code
from exports.site import Site
from macros.models.mistakes import Mistakes
from macros.render.book import Book
from tests.conftest import ROOT
from tests.small_site import a_page, a_site, handbook, tokens
from tests.test_exports_pdf import CARDS, HOSTILE, RECIPES, nodes, words_of

EDITION = Face("Staffside, for reps")
LIVE = "https://handbook.example.org/staffside/"
GOOD = """
name: Example Hospitals branch
contacts:
  - who: Branch secretary
    phone: '020 7946 0000'
    email: branch@example.org
  - who: Equality rep
    words: Union office, Room 4
logo:
  file: logo.png
  alt: Two hands that hold a banner
policies:
  - title: Dignity at work policy
    address: https://intranet.example.org/dignity
"""
SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'>{}</svg>"
SHAPE = "<rect width='40' height='20' fill='#a02030'/>"


def picture(kind: str = "PNG", size: tuple[int, int] = (300, 150), **more: object) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size, "#a02030").save(made, kind, **more)
    return made.getvalue()


def bomb(width: int, height: int) -> bytes:
    """Return a PNG that says it is of this size, and holds nothing of it."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 999)) + chunk(b"IEND", b"")
    )


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    (tmp_path / "logo.png").write_bytes(picture())

    def write(text: str | bytes) -> Path:
        path = tmp_path / "branch.yml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def told(path: Path) -> str:
    with pytest.raises(Mistakes) as found:
        read_branch(path, EDITION)
    return str(found.value)


@pytest.fixture(scope="module")
def face(tmp_path_factory: pytest.TempPathFactory) -> Face:
    folder = tmp_path_factory.mktemp("branch")
    (folder / "logo.png").write_bytes(picture())
    (folder / "branch.yml").write_text(GOOD, "utf-8")
    return read_branch(folder / "branch.yml", EDITION)


@pytest.fixture(scope="module")
def live(built: Site) -> Site:
    return replace(built, config=built.config.model_copy(update={"site_url": LIVE}))


def alts(file: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(file)) as opened:
        return [str(n.get("/Alt", "")) for n in nodes(opened.Root.StructTreeRoot) if n.get("/S") == "/Figure"]


def faults(file: bytes, folder: Path) -> list[str]:
    (folder / "made.pdf").write_bytes(file)
    return [fault.rule_id for fault in pdf_rules.validate_pdf(folder / "made.pdf", profile="ua1").failures]


def test_the_cover_shows_the_branch_its_contacts_logo_and_policies(face: Face, tmp_path: Path) -> None:
    made = pdf(handbook(a_site(a_page("<p>Words</p>")), face))
    cover, _, rest = words_of(made).partition("Contents")
    for words in ("Branch: Example Hospitals branch", "Branch secretary: 020 7946 0000, branch@example.org"):
        assert words in cover
    assert "Equality rep: Union office, Room 4" in cover
    assert "Two hands that hold a banner" in alts(made)
    assert "Our own policies" in rest
    assert "Dignity at work policy: https://intranet.example.org/dignity" in rest
    assert faults(made, tmp_path) == []


def test_a_card_names_the_branch_and_whom_to_ask(built: Site, book: Book, face: Face, tmp_path: Path) -> None:
    made = first_that_fits(card_documents(CARDS[0], Copy(book, built, face)))
    assert "Example Hospitals branch: Branch secretary, 020 7946 0000, branch@example.org" in words_of(made)
    assert alts(made) == ["Two hands that hold a banner"]
    assert faults(made, tmp_path) == []


def test_without_a_branch_nothing_is_said_of_one(built: Site, book: Book) -> None:
    made = words_of(pdf(handbook(a_site(a_page("<p>Words</p>")), EDITION)))
    assert "Our own policies" not in made
    assert "None" not in words_of(first_that_fits(card_documents(CARDS[0], Copy(book, built, EDITION))))


def test_every_card_has_room_for_the_longest_face_and_address(live: Site, book: Book) -> None:
    longest = Face(
        "Edition",
        "Wm " * 26 + "W",
        f"{'Secretary Wm ' * 4}secretary, 020 7946 0000 extension 1234, {'w' * 47}@example.org",
        logo=picture(),
        logo_alt="A logo",
    )
    for card in CARDS:
        made = first_that_fits(card_documents(card, Copy(book, live, longest)))
        assert "Secretary Wm" in words_of(made), card.id
        sheet = pypdfium2.PdfDocument(made)[0]
        low = min(words.get_bounds()[1] for words in sheet.get_objects())
        assert low > 17, card.id  # 6 mm, which any printer reaches


def test_the_longest_face_leaves_the_cover_one_sheet() -> None:
    contact = ("Secretary Wm " * 4 + "Secretar", "W" * 30 + ", " + "m" * 48 + "@example.org, " + "Words " * 16)
    face = Face(
        "Staffside, for trade-union representatives", "Wm " * 26, "", (contact,) * 3, picture(size=(300, 300)), "A"
    )
    made = pdf(handbook(a_site(a_page("<p>Words</p>"), site_url=LIVE), face))
    assert "Contents" in pypdfium2.PdfDocument(made)[1].get_textpage().get_text_range()


def test_a_qr_code_leads_from_paper_to_the_live_page(live: Site, book: Book, tmp_path: Path) -> None:
    card = next(card for card in CARDS if card.id == "time-limits")
    address = f"{LIVE}law/time-limits.html"
    made = first_that_fits(card_documents(card, Copy(book, live, EDITION)))
    assert address in words_of(made)
    assert alts(made) == [f"QR code for {address}"]
    assert modules(made, address)
    assert faults(made, tmp_path) == []


def test_a_handbook_and_a_section_lead_to_their_own_first_pages(live: Site) -> None:
    law = next(section for section in live.sections if section.title == "Health check")
    only = replace(live, sections=(live.sections[0], law))
    assert modules(pdf(handbook(only, EDITION)), LIVE)
    assert modules(pdf(document(RECIPES["section-health-check"], only, EDITION)), f"{LIVE}health-check/index.html")


def modules(file: bytes, address: str) -> bool:
    """Return whether the first sheet shows the QR code of an address: each module is looked at where it stands."""
    wanted = [list(row) for row in code(address).matrix_iter(border=BORDER)]
    sheet = pypdfium2.PdfDocument(file)[0]
    with pikepdf.open(io.BytesIO(file)) as opened:
        marked = [each for each in opened.pages[0].Annots if str(each.get("/A", {}).get("/URI")) == address]
        left, bottom, right, top = map(float, marked[0].Rect)
    scale = 6
    shown = sheet.render(scale=scale).to_pil().convert("L")
    height = sheet.get_size()[1]
    side = (right - left) / len(wanted)
    assert right - left == pytest.approx(top - bottom, rel=0.02)
    assert side > 0.9  # a third of a millimetre: what a phone reads
    for y, row in enumerate(wanted):
        for x, dark in enumerate(row):
            at = ((left + (x + 0.5) * side) * scale, (height - top + (y + 0.5) * side) * scale)
            if (shown.getpixel((int(at[0]), int(at[1]))) < 128) != bool(dark):
                return False
    return True


def test_without_an_address_there_is_no_qr_code(built: Site, book: Book) -> None:
    assert not built.config.address
    assert alts(first_that_fits(card_documents(CARDS[1], Copy(book, built, EDITION)))) == []


WRONG = {
    "a field misspelt": (GOOD.replace("contacts:", "contcts:"), 'branch.yml:3: contcts: Unknown field. Did you mean "contacts"?'),
    "a field within a field misspelt": (GOOD.replace("phone:", "fone:"), 'branch.yml:5: contacts 1: fone: Unknown field. Did you mean "phone"?'),
    "no name": (GOOD.replace("name: Example", "nam: Example"), "name: Missing. Add it."),
    "a name of 10,000 characters": (GOOD.replace("Example Hospitals", "x" * 9993), "name: 10,000 characters; the most allowed is 80. Shorten it."),
    "an empty name": ("name: ''", "name: Empty. Write something"),
    "a name that is a number": ("name: 42", "name: Not words. Write words, in quotes"),
    "a list for a name": ("name: [a, b]", "name: Not words."),
    "words for a list": ("name: A\ncontacts: Ama", "contacts: Not a list."),
    "words for a group": ("name: A\nlogo: logo.png", "logo: Not a group of fields. Write under it, each on a line of its own: file, alt."),
    "nobody can be reached": ("name: A\ncontacts:\n  - who: Ama", "contacts 1: Nobody can be reached so. Add phone, email or words."),
    "four contacts": ("name: A\ncontacts:\n" + "  - {who: A, phone: '1'}\n" * 4, "contacts: 4 in the list; the most allowed is 3."),
    "no email address": (GOOD.replace("branch@example.org", "branch at example"), "contacts 1: email: Write an email address"),
    "no alt text": (GOOD.replace("  alt: Two hands that hold a banner\n", ""), "logo: alt: Missing. Add it."),
    "a link that is a script": (GOOD.replace("https://intranet.example.org/dignity", "'javascript:alert(1)'"), "policies 1: address: Write a web address that begins with https:// or http://."),
    "a link to a file": (GOOD.replace("https://intranet.example.org/dignity", "file:///etc/passwd"), "policies 1: address: Write a web address"),
    "letters that the type lacks": (GOOD.replace("Example", "日本"), "branch.yml:2: name: The handbook's type has no 日. Write it in letters"),
    "an emoji": (GOOD.replace("Example", "😀"), "name: The handbook's type has no 😀."),
    "letters that turn the line round": (GOOD.replace("Example", "a\u202eb"), "name: Holds a character that can't be seen (U+202E)."),
    "a logo that is not there": (GOOD.replace("logo.png", "gone.png"), "logo: file: No file of that name in"),
    "a logo outside the folder": (GOOD.replace("logo.png", "../logo.png"), "logo: file: Outside the folder of branch.yml."),
    "a logo by its whole path": (GOOD.replace("logo.png", "/etc/passwd"), "logo: file: Give the file's name alone"),
    "a logo from the web": (GOOD.replace("logo.png", "https://evil.example/a.png"), "logo: file: Give the file's name alone"),
    "a field written twice": (GOOD + "name: Other\n", "name: Written twice. Keep one."),
    "an order to the computer": ("name: !!python/object/apply:os.system ['echo x > ran']", "Begins with !, which is an order to the computer."),
    "laughs by the billion": ("a: &a [x, x]\nb: &b [*a, *a]\nname: [*b, *b]", "Begins with &, which repeats a part of the file elsewhere."),
    "lists in lists in lists": ("name: " + "[" * 20_000, "Lists inside lists inside lists."),
    "no YAML": ("name: 'Our branch", "A quotation mark without its pair. Close it at the end of the words."),
    "no fields": ("Our branch", "No fields. Write each as a name"),
    "nothing": ("", "Empty. Copy branch.example.yml over it"),
    "UTF-16": (GOOD.encode("utf-16"), "Saved as UTF-16. Save it again as UTF-8"),
    "Latin 1": (GOOD.replace("Example", "Québec").encode("latin-1"), "branch.yml:2: file: Not UTF-8 text."),
    "no text at all": (bytes(range(256)), "Not UTF-8 text."),
    "a date that can't be": ("name: A\nphone: 2026-99-99", "Holds a date or a number that can't be."),
    "a number without end": ("name: " + "1" * 9000, "Holds a date or a number that can't be."),
    "a field that clears the screen": ('name: A\n"\\e[2J": B', "branch.yml:2: ?[2J: Unknown field."),
    "control characters": ("name: a\x00b", "Holds characters that no keyboard writes."),
    "64 KB and more": ("# " + "x" * 70_000, "bytes; the most allowed is 64,000."),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_file_is_refused_with_its_place_and_what_to_do(name: str, written: Callable[..., Path]) -> None:
    text, says = WRONG[name]
    assert says in told(written(text))


def test_a_file_that_is_not_there_says_where_it_was_looked_for(tmp_path: Path) -> None:
    assert f"Not found in {tmp_path}. Copy branch.example.yml to it" in told(tmp_path / "branch.yml")


def test_every_fault_is_told_at_once(written: Callable[..., Path]) -> None:
    text = (
        GOOD.replace("name:", "nam:")
        .replace("phone:", "fone:")
        .replace("logo.png", "gone.png")
        .replace("https:", "file:")
    )
    assert len(told(written(text)).splitlines()) == 5


PICTURES = {
    "more bytes than a logo needs": (b"\x89PNG\r\n\x1a\n" + b"x" * 2_000_001, "2.0 MB; the most allowed is 2 MB."),
    "a picture that fills the memory": (bomb(60_000, 60_000), "pixels; the most allowed on a side is 5,000."),
    "a picture a little too wide": (bomb(6_000, 10), "6,000 by 10 pixels; the most allowed on a side is 5,000."),
    "a broken picture": (picture()[:200], "The picture is broken"),
    "an empty file": (b"", "An empty file."),
    "a PDF named PNG": (b"%PDF-1.7 ...", "Not a PNG, JPEG or SVG picture, whatever its name says."),
    "a GIF": (picture("GIF"), "Not a PNG, JPEG or SVG picture"),
    "a drawing with a script": (SVG.format("<script>alert(1)</script>"), "The drawing holds <script>"),
    "a drawing with a script of a made-up kind": (SVG.format("<s:script xmlns:s='http://www.w3.org/1999/xhtml'/>"), "The drawing holds <"),
    "a drawing that runs when it loads": (SVG.format("<rect onload='alert(1)'/>"), "The drawing holds onload, which runs a script."),
    "a page in a drawing": (SVG.format("<foreignObject/>"), "The drawing holds <foreignObject>"),
    "a picture in a drawing": (SVG.format("<image href='file:///etc/passwd'/>"), "The drawing holds <image>"),
    "a drawing that asks for a style": (SVG.format("<style>@import url(https://evil.example/x)</style>"), "style asks for another file."),
    "a drawing that asks for a colour": (SVG.format("<rect fill='url(https://evil.example/x)'/>"), "The drawing asks for another file"),
    "a drawing that repeats itself": (SVG.format("<use href='#a'/>"), "The drawing holds <use>"),
    "a drawing with entities": ("<!DOCTYPE svg [<!ENTITY a 'aaaa'>]>" + SVG.format("<text>&a;</text>"), "The drawing has entities"),
    "a drawing that reads a file": ("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + SVG.format("<text>&a;</text>"), "The drawing has entities"),
    "a broken drawing": ("<svg xmlns='http://www.w3.org/2000/svg'><g>", "The drawing is broken"),
    "a drawing of nothing": (SVG.format(""), "The drawing"),
    "a drawing of too many shapes": (SVG.format("<g/>" * 6000), "More than 5,000 shapes."),
}  # fmt: skip


@pytest.mark.parametrize("name", PICTURES)
def test_a_logo_that_could_do_harm_is_refused_with_what_to_do(name: str, tmp_path: Path) -> None:
    content, says = PICTURES[name]
    (tmp_path / "logo").write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(LogoFault) as found:
        logo("logo", tmp_path)
    assert says in str(found.value)
    assert str(found.value).count(". ") >= 1  # what is wrong, and what to do


def test_a_logo_is_looked_at_without_being_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "logo").write_bytes(bomb(12_000, 12_000))
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", lambda _: pytest.fail("decoded"))
    with pytest.raises(LogoFault, match="12,000 by 12,000 pixels"):
        logo("logo", tmp_path)


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "logo.png").write_bytes(picture())
    try:
        (inside / "logo.png").symlink_to(tmp_path / "logo.png")
    except OSError:
        pytest.skip("This system makes no links for us")
    with pytest.raises(LogoFault, match="Outside the folder"):
        logo("logo.png", inside)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "SVG"])
def test_each_kind_of_logo_is_printed_small_and_without_what_it_hid(kind: str, tmp_path: Path) -> None:
    place = Image.Exif()
    place[0x010E] = "taken at 51.5 north"
    content = SVG.format(SHAPE).encode() if kind == "SVG" else picture(kind, (3000, 1500), exif=place)
    (tmp_path / "logo").write_bytes(content)
    made = Image.open(io.BytesIO(logo("logo", tmp_path)))
    assert made.format == "PNG"
    assert made.size == (900, 450)
    assert b"51.5" not in logo("logo", tmp_path)
    red, green, blue, solid = made.convert("RGBA").getpixel((450, 225))
    assert solid == 255
    assert max(abs(red - 0xA0), abs(green - 0x20), abs(blue - 0x30)) < 6


def test_what_a_drawing_program_notes_for_itself_does_no_harm(tmp_path: Path) -> None:
    notes = "<sodipodi:namedview xmlns:sodipodi='http://sodipodi.example'/><!-- made by hand --><metadata/>"
    (tmp_path / "logo.svg").write_text(SVG.format(notes + SHAPE), "utf-8")
    assert logo("logo.svg", tmp_path).startswith(b"\x89PNG")


@pytest.mark.parametrize("text", HOSTILE)
def test_code_in_every_field_is_printed_as_text(
    text: str, written: Callable[..., Path], built: Site, book: Book
) -> None:
    quoted = "'" + text.replace("'", "''") + "'"
    branch = read_branch(
        written(
            f"name: {quoted}\ncontacts:\n  - who: {quoted}\n    phone: '0'\n    words: {quoted}\n"
            f"logo:\n  file: logo.png\n  alt: {quoted}\npolicies:\n  - title: {quoted}\n    address: https://example.org/\n"
            if len(text) <= 60
            else f"name: {quoted[:70]}'\nlogo:\n  file: logo.png\n  alt: {quoted}\n"
        ),
        EDITION,
    )
    made = pdf(handbook(a_site(a_page("<p>Words</p>")), branch))
    assert tokens(words_of(made)) >= tokens(branch.branch)
    assert " ".join(branch.logo_alt.split()) in [" ".join(alt.split()) for alt in alts(made)]
    first_that_fits(card_documents(CARDS[0], Copy(book, built, branch)))


def test_a_byte_order_mark_and_windows_lines_are_read(written: Callable[..., Path]) -> None:
    assert read_branch(written(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()), EDITION).branch.endswith(
        "branch"
    )


def test_any_bytes_are_read_or_refused_in_words(written: Callable[..., Path]) -> None:
    chance = random.Random(6)
    for _ in range(150):
        mangled = bytearray(GOOD.encode())
        for _ in range(chance.randrange(1, 6)):
            at = chance.randrange(len(mangled))
            mangled[at : at + chance.randrange(3)] = bytes(chance.randrange(256) for _ in range(chance.randrange(3)))
        try:
            read_branch(written(bytes(mangled)), EDITION)
        except Mistakes as found:
            assert all(each.says for each in found.mistakes)


def test_the_example_is_good_as_it_stands() -> None:
    branch = read_branch(ROOT / "branch.example.yml", EDITION)
    assert branch.branch == "Example Hospitals branch"
    assert branch.policies


def test_a_branch_gets_its_handbook_and_every_card(built: Site, face: Face, book: Book, tmp_path: Path) -> None:
    jobs = list(branch_jobs(Copy(book, built, face)))
    printed = {f"{recipe.id}.pdf" for recipe in RECIPES.values() if recipe.group == "handbook"}
    assert {"handbook.pdf", *printed, *(f"card-{card.id}.pdf" for card in CARDS)} <= {job.path for job in jobs}
    assert {"form-checklist.pdf", "word/form-checklist.docx", "word/letter-grievance.docx"} <= {
        job.path for job in jobs
    }
    run([job for job in jobs if job.path == "card-urgent.pdf"], tmp_path)
    assert "Example Hospitals branch" in words_of((tmp_path / "card-urgent.pdf").read_bytes())


def test_a_refused_file_leaves_nothing_behind(written: Callable[..., Path], tmp_path: Path) -> None:
    path, out = written("nam: A"), tmp_path / "out"
    result = subprocess.run(
        [sys.executable, "-m", "exports.branch", str(path), "--out", str(out)],
        cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.returncode == 1
    assert result.stderr.strip().splitlines() == [
        'branch.yml:1: nam: Unknown field. Did you mean "name"?',
        "branch.yml:1: name: Missing. Add it.",
    ]
    assert not out.exists()


@pytest.mark.parametrize("out", [ROOT, ROOT.parent, Path.home()])
def test_a_folder_that_holds_more_than_a_copy_is_never_replaced(out: Path, written: Callable[..., Path]) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "exports.branch", str(written(GOOD)), "--out", str(out)],
        cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.returncode == 2
    assert "holds more than a branch's copy. Give --out a folder for the copy alone." in result.stderr
