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
  register state present advance level sound draw reaffirm file extend harbour harbor hold entertain
`);

export const ATTITUDE_NOUNS = words(`
  outrage anger fury concern worry fear doubt hope regret remorse sympathy gratitude thanks frustration dismay
  disappointment surprise shock confidence optimism pessimism skepticism scepticism reservation qualm misgiving unease
  satisfaction relief pride support opposition objection apology condolence admiration respect contempt disgust
  disapproval approval appreciation faith trust distrust mistrust dissatisfaction displeasure indignation resentment
  sadness sorrow alarm anxiety willingness reluctance readiness eagerness desire wish intention interest
  argument case point question appeal plea call demand threat warning charge claim allegation accusation insult comment
  remark speech plan decision recommendation suggestion opinion view belief
  unhappiness discontent disquiet discomfort annoyance irritation exasperation bitterness hostility hatred scorn derision
  grief delight joy happiness excitement enthusiasm amazement astonishment bewilderment puzzlement confusion curiosity
  impatience determination resolve commitment conviction certainty suspicion caution wariness ambivalence
  solidarity affection love fondness loyalty esteem revulsion horror dread nervousness trepidation apprehension envy
  jealousy shame embarrassment guilt pity compassion empathy criticism condemnation praise
`);

/** Verbs of putting out what speaks on paper or on air: "released a statement", "unleashed a series of tweets". */
export const ISSUING_VERBS = words(`
  issue release publish file send deliver unleash circulate distribute submit post air broadcast draft pen author compose retweet
`);

/** What such a verb puts out, beside the documents of cue-nouns.ts. */
export const ISSUED_NOUNS = words(`
  statement letter email e-mail memo memorandum report study survey release bulletin notice tweet retweet message
  ad advertisement commercial spot petition complaint lawsuit suit motion affidavit brief filing appeal resolution speech address
  sermon lecture talk eulogy monologue rant tirade broadside diatribe apology warning ultimatum threat plea declaration proclamation
  communique manifesto editorial op-ed column essay blog-post newsletter leaflet flyer pamphlet note telegram cable
  subpoena summons order directive decree ruling verdict opinion edict guideline guidelines guidance advisory alert recommendation
  recommendations proposal proposals plan bill invitation reply response answer rebuttal retort denial comment remark toast
`);

/** What its author says by putting it out, where "released the emails" or "filed the order" says nothing by itself. */
export const SPOKEN_NOUNS = words(`
  statement letter tweet retweet message speech address sermon lecture talk eulogy monologue rant tirade broadside diatribe
  apology warning ultimatum threat plea declaration proclamation communique manifesto editorial op-ed essay invitation reply
  response answer rebuttal retort denial comment remark toast call guideline guidance advisory alert
`);

/** Verbs whose object is always what their subject says: "issued an order", "delivered a verdict". */
export const UTTERING_VERBS = words(`issue deliver unleash`);

/** What is said or felt by many whom nobody counts: "there are fears that", "doubts are rising about". */
export const ABROAD = words(`
  speculation fear concern worry suspicion hope talk suggestion rumor rumour complaint accusation allegation call demand
  skepticism scepticism doubt anxiety unease alarm outrage anger frustration dissatisfaction optimism pessimism
  disagreement question criticism opposition support claim report
`);

/** How such talk comes up, spreads or goes on. */
export const RISING_VERBS = words(`
  rise grow mount emerge surface circulate spread swirl arise linger persist abound remain intensify rage build deepen
  resurface fly brew continue
`);
