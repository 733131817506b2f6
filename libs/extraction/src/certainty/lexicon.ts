import type { Certainty } from '#story';

/**
 * Words that lower or withhold the certainty of a statement, with the value on FactBank's scale (Saurí and Pustejovsky
 * 2009) that they give it.
 *
 * Own compilation after FactBank's markers of modality and the hedge classes of Hyland (1998): adverbs, adjectives with
 * "that" or "to", modal auxiliaries, verbs of seeming and hearsay. For: certainty, hedges and modality of a claim.
 */
const pairs = (certainty: Certainty, list: string): [string, Certainty][] =>
  list
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => [word, certainty]);

/** Adverbs and adjectives. Hearsay adverbs count as probable: the speaker passes on what is not vouched for. */
export const HEDGES: ReadonlyMap<string, Certainty> = new Map([
  ...pairs('possible', 'possibly perhaps maybe potentially conceivably possible potential feasible plausible arguably'),
  ...pairs(
    'probable',
    `probably likely apparently reportedly allegedly presumably seemingly evidently supposedly purportedly ostensibly
     unlikely doubtful improbable alleged suspected purported supposed apparent probable presumed unconfirmed reputedly
     believed feared thought rumored rumoured estimated`,
  ),
  ...pairs('unknown', 'unclear unknown uncertain undetermined unresolved unsettled undecided'),
]);

/** Modal auxiliaries that state no fact. */
export const MODALS: ReadonlyMap<string, Certainty> = new Map([
  ...pairs('possible', 'may might could can'),
  ...pairs('probable', 'should ought'),
]);

/** Verbs that present what follows as an impression or as hearsay when they carry another verb. */
export const SEEMING: ReadonlySet<string> = new Set([
  'seem',
  'appear',
  'tend',
  'suspect',
  'believe',
  'think',
  'expect',
  'suppose',
  'allege',
  'report',
  'rumor',
  'presume',
  'say',
  'fear',
  'claim',
  'understand',
]);

/** Open a condition. */
export const CONDITIONALS: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'assuming']);
/** Verbs of intention that carry another verb: "plans to close". */
export const INTENDING: ReadonlySet<string> = new Set([
  'plan',
  'intend',
  'aim',
  'hope',
  'want',
  'mean',
  'propose',
  'vow',
  'pledge',
  'promise',
  'seek',
  'set',
  'prepare',
  'schedule',
  'slate',
  'due',
]);
/** Words that negate a clause from its subject or object. */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set([
  'no',
  'nobody',
  'none',
  'neither',
  'nothing',
  'nor',
  'never',
  'hardly',
  'scarcely',
  'barely',
]);
/** Verbs of belief whose negation belongs to what is believed: "does not think that it is" (Horn 1978). */
export const NEG_RAISING: ReadonlySet<string> = new Set([
  'believe',
  'think',
  'expect',
  'suppose',
  'imagine',
  'reckon',
  'feel',
  'want',
  'seem',
  'appear',
  'guess',
  'anticipate',
]);
/** Cues by which somebody holds that something is rather not so; negated, that it is. */
export const DOUBTING: ReadonlySet<string> = new Set(['doubt', 'doubtful', 'dubious', 'skeptical', 'sceptical']);
/** Cues of somebody who holds neither. */
export const UNDECIDED: ReadonlySet<string> = new Set(['unsure', 'uncertain', 'undecided', 'unconvinced', 'wonder']);
/** Cues of conviction: who is not convinced holds neither, and not that it is not so. */
export const UNSURE: ReadonlySet<string> = new Set([
  'sure',
  'certain',
  'confident',
  'convinced',
  'positive',
  'persuaded',
]);
/** Feelings about what is so: who does not regret a deed does not doubt it (Kiparsky and Kiparsky 1970). */
export const FACTIVE: ReadonlySet<string> = new Set(
  `regret rue resent appreciate mourn grieve like dislike love hate detest despise loathe admire adore relish value respect
   prize treasure tolerate enjoy`.split(/\s+/u),
);
/** Of these, those that are told of deeds and losses, which stand however one feels about them. */
export const REGRETTING: ReadonlySet<string> = new Set(['regret', 'rue', 'resent', 'mourn']);
/** Adverbs by which what a verb tells did not quite come about. */
export const NEARLY: ReadonlySet<string> = new Set(['nearly', 'almost']);
/** After "not", these deny that it is all, and not that it is so. */
export const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply', 'solely']);
/** Verbs that, before "to" and a verb, tell that it was not done (Karttunen 1971), beside those that propositions read. */
export const UNDONE: ReadonlySet<string> = new Set(['forget', 'omit']);
