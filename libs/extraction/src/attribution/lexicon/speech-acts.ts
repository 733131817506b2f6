/**
 * Verbs that lend a noun of speech or feeling its verb ("expressed doubt about", "made the case that", "has hopes of"),
 * and the nouns that they lend it to beside those of cue-nouns.ts.
 *
 * Own compilation after the light verbs and the nouns of emotion and judgment in Levin, English Verb Classes and
 * Alternations (1993), and Quirk and others, A Comprehensive Grammar of the English Language, 17.58. For: cues of a verb
 * and its noun.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

export const SPEECH_ACT_VERBS = words(`
  express voice make issue give offer raise have deliver launch mount lodge share send repeat reiterate renew convey air
  register state present advance level sound draw reaffirm extend harbour harbor hold entertain
`);

export const ATTITUDE_NOUNS = words(`
  outrage anger fury concern worry fear doubt hope regret remorse sympathy gratitude thanks frustration dismay
  disappointment surprise shock confidence optimism pessimism skepticism scepticism reservation qualm misgiving unease
  satisfaction relief pride support opposition objection apology condolence admiration respect contempt disgust
  disapproval approval appreciation faith trust distrust mistrust dissatisfaction displeasure indignation resentment
  sadness sorrow alarm anxiety willingness reluctance readiness eagerness desire wish intention interest
  argument case point question appeal plea call demand threat warning charge claim allegation accusation insult comment
  remark speech plan decision recommendation suggestion opinion view belief
`);
