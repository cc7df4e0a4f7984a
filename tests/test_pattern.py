"""The pattern of a page: the answer first and short, the way on, sections that open, and no deadline shut away."""

from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from macros.models.pages import Page as Written
from macros.render.book import Book, Seen, WrongUse
from macros.render.pattern import PATTERNED, mistakes, verdict, with_way_on

PAGE = "casework/grievance"
HEAD = '!!! short "In short"\n    The answer.\n\n'


def written(book: Book, words: str) -> Book:
    """Return the handbook with one page of some words."""
    page: Written = book.data.pages[PAGE].model_copy(update={"words": words})
    data = replace(book.data, pages={PAGE: page})
    return replace(book, data=data, words={PAGE: words}, seen=Seen())


def told(book: Book, words: str) -> list[str]:
    return [mistake.says for mistake in mistakes(written(book, words))]


def test_every_page_of_guidance_has_its_answer_and_folds_no_deadline(book: Book):
    assert not list(mistakes(book))


def test_a_page_without_its_answer_is_a_mistake(book: Book):
    assert "has no answer" in told(book, "## First\n\nWords.\n")[0]


@pytest.mark.parametrize(("box", "most"), [("short", 45), ("today", 75), ("say", 60)])
def test_a_box_of_the_first_screen_holds_so_many_words(box: str, most: int, book: Book):
    def page(count: int) -> str:
        return (HEAD if box != "short" else "") + f'!!! {box} "Box"\n    {"word " * count}\n\n## First\n'

    assert told(book, page(most)) == []
    assert f"holds {most + 1} words" in told(book, page(most + 1))[0]


def test_a_deadline_under_a_folded_heading_is_a_mistake_and_an_open_one_is_none(book: Book):
    deadline = 'Reply in {{ value("et-forms", "response_days") }}.\n'
    assert "is folded" in told(book, f"{HEAD}## First {{: .fold }}\n\n{deadline}")[0]
    assert "is folded" in told(book, f"{HEAD}## First {{: .fold }}\n\n### Within\n\n{deadline}")[0]
    assert "is folded" in told(book, f'{HEAD}## First {{: .fold }}\n\n{{{{ dated("race-claim-limit") }}}}\n')[0]
    assert (
        told(book, f"{HEAD}## First\n\n{deadline}\n## Then {{: #then .fold }}\n\nWords.\n\n## Last\n\n{deadline}") == []
    )


def test_the_way_on_leads_to_every_part_by_its_anchor():
    words = f"{HEAD}## One\n\nx\n\n## Two, then {{: #second .fold }}\n\nx\n\n### Under\n\n## Three\n"
    row = with_way_on(words).split("<nav")[1].split("</nav>")[0]
    assert "[One](#one) [Two, then](#second) [Three](#three)" in row
    assert with_way_on("## One\n\n## Two\n\n## Three\n").startswith("## One")


def test_a_verdict_is_one_of_three(book: Book):
    assert "Not unlawful." in verdict(book, "lawful", "Not unlawful.")
    with pytest.raises(WrongUse, match="Unknown verdict"):
        verdict(book, "maybe", "x")


# In a browser

FOLDED = "#what-to-gather"


def shut(page: Page, section: str = "What to gather") -> bool:
    return page.get_by_role("button", name=section).get_attribute("aria-expanded") == "false"


def test_a_folded_section_is_shut_until_it_is_pressed_and_keeps_its_place_in_the_outline(open_page):
    page = open_page("discrimination/harassment", width=360).page
    button = page.get_by_role("heading", level=2).get_by_role("button", name="What to gather")
    words = page.get_by_text("Ugly words too")
    assert shut(page)
    expect(words).to_be_hidden()
    button.focus()
    page.keyboard.press("Enter")
    expect(words).to_be_visible()
    assert not shut(page)


@pytest.mark.parametrize("fragment", [FOLDED, "#more-examples", "#points-in-doubt", "#fn:doubt-1"])
def test_an_address_opens_what_it_names(fragment: str, open_page):
    page = open_page(f"discrimination/harassment{fragment}", width=360).page
    place = page.locator(f'[id="{fragment[1:]}"]')
    expect(place).to_be_in_viewport()
    assert page.evaluate("id => !document.getElementById(id).closest('[hidden]')", fragment[1:])


def test_a_link_on_the_page_opens_what_it_names_each_time(open_page):
    page = open_page("discrimination/harassment", width=360).page
    for _ in range(2):
        page.locator(".way-on").get_by_role("link", name="Northern Ireland").click()
        assert not shut(page, "Northern Ireland")
        page.get_by_role("button", name="Northern Ireland").click()
        assert shut(page, "Northern Ireland")


def test_everything_stands_open_without_scripts_and_on_paper(open_page):
    page = open_page("discrimination/harassment", java_script_enabled=False).page
    expect(page.get_by_text("Ugly words too")).to_be_visible()
    page = open_page("discrimination/harassment").page
    page.emulate_media(media="print")
    expect(page.get_by_text("Ugly words too")).to_be_visible()


@pytest.mark.parametrize("address", ["discrimination/harassment", "casework/grievance", "law/equality-act"])
def test_the_answer_and_today_are_on_the_first_screen_of_a_phone(address: str, open_page):
    page = open_page(address, width=360).page
    for box in (".short", ".today"):
        assert page.locator(f".admonition{box}").first.bounding_box()["y"] < 720
    short = page.locator(".admonition.short").bounding_box()
    assert short["y"] + short["height"] < 720


def test_pages_of_guidance_are_those_of_these_folders():
    folders = {path.parent.name + "/" for path in (Path(__file__).parent.parent / "docs").glob("*/*.md")}
    assert set(PATTERNED) <= folders
