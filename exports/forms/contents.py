"""The five forms, from the same data and pages as the screen."""

from dataclasses import replace

from exports.forms.casework import checklist, first_meeting, incident_log
from exports.forms.model import Field, Form, Question, Section
from exports.forms.page import help_first
from exports.forms.staff_side import action_plan, health_check
from exports.site import Site
from macros.models.forms import Labels
from macros.render.book import Book


def forms(book: Book, site: Site) -> tuple[Form, ...]:
    """Return every form.

    Args:
        book: The handbook's data.
        site: The built site, for what stands on a page alone.

    Raises:
        ExportFault: A page no longer has what a form takes from it.
    """
    labels = book.data.forms
    about, log = incident_log(site, labels.incident_log)

    def form(name: str, told: Labels, sections: tuple[Section, ...]) -> Form:
        """Put the title and the lines that say whose form it is over its sections."""
        lines = tuple(Field(f"top_{line.id}", line.kind, line.ask, line.ask) for line in told.top)
        whose = Section((Question(lines),))
        ring = help_first(site, told.page)
        return Form(name, told.title, told.page, told.about, (whose, *sections), help_first=ring)

    return (
        form("health-check", labels.health_check, health_check(book)),
        form("action-plan", labels.action_plan, action_plan(book, labels.action_plan)),
        form("checklist", labels.checklist, checklist(book, site, labels.checklist)),
        form("first-meeting", labels.first_meeting, first_meeting(site, labels.first_meeting)),
        replace(
            form("incident-log", labels.incident_log, log), about=(*labels.incident_log.about, *about), landscape=True
        ),
    )
