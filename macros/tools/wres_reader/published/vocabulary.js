// The words that are understood beside a published figure. Any other may say that it is of somebody or something else.
// No page here.

/** @param {string} list */
const words = (list) => list.trim().split(/\s+/)

/** Words that change nothing that a figure says. */
const PLAIN = words(`
  a an the this that these those it its our we us they their them which who whose there here what is are was were be
  been being am has have had having do does did of in at on for with by as so then also only just still even well
  far much very remain remains remained both now report reported reports published shown shows show data count
  counts wres metric indicator measure race equality standard trust trust's organisation sit sits stand stands stood
  fare fares fared st nd rd th i.e ie e.g eg namely about approximately current currently latest again once year's
  own employ employs employed concerned identified identify formally risk council university city authority college
  hospital stated slight slightly quite i e g c red amber green rag rating within across all among amongst factor
  times posts found likely like said yes
`)
export const NEUTRAL = new Set([
  ...PLAIN,
  ...words(
    "formal staff's rated faced face action would-be directors director experience experienced experiencing answered responded",
  ),
])

/** Understood beside the figures of every indicator. */
const GENERAL = [
  ...PLAIN,
  ...words(
    `one ones can could may might would will shall should must isn't aren't wasn't don't didn't can't couldn't to from
  without than and or but nor if when where while whereas between into over under above below against per around up
  down out near vs versus v not no never neither none nobody yet each every any some other's circa approx roughly
  nearly almost close more less fewer greater higher lower larger smaller better worse most least many few further
  extra additional same equal equally alike likelihood likelihoods chance chances odds probability relative rate
  rates ratio ratios share shares percentage percentages cent percent point points proportion proportions number
  numbers figure figures value values level levels score scores result results total totals sum gap gaps difference
  differences differential disparity disparities inequality parity range rounded odd compared compares comparing
  comparison relation respectively divided time fold twice double doubled doubles half halved halves third thirds
  quarter quarters fifth fifths tenth tenths twentieth twentieths sixth seventh eighth ninth thrice triple tripled
  treble trebled quadrupled hundred thousand minus plus two three four five six seven eight nine ten eleven twelve
  thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
  ninety nought zero nil year years annual annually month months last previous prior previously before earlier since
  ago recent date ending ended end reporting period during first second final rose risen rise rises rising increase
  increased increases increasing grew grown growth fell fallen fall falls falling drop dropped drops dropping
  decrease decreased decreases decreasing reduce reduced reduces reduction improve improved improves improvement
  improving worsen worsened worsening deteriorated deterioration widened widen narrowed narrow declined decline
  change changed changes moved move closed lowered raised steady static unchanged significant significantly
  statistically statistical non adverse acceptable outside inside exceed exceeds exceeding ranked rank best worst
  positive negative favour favours advantage detriment challenge concern continue continues continued trusts nhs
  nhse nhsei england overall staff people person persons colleague colleagues employee employees member members
  individuals workforce headcount background backgrounds heritage group groups ethnic bme bame white british reach
  reached achieved achieve attained full represent represents represented representing representation account
  accounts accounted make makes made making comprise comprises comprised constitute constitutes form forms
  overrepresented underrepresented kpi ind table page section appendix chart slide item see ref note ci confidence
  interval p n rl meaning means indicates suggests say says implies equates equivalent aim aims target goal ambition
  aspiration threshold towards applicable available calculable calculated undefined unknown null declared disclosed
  x rr w average mean median expected responses respondents replies answers benchmark region regional national
  nationally plan until gives giving comes come good happen happened identifies offers offer spent employing
  identifying risks counterpart counterparts peers taken though although however despite small low behind ahead
  caution because due noted similar given treated lie lies outcome outcomes worse-off`,
  ),
]

const CASES = words(`
  case cases caseload enter enters entered entering entry formal disciplinary disciplinaries
  disciplined process processes procedure procedures proceedings investigation investigations action actions subject
  face faces faced facing involve involves involved involving went go going put through undergo opened
`)
const HIRING = words(`
  appoint appointed appointment appointments appointee appointees appointable shortlist shortlisted shortlisting
  applicant applicants candidate candidates went go goes recruitment recruited successful success starters new
`)
const COURSES = words(`
  access accesses accessed accessing training mandatory cpd continuing professional development
  undertake undertook undertaking take took places courses receive received attended course
`)
const ABUSED = words(`
  harassment harassed bullying bullied abuse abused experience experiences experienced experiencing suffered survey
`)

/** Understood beside the figures of one indicator alone. @type {Record<number, string[]>} */
const OWN = {
  1: words("band bands clinical non-clinical medical vsm grade grades pay"),
  2: HIRING,
  3: CASES,
  4: COURSES,
  5: [...ABUSED, ...words("patient patients relative relatives public service users user visitors")],
  6: ABUSED,
  7: words(
    `believe believes believed believing think thinks thought felt feel feels provides provide provided act acts fair
  fairly fairness opportunity opportunities career progression promotion survey agree agreed`,
  ),
  8: words(
    `discrimination discriminated experience experiences experienced experiencing personally work manager managers team
  leader leaders other survey suffered`,
  ),
  9: words(
    `board boards board's voting non-voting executive executives non-executive seats seat director directors diverse
  diversity composition membership serving`,
  ),
}

/** @type {Map<number, Set<string>>} */
const made = new Map()

/**
 * The words that are understood beside a figure of an indicator.
 * @type {(indicator: number) => Set<string>}
 */
export const understood = (indicator) => {
  const known = made.get(indicator) ?? new Set([...GENERAL, ...(OWN[indicator] ?? [])])
  made.set(indicator, known)
  return known
}
