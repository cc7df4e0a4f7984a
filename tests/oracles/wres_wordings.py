"""How trusts word the headings and rows of their workforce race equality tables.

Each entry has two lists: common wordings, and others that the reader's words were not written from. The wordings are
those of the national form, of trusts' and councils' pages, and of what staff records print.
"""

Wordings = dict[str, tuple[list[str], list[str]]]

GROUPS: Wordings = {
    "white": (
        ["White", "WHITE", "White staff", "White staff (headcount)", "White (n)"],
        ["White colleagues", "White employees", "White applicants", "Number of White staff"],
    ),
    "bme": (
        ["BME", "BAME", "Black and Minority Ethnic (BME)", "BME staff", "Ethnic minority", "Global majority"],
        ["Black, Asian and Minority Ethnic", "Minority Ethnic", "BME colleagues", "Black & Minority Ethnic staff"],
    ),
    "unknown": (
        ["Unknown", "ETHNICITY UNKNOWN/NULL", "Not stated", "Unknown / Not stated", "Null", "Not known"],
        ["Undisclosed", "Prefer not to say", "Not Stated/Unknown", "Ethnicity not recorded", "Ethnicity unknown"],
    ),
}
ITEMS: Wordings = {
    "shortlisted": (
        ["Shortlisted", "Number of shortlisted applicants", "Applicants shortlisted", "Number shortlisted"],
        ["Number of shortlisted candidates", "No. shortlisted", "Number of people shortlisted", "Total shortlisted"],
    ),
    "appointed": (
        ["Appointed", "Number appointed from shortlisting", "Shortlisted applicants appointed", "Number appointed"],
        ["Number of appointments", "Applicants appointed from shortlisting", "No. appointed", "Candidates appointed"],
    ),
    "workforce": (
        ["Number of staff in workforce", "Staff in post", "Workforce", "Total workforce", "Headcount"],
        ["Overall workforce", "Number of employees", "Workforce headcount", "Total number of staff"],
    ),
    "disciplinary": (
        [
            "Number of staff entering the formal disciplinary process",
            "Entering formal disciplinary",
            "Formal disciplinary cases",
            "Staff entering the formal disciplinary process",
        ],
        [
            "Number of staff entering formal disciplinary procedures",
            "Formal disciplinary investigations",
            "No. of disciplinaries",
            "Entry into the formal disciplinary process, as measured by entry into a formal investigation",
        ],
    ),
    "training": (
        [
            "Number of staff accessing non-mandatory training and CPD:",
            "Accessed non-mandatory training",
            "Non-mandatory training",
            "Staff accessing non-mandatory training and CPD",
        ],
        [
            "Number accessing non mandatory training & CPD",
            "Staff who accessed non-mandatory training/CPD",
            "Accessing CPD",
            "Undertook non-mandatory training and continuous professional development",
        ],
    ),
    "board": (
        ["Total Board members", "Board members", "Total board"],
        ["Total number of board members", "All board members", "Board membership"],
    ),
    "voting": (
        ["of which: Voting Board members", "Voting board members", "Voting"],
        ["Board members - voting", "Voting members of the board"],
    ),
    "nonvoting": (
        [": Non Voting Board members", "Non-voting board members"],
        ["Board members - non-voting", "Non voting members"],
    ),
    "executive": (
        ["of which: Exec Board members", "Executive board members", "Executive"],
        ["Executive directors", "Board members (executive)"],
    ),
    "nonexecutive": (
        [": Non Executive Board members", "Non-executive board members", "Non-executive"],
        ["Non-executive directors (NEDs)", "Board members (non-executive)"],
    ),
    "answered": (
        ["Number of respondents", "Base", "Responses"],
        ["Number of responses", "Number of staff who answered", "Respondents (n)"],
    ),
}
SURVEY: Wordings = {
    "5": (
        [
            "Percentage of staff experiencing harassment, bullying or abuse from patients, relatives or the public in "
            "last 12 months",
            "Harassment, bullying or abuse from patients, relatives or the public",
        ],
        [
            "% of staff experiencing harassment, bullying or abuse from patients, service users, relatives or other "
            "members of the public",
            "Indicator 5: bullying and harassment from the public",
        ],
    ),
    "6": (
        [
            "Percentage of staff experiencing harassment, bullying or abuse from staff in last 12 months",
            "Harassment, bullying or abuse from staff",
        ],
        [
            "% of staff experiencing harassment, bullying or abuse from managers or other colleagues",
            "Indicator 6: bullying and harassment from staff",
        ],
    ),
    "7": (
        [
            "Percentage of staff believing that the trust provides equal opportunities for career progression or "
            "promotion",
            "Equal opportunities for career progression or promotion",
        ],
        [
            "% believing that their organisation provides equal opportunities for career progression/promotion",
            "Indicator 7: equal opportunities for career progression",
        ],
    ),
    "8": (
        [
            "In the last 12 months have you personally experienced discrimination at work from a manager/team leader "
            "or other colleagues?",
            "Personally experienced discrimination at work",
        ],
        [
            "% of staff who experienced discrimination at work from manager, team leader or other colleagues",
            "Indicator 8: discrimination from a manager or colleague",
        ],
    ),
}
TITLES: Wordings = {
    "2": (
        [
            "Indicator 2",
            "Indicator 2: Relative likelihood of White applicants being appointed from shortlisting compared to BME "
            "applicants",
            "Metric 2 - Recruitment",
        ],
        ["WRES Metric 2: appointment from shortlisting", "Table 4: WRES Indicator 2"],
    ),
    "3": (
        [
            "Indicator 3",
            "Indicator 3: Relative likelihood of BME staff entering the formal disciplinary process compared to White "
            "staff",
            "Metric 3 - Disciplinary",
        ],
        ["WRES Metric 3: the formal disciplinary process", "Table 2: WRES Indicator 3"],
    ),
    "4": (
        [
            "Indicator 4",
            "Indicator 4: Relative likelihood of White staff accessing non-mandatory training and CPD compared to BME "
            "staff",
            "Metric 4 - Training",
        ],
        ["WRES Metric 4: non-mandatory training", "Table 3: WRES Indicator 4"],
    ),
    "9": (
        ["Indicator 9", "Indicator 9: Board", "Indicator 9: Board representation"],
        ["WRES Metric 9: board membership", "Table 9: WRES Indicator 9"],
    ),
    "1": (
        ["Indicator 1", "Indicator 1: Workforce by pay band", "Indicator 1 - AfC bands"],
        ["WRES Metric 1: staff in each band", "Table 1: WRES Indicator 1"],
    ),
}
YEARS = (
    ["{y}", "31 March {y}", "{p}/{yy}", "{pp}/{yy}", "{p}-{yy}", "Mar-{yy}", "31st MARCH {y}"],
    [
        "31.03.{y}",
        "Year to March {y}",
        "31 Mar {yy}",
        "March '{yy}",
        "March {y}",
        "{p}/{y}",
        "as at 31 March {y}",
        "WRES {y}",
        "31/03/{y}",
        "{p}\N{EN DASH}{yy}",
        "FY {p}/{yy}",
    ],
)
BANDS = (
    ["Band {b}", "AfC Band {b}", "Pay Band {b}", "BAND {b}"],
    ["Agenda for Change Band {b}", "AfC {b}", "Band {b} (AfC)"],
)
RANGES = (["Band 8{a}", "Band 8 - Range {A}", "8{a}"], ["AfC Band 8 Range {A}", "Band 8 {A}"])
VSM = (["VSM", "Very Senior Manager (VSM)"], ["Very Senior Managers", "VSM (including executive board members)"])
DOCTORS = (
    ["Consultants", "Non-consultant career grade", "Trainee grades"],
    ["Medical consultants", "SAS doctors", "Doctors in training"],
)
SECTIONS = (
    ["1a) Non Clinical workforce", "1b) Clinical workforce of which Non Medical", "Of which Medical & Dental"],
    ["Non-clinical staff", "Clinical staff (non-medical)", "Medical and dental staff"],
)
AUTHORITIES = (
    [
        ("Pre-populated figures", "Verified figures"),
        ("Draft", "Final"),
        ("Original", "Restated"),
        ("Previous", "Resubmitted"),
    ],
    [("Provisional", "Validated"), ("Unverified", "Corrected"), ("Pre-populated", "Revised"), ("Initial", "Amended")],
)
"""What a figure is called as it was first given, and as it was put right."""
SCOPES = (
    [
        "Estates division",
        "England",
        "London region",
        "All NHS trusts",
        "Two-year rolling average",
        "Six months",
        "Bank staff",
    ],
    [
        "Directorate of surgery",
        "National",
        "North West ICB",
        "Three year average",
        "Quarter 2",
        "Eastern site",
        "Clinical support only",
        "Nursing and midwifery",
    ],
)
BROKEN = {
    "shortlisted": [("Number of applicants who had been", "successfully shortlisted"), ("Number shortlisted", "by the organisation")],
    "appointed": [("Number appointed from shortlisting", "across all posts"), ("Number appointed", "by the organisation")],
    "workforce": [("Number of staff in", "workforce"), ("Total workforce", "of the organisation")],
    "disciplinary": [
        ("Number of staff entering the formal disciplinary", "process"),
        ("Number of staff entering the formal", "disciplinary process"),
    ],
    "training": [("Number of staff accessing non-mandatory training", "and CPD"), ("Staff accessing non-mandatory", "training and CPD")],
}  # fmt: skip
CENSUS = [
    ("white", "White British"),
    ("white", "White Irish"),
    ("white", "Any other White background"),
    ("bme", "White and Black Caribbean"),
    ("bme", "White and Black African"),
    ("bme", "White and Asian"),
    ("bme", "Any other mixed background"),
    ("bme", "Indian"),
    ("bme", "Pakistani"),
    ("bme", "Bangladeshi"),
    ("bme", "Any other Asian background"),
    ("bme", "Caribbean"),
    ("bme", "African"),
    ("bme", "Any other Black background"),
    ("bme", "Chinese"),
    ("bme", "Any other ethnic group"),
    ("unknown", "Not stated"),
]
RECORDS = [
    ("white", "A White - British"),
    ("white", "B White - Irish"),
    ("white", "C White - Any other White background"),
    ("bme", "D Mixed - White & Black Caribbean"),
    ("bme", "E Mixed - White & Black African"),
    ("bme", "F Mixed - White & Asian"),
    ("bme", "G Mixed - Any other mixed background"),
    ("bme", "H Asian or Asian British - Indian"),
    ("bme", "J Asian or Asian British - Pakistani"),
    ("bme", "K Asian or Asian British - Bangladeshi"),
    ("bme", "L Asian or Asian British - Any other Asian background"),
    ("bme", "M Black or Black British - Caribbean"),
    ("bme", "N Black or Black British - African"),
    ("bme", "P Black or Black British - Any other Black background"),
    ("bme", "R Chinese"),
    ("bme", "S Any Other Ethnic Group"),
    ("unknown", "Z Not Stated"),
]
ETHNICITIES = ([CENSUS], [RECORDS])
SHARES = (["%", "% of staff", "Percentage"], ["Per cent", "% of total"])
NOTES = (
    [
        "Source: ESR, {y}",
        "Note: figures for {p} were restated after indicator 4 was checked",
        "* Counts under 5 are hidden",
        "Data verified by the people committee",
    ],
    ["Source: Trac recruitment system", "NB: excludes bank workers and board members", "Prepared by the EDI team"],
)
LIKELIHOODS = (
    ["Relative likelihood", "Likelihood", "Relative likelihood (auto calculated)"],
    ["Likelihood ratio", "Disparity ratio", "Likelihood of being appointed"],
)
DIFFERENCES = (["Difference", "Change since last year"], ["Gap", "Variance"])

LATER: dict[str, dict[str, list[str]]] = {
    "GROUPS": {
        "white": ["White people", "White (total)", "White workforce", "White headcount"],
        "bme": [
            "BME people",
            "Ethnic Minority staff",
            "Black and minority ethnic staff",
            "BAME colleagues",
            "Minority ethnic (BME)",
            "Black, Asian & minority ethnic (BAME)",
        ],
        "unknown": [
            "Unknown ethnicity",
            "Not provided",
            "Ethnicity not stated",
            "Declined to say",
            "Blank",
            "Not disclosed",
            "Unknown/Null",
        ],
    },
    "ITEMS": {
        "shortlisted": [
            "People shortlisted",
            "Shortlisted candidates",
            "Total number shortlisted",
            "Shortlisted for interview",
            "Number of applicants shortlisted",
        ],
        "appointed": [
            "People appointed",
            "Total number appointed",
            "Appointed applicants",
            "Number of candidates appointed",
            "Successfully appointed from shortlisting",
        ],
        "workforce": [
            "Number of staff in post",
            "Staff in post at 31 March",
            "Total headcount",
            "Staff headcount",
            "All staff in workforce",
        ],
        "disciplinary": [
            "Staff entering formal disciplinary",
            "Formal disciplinary process",
            "Number in formal disciplinary process",
            "Number of staff who entered a formal disciplinary process",
            "Formal disciplinaries",
        ],
        "training": [
            "CPD and non-mandatory training",
            "Staff attending non-mandatory training",
            "Number of staff undertaking non-mandatory training and CPD",
            "Non-mandatory training/CPD accessed",
        ],
        "board": ["Total members of the board", "Board of Directors", "Number of board members"],
        "voting": ["of which voting members", "Voting board"],
        "nonvoting": ["of which non-voting members", "Non-voting board"],
        "executive": ["of which executive members", "Exec directors"],
        "nonexecutive": ["of which non-executive members", "Non-exec directors"],
        "answered": ["Number of staff responding", "n responses", "Base size"],
    },
    "SURVEY": {
        "5": [
            "Q13a: harassment, bullying or abuse at work from patients/service users, their relatives or the public",
            "Bullying from public",
        ],
        "6": [
            "Staff experiencing harassment, bullying or abuse from other colleagues in the last 12 months",
            "Bullying from staff",
        ],
        "7": [
            "Staff who believe their trust acts fairly on career progression: equal opportunities",
            "Equal opportunities",
        ],
        "8": [
            "Staff experiencing discrimination from manager / team leader or other colleagues",
            "Discrimination at work",
        ],
    },
    "TITLES": {
        "2": ["2. Indicator 2 (appointment)", "WRES 2 - Indicator 2: Shortlisting to appointment"],
        "3": ["3.0 Indicator 3 - Formal disciplinary", "Indicator 3 (disciplinary)"],
        "4": ["Indicator 4 (training and development)", "Section 4: Indicator 4"],
        "9": ["Indicator 9 (Board)", "Board: Indicator 9"],
        "1": ["Indicator 1 (workforce)", "Workforce by band: Indicator 1"],
    },
}
"""More wordings, thought of when the reader stood: at first sight it read two thirds of their tables, and one in
twenty wrong."""

for _of, _named in (("GROUPS", GROUPS), ("ITEMS", ITEMS), ("SURVEY", SURVEY), ("TITLES", TITLES)):
    for _name, _more in LATER[_of].items():
        _named[_name][1].extend(_more)
