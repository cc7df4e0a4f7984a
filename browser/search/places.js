// Where people say that they work: a place stands for its nation, and for no act. So does what only one nation
// has.
/** @type {[nation: string, name: string][]} */
export const NATIONS = [["england", "England"], ["wales", "Wales"], ["scotland", "Scotland"], [
  "northern-ireland",
  "Northern Ireland",
]]
/** @type {[nation: string, places: string][]} */
const PLACES = [
  [
    "northern-ireland",
    "northern ireland|lra|labour relations agency|n\\.? ?i|ulster|belfast|derry|londonderry|lisburn|newry|armagh|antrim|omagh|craigavon",
  ],
  ["scotland", "scot\\w*|glasgow|edinburgh|aberdeen|dundee|inverness|stirling|paisley|fife|falkirk"],
  ["wales", "wales|welsh|cardiff|swansea|newport|wrexham|bangor|llanelli"],
  [
    "england",
    "england|london|birmingham|manchester|leeds|liverpool|sheffield|bristol|bradford|newcastle|nottingham|leicester|coventry|hull|derby|plymouth|southampton|portsmouth|brighton|oxford|cambridge|luton|wolverhampton|sunderland|reading|bolton|oldham|croydon|slough|norwich|york|stoke|middlesbrough",
  ],
]
const READ = PLACES.map(([nation, places]) => ({ nation, pattern: new RegExp(`\\b(?:${places})\\b`, "gi") }))

/**
 * Return the nation that a text names, by itself or by a place in it.
 * @type {(text: string) => string | undefined}
 */
export const nationIn = (text) => READ.find(({ pattern }) => text.search(pattern) >= 0)?.nation

/** Return a text without its places. @type {(text: string) => string} */
export const placeless = (text) => READ.reduce((said, { pattern }) => said.replace(pattern, " "), text)
