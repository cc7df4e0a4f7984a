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
    "formal staff's faced face action directors director experience experienced experiencing",
  ),
])

/** Understood beside the figures of every indicator. */
const GENERAL = [
  ...PLAIN,
  ...words(
    `
  one can could may might would will shall should must isn't aren't wasn't don't didn't can't couldn't to from
  without than and or but nor if when where while whereas between into over under above below against per around up
  down out near vs versus v not no never neither none nobody yet each every any some other's circa approx roughly
  nearly almost close more less fewer greater higher lower larger smaller better worse most least many few further
  extra additional same equal equally alike likelihood chance probability relative rate ratio share percentage cent
  percent point proportion number figure value level score result total sum gap difference differential disparity
  disparities inequality parity range rounded odd compared compares comparing comparison relation respectively
  divided time fold twice double doubled half halved halves third quarter fifth tenth twentieth sixth seventh eighth
  ninth thrice triple tripled treble trebled quadrupled hundred thousand minus plus two three four five six seven
  eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
  fifty sixty seventy eighty ninety nought zero nil year annual annually month last previous prior previously before
  earlier since ago recent date ending ended end reporting period during first second final rose risen rise rising
  increase increased increasing grew grown growth fell fallen fall falling drop dropped dropping decrease decreased
  decreasing reduce reduced reduction improve improved improvement improving worsen worsened worsening deteriorated
  deterioration widened widen narrowed narrow declined decline change changed moved move closed lowered raised
  steady static unchanged significant significantly statistically statistical non adverse acceptable outside inside
  exceed exceeding ranked rank best worst positive negative favour advantage detriment challenge concern continue
  continued nhs nhse nhsei england overall staff people person colleague employee member individuals workforce
  headcount background heritage group ethnic bme bame white british reach reached achieved achieve attained full
  represent represented representing representation account accounted make made making comprise comprised constitute
  form overrepresented underrepresented kpi ind table page section appendix chart slide item see ref note ci
  confidence interval p n rl meaning indicates suggests say implies equates equivalent aim target goal ambition
  aspiration threshold towards applicable available calculable calculated undefined unknown null declared disclosed
  x rr w average mean median expected responses respondents replies answers benchmark region regional national
  nationally plan until gives giving come good happen happened identifies offer spent employing identifying
  counterpart peers taken though although however despite small low behind ahead caution because due noted similar
  given treated lie outcome worse-off
`,
  ),
]

const CASES = words(`
  case caseload enter entered entering entry formal disciplinary disciplinaries disciplined process processes
  procedure proceedings investigation action subject face faced facing involve involved involving went go going put
  through undergo opened
`)
const HIRING = words(`
  appoint appointed appointment appointee appointable shortlist shortlisted shortlisting applicant candidate went go
  goes recruitment recruited successful success starters new
`)
const COURSES = words(`
  access accesses accessed accessing training mandatory cpd continuing professional development undertake undertook
  undertaking take took places receive received attended course
`)
const ABUSED = words(`
  harassment harassed bullying bullied abuse abused experience experienced experiencing suffered survey
`)

/** Understood beside the figures of one indicator alone. @type {Record<number, string[]>} */
const OWN = {
  1: words("band clinical non-clinical medical vsm grade pay"),
  2: HIRING,
  3: CASES,
  4: COURSES,
  5: [...ABUSED, ...words("patient relative public service user visitors")],
  6: ABUSED,
  7: words(
    `
  believe believed believing think thought felt feel provide provided act fair fairly fairness opportunity
  opportunities career progression promotion survey agree agreed
`,
  ),
  8: words(
    `
  discrimination discriminated experience experienced experiencing personally work manager team leader other survey
  suffered
`,
  ),
  9: words(
    `
  board board's voting non-voting executive non-executive seat director diverse diversity composition membership
  serving
`,
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
