// The wordings that are one token whole: what happened to whom, comparisons, and what a figure is called. No page here.

export const PEOPLE =
  "(?:staff|people|persons?|colleagues?|employees?|individuals|applicants?|candidates?|respondents?|workers?|counterparts?|peers?|members? of staff|members?|population|professionals)"
const DISCIPLINE =
  "(?:the |an? |our |any )*(?:formal(?:ly)? )?disciplin\\w+(?: (?:process\\w*|proceedings?|procedures?|investigations?|action|system))?|(?:the |a |our )?formal (?:process\\w*|proceedings?|procedures?|action|investigation)|the process(?:es)?"
/** What happened to those who are counted, as a verb: it says nothing that the indicator doesn’t. */
/** @type {Record<number, string>} */
const OUTCOMES = {
  2: "(?:being |be |to be |were |was |are |get |getting )?(?:successfully )?(?:appointed|successful|recruited|hired)(?: (?:from|after|following|once) (?:being )?(?:the )?shortlist\\w*)?(?: across all posts)?|(?:appointment )?from (?:the )?shortlist\\w*|success",
  3: `(?:(?:being|be|to be|to|were|was|are|had been|been|who|that) )*(?:formally )?(?:enter\\w*|fac(?:e|es|ed|ing)|tak(?:e|en)|put|go(?:ing|es)?|went|undergo\\w*|subject(?:ed)?|involved|entry|brought|were|was|are|be|being|to be|have had|had|in)(?: (?:into|through|to|in))? (?:${DISCIPLINE})|(?:(?:being|be|to be|were|was|are|get|getting) )?(?:formally )?disciplined|enter\\w*`,
  4: "(?:to )?(?:access\\w*|tak\\w+|took|undert\\w+|receiv\\w+|attend\\w*)(?: (?:up|on))? (?:non-mandatory )?(?:training|courses?|cpd|continuing professional development)(?: (?:and|or|&) (?:cpd|continuing professional development|training))?|(?:non-mandatory )?training(?: and (?:cpd|continuing professional development))?",
}
const ABUSE =
  "(?:(?:to )?(?:have |had |has |having )?(?:personally )?(?:experienc\\w+|report(?:ing|ed|s)?|suffer\\w*|subject to) )?(?:(?:racial |any )?(?:harassment|harassed|bullying|bullied|abused?|discriminat\\w+)(?:[, ]|and|or|/|&)*)+(?: ?(?:at work|(?:from|by) (?:an?|other|the|their|both)?.?(?:staff|patients?|managers?|colleagues?|team leaders?|relatives|service users|public|members? of the public)(?:(?:[, /]|or|and|other|their|the|members? of|an?)*(?:staff|relatives|colleagues?|public|team leaders?|visitors|patients?|service users))*))?(?:,? (?:in|over|during) the (?:last|past|previous) (?:\u0001+|(?:12|twelve) months))?"
const BELIEF =
  "(?:to )?(?:believ\\w+|think\\w*|thought|feel\\w*|felt|agree[ds]?|say\\w*|said)(?: (?:that|in|it|so|they))?(?: (?:the|our|their|its))?(?: (?:trust|organisation|employer|board))?(?: (?:provides?|offers?|acts?|has|gives?|there (?:are|is)))?(?: (?:equal|fair|fairly|equality of))?(?: (?:career))?(?: (?:opportunit\\w+|chances|progression))?(?: (?:for|in|with regard to|on))?(?: (?:career (?:progression|development)|promotions?))?(?:(?: (?:or|and|/) |/)promotions?)?(?: (?:is|are|was|were) (?:equal|fair))?"

const DISCIPLINED = `(?:(?:formally )?disciplined|(?:entering|in) (?:${DISCIPLINE}))`
/** The wholes that a part can be of: C cases or appointments, Q the shortlist, P all who applied. */
/** @type {Record<number, [letter: string, pattern: string][]>} */
const WHOLES = {
  2: [
    ["r", "(?:chances?|likelihood|probability) of (?:being )?(?:appointment|appointed|success)"],
    ["", "(?:(?:being |be |to be |were |was |are )?appointed |appointment )?from (?:the )?shortlist(?:ing|s)?"],
    [
      "Q",
      "(?:all |the |our |of |those |people )*(?:shortlisted (?:candidates|applicants|people)|(?:who were |candidates |applicants |people )?shortlisted|the shortlist(?:s)?|shortlist(?:s|ing)?)(?! \u0001)",
    ],
    ["C", "(?:all |the |our |of )*successful (?:candidates|applicants|people)"],
    [
      "C",
      "(?:all |the |our |of |people )*(?:those |all )(?:who were )?appointed|(?:at |of )?appointments?|of appointed|appointed(?=:? \u0001)|appointees?|new starters",
    ],
    ["", "shortlisted"],
    ["P", "(?:all |the |our |those )*(?:who applied|applicants|applications|applied)"],
  ],
  3: [
    // “The proportion of staff entering the process”: of each group's own, or of all cases.
    [
      "?",
      `(?:proportions?|percentages?|shares?|rates?) of (?:staff|people) (?:who (?:were )?)?(?:entered|${DISCIPLINED})`,
    ],
    [
      "C",
      `(?:of |among |amongst )?(?:all )?(?:those|staff|people) (?:who (?:were |had been |have )?(?:${DISCIPLINED}|entered (?:${DISCIPLINE}))|${DISCIPLINED})`,
    ],
    ["C", `(?:of|among|amongst) (?:all )?(?:who )?(?:were )?${DISCIPLINED}`],
    [
      "C",
      "(?:(?:all|the|our|formal|disciplinary|open) )*(?:cases?|caseload|disciplinaries|investigations)(?: opened| in total)?",
    ],
    ["C", "disciplinary (?:processes|procedures)"],
  ],
}
/** @type {(indicator: number) => [letter: string, pattern: string][]} */
export const wordings = (indicator) => [
  // “42% of those not appointed”
  ["?", "(?:those|people|staff|candidates|applicants) (?:who (?:were|did|do|had|have) )?not"],
  ...(WHOLES[indicator] ?? []),
  ["", indicator === 2 ? "(?:went|go(?:es)?) to(?= \\u0001)" : ""],
  ["", "nos?\\.(?= of)"],
  ["?", "(?:race |racial )?disparity ratios?|pay gaps?|odds ratios?"],
  ["t", OUTCOMES[indicator] ?? ""],
  ...(indicator >= 5 && indicator <= 8 ? /** @type {[string, string][]} */ ([["t", ABUSE], ["t", BELIEF]]) : []),
  ["h", "(?:over|under)-? ?represent\\w*"],
  ["?", "(?:from|towards?|short of) (?:full )?parity"],
  ["E", "(?:full |race |racial )?parity|equality|equal(?:ly)?|level (?:at|with)|level|the same"],
  [
    "",
    "(?:the )?numbers? (?:of \\w+ )?(?:is|are|were|being) (?:very |too |still )?(?:small|low)|caution is needed(?: as| because)?",
  ],
  [
    "w",
    "representation|account\\w* for|(?:make|makes|made|making) up|represent(?:s|ed|ing)?|compris\\w*|constitut\\w*|forms?|formed|involv\\w*|concern(?:s|ed|ing)?",
  ],
  [
    "g",
    "(?:(?:within|inside|outside|above|below) (?:of )?)?(?:the |our )?(?:\u0001+ )?(?:(?:non-adverse|acceptable|expected|permitted) )?range(?: (?:of|from) \u0001+| \u0001+)?",
  ],
  // “In 50”, “per 100”
  ["i", "(?:in|per|out of|to every|for every)(?: every| each)?(?= \u0001)"],
  ["L", "or(?= \u0001)"],
  ["r", "(?:that|those) (?:of|for|among)"],
  ["H", "our (?:own )?(?:trust|organisation|figure|ratio|score)|the trust|trust|here|ours"],
  ["F", "(?:all |the |our |its |overall |total )*(?:workforce|headcount|staff in post|staff employed)"],
  ["y", "(?:times )?as many"],
  ["a", "(?:times )?(?:just |equally |about )?as (?:likely|much|often|high|great|diverse)"],
  ["k", "as(?= (?:(?:the|that|those|our|their|for|of|are) )*\u0001)"],
  [
    "j",
    "(?:above|below|ahead of|behind|under|over|exceed\\w*|trails?|lags?(?: behind)?)(?= (?:(?:the|that|those|of|for|our|their|its|all|r|rates?|figures?|shares?) )*\u0001)",
  ],
  [
    "m",
    "(?:times )?(?:more|higher|greater|larger|bigger|above|ahead|worse|better|less|lower|fewer|smaller|below|behind)(?: (?:likely|often|diverse|likelihood|chance|risk|rate|off))?",
  ],
  [
    "k",
    "(?:when |as )?compared? (?:with|to)|in comparison (?:with|to)|relative to|than|as against|against|versus|vs?\\.?",
  ],
  [
    "R",
    "(?:relative )?(?:likelihood|risk) ratios?|relative (?:likelihood|risk|rate|chance)s?|ratios?|\\brr\\b|\\brl\\b|disproportionality",
  ],
  [
    "r",
    "(?:success |appointment |disciplinary )?(?:rates?|likelihoods?|chances?|probabilit(?:y|ies)|percentages?|shares?|proportions?|levels?)",
  ],
  ["K", "(?:gaps?|differences?|differentials?|disparit(?:y|ies)|inequality|shortfall)(?: between)?"],
  ["R", indicator < 5 ? "figures?|values?|scores?|results?" : "figures?|values?"],
  [
    "v",
    "(?:rose|risen|rises?|up|increas\\w*|grew|grown|fell|fallen|falls?|down|drop\\w*|decreas\\w*|reduc\\w*|improv\\w*|worsen\\w*|deteriorat\\w*|widen\\w*|narrow\\w*|declin\\w*|chang\\w*|mov\\w+|went|lowered|raised)",
  ],
  ["T", "(?:in total|total(?:s)?|overall|altogether|sum)"],
  ["z", "respectively"],
  ["<", "from"],
  [">", "to|into"],
  ["@", "→|->"],
  ["/", "over|divided by|÷"],
  ["&", "and|but|while|whilst|whereas|yet|though|although"],
  ["!", "not|no|never|none|without|nor|neither|cannot|(?:did|do|does|was|were|had|have|has)n't"],
  ["l", "did|do|does|has|have|had|having|was|were|is|are|been|be|being"],
  ["S", PEOPLE],
]
