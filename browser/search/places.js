// Where people say that they work: a place stands for its nation, and for no act. Where that is in doubt no nation is
// taken, and the clock asks: the law differs.
/** @type {[nation: string, name: string][]} */
export const NATIONS = [["england", "England"], ["wales", "Wales"], ["scotland", "Scotland"], [
  "northern-ireland",
  "Northern Ireland",
]]
/** @type {[nation: string, places: string][]} */
const PLACES = [
  [
    "northern-ireland",
    "northern ireland|lra|labour relations agency|n\\.? ?i(?:reland)?|ulster|belfast|derry|londonderry|lisburn|newry|armagh|antrim|omagh|craigavon|bangor",
  ],
  ["scotland", "scot\\w*|glasgow|edinburgh|aberdeen|dundee|inverness|stirling|paisley|fife|falkirk"],
  ["wales", "wales|welsh|cardiff|swansea|newport|wrexham|bangor|llanelli"],
  [
    "england",
    "england|london|birmingham|manchester|leeds|liverpool|sheffield|bristol|bradford|newcastle|nottingham|leicester|coventry|hull|derby|plymouth|southampton|portsmouth|brighton|oxford|cambridge|luton|wolverhampton|sunderland|(?:in|at|near) reading|bolton|oldham|croydon|slough|norwich|york|stoke|middlesbrough",
  ],
]
const READ = PLACES.map(([nation, places]) => ({ nation, pattern: new RegExp(`\\b(?:${places})\\b`, "gi") }))
const ANY = `\\b(?:${PLACES.map(([, places]) => places).join("|")})\\b`

// Where the employer is may not be where the member works.
const EMPLOYER =
  "(?:head ?office|head ?quarters|hq|company|firm|employer|business|agency|owner|boss|manager|hr|payroll)(?:'?s)?"
const EMPLOYERS = new RegExp(
  `\\b${EMPLOYER}\\b(?: (?:is|are|was|based|registered|run|sits?|in|at|from|over|up|down|near|an?|the))* ${ANY}|${ANY}(?:[- ](?:based|owned|run))?[- ]${EMPLOYER}\\b`,
  "gi",
)
const CLAUSE = /[,;:.!?()]+\s|\b(?:and|but|though|although|while)\b/i
/** "But she works in Leeds": a part of the sentence that says nothing else. */
const WORKS = new RegExp(
  `^\\s*(?:(?:my|our|the|this|i|we|he|she|they|member|members|colleague|rep|who|now|is|are|am|actually|only|always) )*work(?:s|ing)? (?:in |at |near )?${ANY}(?: (?:now|only|office|branch|site|depot|hospital))*\\s*$`,
  "i",
)

/** @type {(text: string) => string[]} */
const named = (text) => READ.filter(({ pattern }) => text.search(pattern) >= 0).map(({ nation }) => nation)

/**
 * Return the nation that a text says somebody works in. Nothing where it names several, unless it says in plain words where
 * they work and the rest is of the employer; nothing where it names the employer's only.
 * @type {(text: string) => string | undefined}
 */
export const nationIn = (text) => {
  const own = named(text.replace(EMPLOYERS, " "))
  const [nation, another] = text.split(CLAUSE).some((part) => WORKS.test(part)) ? own : named(text)
  return another || !own.length ? undefined : nation
}

/** Return a text without its places. @type {(text: string) => string} */
export const placeless = (text) => READ.reduce((said, { pattern }) => said.replace(pattern, " "), text)
