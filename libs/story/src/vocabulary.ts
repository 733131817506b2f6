/** The words of the desk, each axis on its own. They are never folded into one status. */

/** How sure the speaker is (FactBank, Sauri and Pustejovsky 2009). */
export const CERTAINTIES = ['certain', 'probable', 'possible', 'unknown'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Whether the proposition is affirmed or negated (FactBank). */
export const POLARITIES = ['affirmed', 'negated'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** What a claim does to its content. `responds` carries an official response. */
export const STANCES = ['asserts', 'confirms', 'denies', 'questions', 'corrects', 'retracts', 'responds'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * How a body stayed silent: asked and refused; asked or sought without an answer; answered that it has nothing to
 * give; has said nothing in public, and nobody says that it was asked.
 */
export const OFFICIAL_RESPONSES = ['no_comment', 'no_response', 'no_information', 'no_statement'] as const;
export type OfficialResponse = (typeof OFFICIAL_RESPONSES)[number];

export const STANDINGS = ['current', 'superseded', 'corrected', 'retracted', 'withdrawn'] as const;
export type Standing = (typeof STANDINGS)[number];
/** Standings of claims that stand behind nothing any more: a side with no other claims is dead. */
export const TAKEN_BACK: readonly Standing[] = ['retracted', 'withdrawn'];

/** Set by an editor only, never by the machine. */
export const VERDICTS = ['unverified', 'true', 'false', 'disputed', 'unverifiable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What kind of statement the content is; only `fact` can contradict a fact. */
export const MODALITIES = ['fact', 'goal', 'plan', 'forecast', 'condition'] as const;
export type Modality = (typeof MODALITIES)[number];

/** What the outlet itself makes of a claim that it carries. */
export const COMMITMENTS = ['states', 'relays', 'doubts', 'rejects'] as const;
export type Commitment = (typeof COMMITMENTS)[number];

export const POSITIONS = ['headline', 'lead', 'body', 'caption', 'correction'] as const;
export type Position = (typeof POSITIONS)[number];

export const SPEAKER_KINDS = ['named', 'anonymous', 'collective', 'document', 'outlet'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** How far the desk trusts an outlet, best first; set by an editor only. */
export const OUTLET_GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type OutletGrade = (typeof OUTLET_GRADES)[number];

export const REPORT_KINDS = ['article', 'wire', 'statement', 'correction', 'retraction', 'note'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Where the bounds of a publication date come from. */
export const PUBLICATION_BASES = ['stated', 'url', 'inferred', 'assumed'] as const;
export type PublicationBasis = (typeof PUBLICATION_BASES)[number];

/** Where an outlet's name comes from. */
export const OUTLET_BASES = ['stated', 'url', 'inferred', 'assumed'] as const;
export type OutletBasis = (typeof OUTLET_BASES)[number];

/** The slots of CLAIMS.md step 6: which question about an event or entity a claim answers. */
export const SLOTS = [
  'when',
  'time',
  'where',
  'agent',
  'target',
  'result',
  'decision',
  'cause',
  'purpose',
  'happened',
  'role',
  'quote',
  'count',
  'measure',
  'stage',
  'reply',
  'statement',
] as const;
export type Slot = (typeof SLOTS)[number];

/** How the value of a slot behaves in time: see `SLOT_BEHAVIOUR`. */
export const BEHAVIOURS = ['fixed', 'grows', 'varies', 'staged', 'reply'] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

export const CONFLICT_KINDS = [
  'date',
  'time',
  'quantity',
  'polarity',
  'outcome',
  'identity',
  'place',
  'cause',
  'stance',
  'repeats-retracted',
  'retraction',
  'lost-correction',
  'quote-mutation',
  'certainty-drift',
  'attribution-drift',
  'specificity-drift',
  'name-variant',
  'headline-body',
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** `alert` interrupts the desk; `notice` waits in a digest. */
export const SEVERITIES = ['alert', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFLICT_STATUSES = ['open', 'acknowledged', 'dismissed', 'resolved', 'development', 'lapsed'] as const;
export type ConflictStatus = (typeof CONFLICT_STATUSES)[number];

export const DISMISSAL_REASONS = ['other_event', 'no_contradiction', 'misread', 'known'] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

/** Whether the sides of a conflict go back to distinct origins or to one. */
export const RELATIONS = ['independent', 'same-origin'] as const;
export type Relation = (typeof RELATIONS)[number];
