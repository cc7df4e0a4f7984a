"""Three invented cases, filled in as a rep would from the first call to the last letter; and others made from them."""

from datetime import date, timedelta
from typing import Any

Case = dict[str, Any]
TODAY = "2026-11-30"


def entry(id: str, date: str, what: str, **more: Any) -> Case:
    return {
        "id": id, "date": date, "unsure": False, "kind": "act", "ended": "", "what": what, "words": "", "who": "",
        "saw": "", "evidence": "", "comparator": "", "types": [], "shown": {}, "compared": [], "against": [],
        "entered": TODAY, "changed": "", **more,
    }  # fmt: skip


def comparator(id: str, who: str, alike: str, different: str, treated: str, evidence: str = "") -> Case:
    return {"id": id, "who": who, "alike": alike, "different": different, "treated": treated, "evidence": evidence}


def step(kind: str, date: str, note: str = "") -> Case:
    return {"id": f"s-{kind}", "kind": kind, "date": date, "note": note, "parties": []}


def document(
    id: str, title: str, date: str, source: str, proves: list[str], pages: int | None, late: bool = False
) -> Case:
    return {"id": id, "title": title, "date": date, "source": source, "proves": proves, "pages": pages, "late": late}


def loss(heading: str, what: str, amount: str, source: str) -> Case:
    return {"id": f"l-{heading}", "heading": heading, "what": what, "amount": amount, "source": source}


def case(nickname: str, **more: Any) -> Case:
    return {
        "id": nickname.lower(), "nickname": nickname, "nation": "", "who": "", "a": "", "b": "", "others": [],
        "former": [], "visa": "", "lodged": "", "member": "", "job": "", "employer": "", "employer_kind": "", "status": "", "wants": [],
        "consent": {"given": "", "on": "", "says": ""}, "entries": [], "comparators": [], "steps": [], "documents": [],
        "losses": [], "notes": "", "papers": {}, "clock": {"first": "", "seen": ""}, "skipped": [], "asked": {},
        "drafts": {}, **more,
    }  # fmt: skip


REP = {
    "all": {"rep": "Jo Adeyemi", "union": "HealthUnion, Northmere branch"},
    "member": {
        "member-address": "14 Elm Row\nNorthmere NM1 2AB",
        "contact": "jo.adeyemi@healthunion.example, 07700 900123",
        "reply-by": "2026-12-11",
    },
    "employer": {
        "signature": "rep",
        "to": "Ms Carole Dent",
        "address": "People directorate, Northmere General Hospital, Northmere NM4 7QQ",
        "contact": "jo.adeyemi@healthunion.example",
        "reply-by": "2026-12-14",
    },
}
DONE = {
    "letter-to-member": {
        "mine": "Send you a draft of the grievance by 2 December\nWrite to HR to keep the ward’s messages, today",
        "yours": "Send me the photographs of the rota\nAsk the two colleagues whether they would give a statement",
    },
    "closing-letter": {
        "about": "your grievance and the warning",
        "lodges": "member",
        "wont": "Act for you at a tribunal",
        "will": "Come with you if the Trust calls you to a new meeting",
    },
}

SISTER = case(
    "Falcon",
    nation="england",
    member="Blessing Okafor",
    job="ward sister, Ward 6, Northmere General Hospital",
    employer="Northmere Hospitals NHS Foundation Trust",
    employer_kind="nhs",
    status="employee",
    wants=["The warning withdrawn, and taken off the file", "A written apology", "A different line manager for me on nights"],
    consent={"given": "yes", "on": "2026-11-28", "says": "Yes to the grievance. No names of patients."},
    notes="I think HR will fold. Don't tell B. that the deputy is wavering.",
    entries=[
        entry(
            "name", "2026-09-24", "The matron called her a racist name at handover, and two staff nurses laughed.",
            words="Here comes our very own voodoo queen.", who="the matron",
            saw="Two staff nurses; the ward clerk", types=["harassment", "direct"], compared=["white"],
            shown={
                "harassment-1": "She said “please don’t call me that” at once.",
                "harassment-2": "The word is aimed at her being Nigerian.",
                "harassment-3": "She cried in the sluice room, and has not led a handover since.",
                "harassment-4": "Anyone in her place would be humiliated before her team.",
                "direct-1": "No white sister on the ward has been called a name at handover.",
                "direct-2": "Person A leads the same handover in the same week.",
                "direct-3": "The words themselves.",
            },
        ),
        entry(
            "complaint", "2026-10-02", "She emailed the head of nursing to say that the name was racist.",
            kind="background", who="the member",
        ),
        entry(
            "charge", "2026-10-13",
            "Eleven days after she complained, she was told of a disciplinary investigation over a late drug chart.",
            who="the matron", types=["victimisation"], compared=["white"],
            shown={
                "victimisation-1": "Her email of 2 October says that the name was racist.",
                "victimisation-2": "The investigation kept her off the acting-up list.",
                "victimisation-3": "The chart was a week old, and nobody had raised it until she complained.",
            },
        ),
        entry(
            "warning", "2026-11-17", "She was given a first written warning.", who="the deputy chief nurse",
            types=["victimisation", "direct"], compared=["white"],
            shown={
                "victimisation-1": "Her email of 2 October.",
                "victimisation-2": "The warning stays on her file for 12 months.",
                "victimisation-3": "The hearing did not look at what others got.",
                "direct-1": "Person A had a chat and no record for two late charts.",
                "direct-2": "Person A has the same grade and the same matron.",
                "direct-3": "No reason was given for the difference.",
            },
        ),
    ],
    comparators=[
        comparator(
            "white", "Person A, white British, ward sister, same grade", "Same matron; two late drug charts in September",
            "Longer service", "A chat, and nothing on file", "The ward clerk told the rep",
        )
    ],
    steps=[
        step("grievance", "2026-10-20", "Sent by email to HR"),
        step("grievance-outcome", "2026-11-20", "Not upheld. The letter does not mention race."),
        step("sanction", "2026-11-17", "First written warning, 12 months"),
    ],
    documents=[
        document("email", "Email, member to head of nursing", "2026-10-02", "Her own phone", ["complaint", "charge"], 1),
        document("invite", "Letter, invitation to an investigation", "2026-10-13", "By hand", ["charge"], 3),
        document("outcome", "Outcome of the disciplinary hearing", "2026-11-17", "HR, by email", ["warning"], 4),
        document("diary", "Diary, September to November", "2026-09", "Hers, at home", ["name", "charge", "warning"], 6),
    ],
    losses=[
        loss("past", "Two acting-up shifts refused, 20 and 27 October", "214.60", "payslips, July to October"),
        loss("feelings", "Worked out with legal on 26 November", "12,000", "legal’s letter"),
        loss("costs", "Bus to the investigation, 6 November", "7.40", "ticket"),
    ],
    asked={
        **REP,
        **DONE,
        "questions": {
            "decision": "the decision to open a disciplinary investigation",
            "act": "2026-10-13",
            "about-race": "alleges",
        },
        "grievance": {"meanwhile": "No shifts with the matron; it is the matron who moves"},
        "grievance-appeal": {
            "answered": "not-at-all",
            "grounds": "The ward clerk was not asked\nThe outcome does not mention race",
        },
        "disciplinary-appeal": {
            "decision": "warning",
            "grounds": "Person A did the same and got a chat\nNobody asked why the chart came up only then",
        },
        "conciliation": {
            "member-address": "14 Elm Row\nNorthmere NM1 2AB",
            "member-contact": "07700 900456, b.okafor@mail.example",
            "speaks": "rep",
            "rep": "Jo Adeyemi, HealthUnion",
            "rep-contact": "1 Union House, Northmere NM2 3CD\n07700 900123",
            "employer-address": "Northmere General Hospital, Northmere NM4 7QQ",
            "about": "Called a racist name; disciplined after she complained of it",
        },
        "claim": {"certificate": "R123456/26/01", "race": "Black, of Nigerian origin"},
        "witness": {
            "witness": "Pat Lee", "witness-job": "ward clerk, Ward 6", "link": "I have worked on the ward since 2021.",
            "saw": "To be told in their own words", "shown-to": "union",
        },
        "schedule": {
            "week": "£598.20",
            "effects": "Sleeps four hours a night since September; her sister and the GP have seen it",
            "band": "middle",
        },
    },
)  # fmt: skip

PROBATION = case(
    "Heron",
    nation="wales",
    member="Imran Khan",
    job="probation officer, Cardiff",
    employer="His Majesty’s Prison and Probation Service",
    employer_kind="public",
    status="employee",
    wants=["The plan withdrawn", "His appraisal judged again by somebody new"],
    consent={"given": "yes", "on": "2026-11-20", "says": "Yes, if he sees each word first."},
    entries=[
        entry(
            "joke", "2026-10-05", "His senior joked about bombs when he asked for Friday lunch to pray.",
            words="Leave the bag here, will you?", who="the senior probation officer", saw="Two colleagues",
            types=["harassment"],
            shown={"harassment-1": "He told the senior that it was not funny.", "harassment-2": "It rests on his being Muslim and of Pakistani origin."},
        ),
        entry("told", "2026-10-08", "He told the head of unit about the joke.", kind="background", who="the member"),
        entry(
            "plan", "2026-10", "He was put on a performance plan. He was told in the second half of the month.",
            who="the head of unit", types=["victimisation", "direct"], compared=["b", "c"],
            shown={"victimisation-1": "He spoke to the head of unit on 8 October.", "victimisation-3": "His last appraisal, in June, was good."},
        ),
        entry("review", "2026-11-16", "The first review marked him down for “attitude”.", unsure=True, who="the head of unit", types=["victimisation"]),
    ],
    comparators=[
        comparator("b", "Person B, white, same grade", "Same caseload, later reports", "Part-time", "No plan"),
        comparator("c", "Person C, white, same grade", "Two complaints from courts", "", "A talk, and a course"),
    ],
    steps=[step("information-asked", "2026-11-18"), step("acas", "2026-11-20", "By the form")],
    a="2026-11-20",
    documents=[
        document("appraisal", "Appraisal, June", "2026-06-12", "His own copy", ["plan"], 8),
        document("plan", "Performance plan", "2026-10-21", "HR", ["plan"], None),
        document("review", "Note of first review", "2026-11-16", "HR", ["review"], 2),
    ],
    asked={**REP, "all": {"rep": "Siân Price", "union": "Justice Union, Cardiff branch"}, "letter-to-member": DONE["letter-to-member"]},
)  # fmt: skip

SESSIONAL = case(
    "Kestrel",
    nation="scotland",
    member="Rosa Mendes",
    job="sessional youth worker, Leith",
    employer="Harbour Youth Trust",
    employer_kind="charity",
    status="worker",
    wants=["Her sessions given back", "The four sessions since paid"],
    consent={"given": "part", "on": "2026-11-25", "says": "Yes to questions. Not yet to a grievance."},
    entries=[
        entry(
            "pay", "2026-09-18", "She asked why the two white sessional workers are paid £2.10 more an hour.",
            kind="background", who="the member",
        ),
        entry(
            "stopped", "2026-11-06", "Her sessions were taken off the rota, with no reason given.", kind="dismissal",
            ended="2026-11-13", words="We’ll be in touch if something comes up.", who="the project lead",
            types=["direct", "victimisation"], compared=["two"],
            shown={"direct-1": "Both white sessional workers kept theirs.", "direct-3": "The lead said that the families “relate better” to them.", "victimisation-1": "Her question of 18 September."},
        ),
    ],
    comparators=[comparator("two", "Persons D and E, white Scottish", "Same sessions, same qualification", "One has worked longer", "Kept every session", "Rota, November")],
    steps=[step("grievance-meeting", "2026-12-07", "With the project lead’s manager")],
    documents=[
        document("rota", "Rota, October and November", "2026-11", "Photograph, her own phone", ["stopped"], 2),
        document("text", "Text from the project lead", "2026-11-06", "Her own phone", ["stopped"], 1, late=True),
    ],
    losses=[
        loss("past", "Four sessions in November, 3 hours each", "£153.60", "rota and payslip"),
        loss("earned", "One shift at a café", "48", "payslip"),
        loss("others", "Holiday pay not paid", "1,204.50", "contract, clause 9"),
    ],
    asked={**REP, "all": {"rep": "Ewan Grant", "union": "Community Union, Lothian branch"}, "employer": {**REP["employer"], "signature": "member", "to": "Fiona Grant", "address": "2 Shore Place, Leith", "contact": "rosa@mail.example"}, "letter-to-member": DONE["letter-to-member"]},
)  # fmt: skip
CASES = [SISTER, PROBATION, SESSIONAL]


def twelve() -> Case:
    """Twelve acts, six before the change of the limit and six from its day on, given out of order."""
    first = date(2026, 10, 1)
    days = [first + timedelta(days=4 * i) for i in range(-6, 6)]
    order = [7, 0, 11, 3, 5, 6, 1, 10, 2, 9, 4, 8]
    return {
        **SISTER,
        "entries": [
            entry(f"e{i}", days[i].isoformat(), f"Thing number {i + 1} happened.", types=["direct"], who="the manager")
            for i in order
        ],
        "comparators": [],
        "steps": [],
        "documents": [
            document(f"d{i}", f"Note {i + 1}", days[i].isoformat(), "diary", [f"e{i}"], 1 + i % 3) for i in order
        ],
    }


def forty() -> Case:
    """Forty documents, each proving one of eight events."""
    entries = [entry(f"e{i}", f"2026-10-{10 + i}", f"Event {i} of the case.", types=["direct"]) for i in range(8)]
    documents = [
        document(
            f"d{i}",
            f"Paper {i:02}",
            f"2026-10-{1 + i % 28:02}",
            "her own phone",
            [f"e{i % 8}"],
            1 + i * 7 % 5,
            late=i >= 36,
        )
        for i in range(40)
    ]
    return {**SISTER, "entries": entries, "comparators": [], "documents": documents}
