// The words that are understood beside a published figure. Any other may say that it is of somebody or something else.
// No page here.

/** @param {string} list */
const words = (list) => list.trim().split(/\s+/)

/** Understood beside the figures of every indicator. */
const GENERAL = words(`
  a an the this that these those it its our we us they their them which who whose there here what one ones
  is are was were be been being am has have had having do does did can could may might would will shall should must
  isn't aren't wasn't don't didn't can't couldn't
  of in at on to for from with without by as than then and or but nor so if when where while whereas because-of
  between among amongst within across into over under above below against per about around up down out near vs versus
  v v. not no never neither none nor nobody only just still yet also even both each every all any some other's
  i.e ie e.g eg i e g c circa approx approximately roughly some nearly almost close slightly well far much very
  more less fewer greater higher lower larger smaller better worse most least many few further extra additional
  same equal equally equality alike likely likelihood likelihoods chance chances odds probability relative rate rates ratio
  ratios share shares percentage percentages per-cent cent percent percentage-point point points proportion proportions
  number numbers no. figure figures value values level levels score scores result results total totals sum
  gap gaps difference differences differential disparity disparities inequality parity range rounded odd
  compared compares comparing comparison relation respectively divided times time fold twice double doubled doubles half
  halved halves third thirds quarter quarters fifth fifths tenth tenths twentieth twentieths sixth seventh eighth ninth
  thrice triple tripled treble trebled quadrupled factor hundred thousand minus plus
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety nought zero nil point once again
  year years year's annual annually month months last previous prior previously before earlier since ago current currently now
  latest recent date ending ended end reporting period during first second final remain remains remained
  st nd rd th reported report reports published shown shows show shown data counts count
  rose risen rise rises rising increase increased increases increasing grew grown growth fell fallen fall falls falling drop
  dropped drops dropping decrease decreased decreases decreasing reduce reduced reduces reduction improve improved improves
  improvement improving worsen worsened worsening deteriorated deterioration widened widen narrowed narrow declined
  decline change changed changes moved move closed risen lowered raised steady static unchanged slight significant
  significantly statistically statistical non non-adverse adverse acceptable outside inside exceed exceeds exceeding
  ranked rank best worst red amber green rag rating positive negative favour favours advantage detriment
  improvement challenge concern continue continues continued far
  trust trusts trust's organisation organisation's nhs nhse nhsei england overall
  staff people person persons colleague colleagues employee employees member members individuals workforce headcount
  background backgrounds heritage group groups ethnic bme bame white british reach reached achieved achieve attained full
  represent represents represented representing representation account accounts accounted make makes made making up
  comprise comprises comprised constitute constitutes form forms over-represented under-represented
  overrepresented underrepresented over-representation under-representation percentage-points
  wres metric indicator measure kpi ind no table page section appendix chart slide item figure see ref note
  ci confidence interval p n rl meaning means indicates suggests say says said show implies equates equivalent i.e. namely
  aim aims target goal ambition aspiration threshold towards vs. applicable available calculable calculated undefined
  unknown null stated declared disclosed race equality standard x rr w down-from far-from average mean median
  expected like found across responses respondents replies answers benchmark region regional national nationally
  plan until by gives giving comes come good still happen happened yes
  own employ employs employed concerned identified identify identifies formally quite offers offer risk council university city authority college
  posts increase employee's
  spent parity-of own employ employs employed employing concerned identified identify identifies identifying formally quite offers
  offer risk risks council university city authority college hospital counterpart counterparts peers taken though although however despite small smaller low behind ahead
  caution because due note noted than-average similar given treated
  sit sits stand stands stood fare fares fared lie lies outcome outcomes worse-off
`)

const CASES = words(`
  case cases caseload number enter enters entered entering entry formal formally-entered disciplinary disciplinaries
  disciplined process processes procedure procedures proceedings investigation investigations action actions subject face
  faces faced facing involve involves involved involving went go going put taken through undergo opened
`)
const HIRING = words(`
  appoint appointed appointment appointments appointee appointees appointable shortlist shortlisted shortlisting applicant
  applicants candidate candidates went go goes recruitment recruited successful success starters new
`)
const COURSES = words(`
  access accesses accessed accessing training non-mandatory mandatory-free cpd continuing professional development
  undertake undertook undertaking take took taken places courses receive received attended course
`)
const ABUSED = words(`harassment harassed bullying bullied abuse abused experience experiences experienced experiencing
  suffered report reporting survey nhs-staff-survey months responses of`)

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
    `discrimination discriminated experience experiences experienced experiencing personally report reporting work
    manager managers team leader leaders other survey months suffered`,
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

/** Words that change nothing that a figure says. */
export const NEUTRAL = new Set(words(`
  a an the this that these those it its our we us they their them which who whose there here what
  is are was were be been being am has have had having do does did of in at on for with by as so then
  also only just still even well far much very remain remains remained both now report reported reports published shown
  shows show data count counts wres metric indicator measure race equality standard trust trust's organisation
  sit sits stand stands stood fare fares fared st nd rd th i.e ie e.g eg namely about approximately
  current currently latest formal again once year's staff's
  own employ employs employed concerned identified identify formally risk council university city authority college hospital stated slight slightly quite i e g c red amber green rag rated rating within across reported faced face action had would-be all among amongst by factor times directors director posts found likely like experience experienced experiencing answered responded said yes
`))
