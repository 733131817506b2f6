import type { Answer } from '../api/client.js';

type Diff = Answer<'Diff'>;
type Claim = Answer<'Claim'>;
type Conflict = Answer<'Conflict'>;
type Changed = Diff['changed'][number];
type Ended = Diff['corrected'][number];

/** Claims of one question that say the same, however many reports carry it. */
export interface Told {
  readonly value: string;
  readonly negated: boolean;
  readonly lead: Claim;
  readonly outlets: readonly string[];
}

export interface ToldQuestion {
  readonly questionId: string;
  readonly question: string;
  readonly answers: readonly Told[];
}

/** What lies between two points, in the order in which an editor asks about it. */
export interface ChangeGroups {
  /** Contradictions that interrupt the desk, and those that wait in the digest. */
  readonly contradictions: readonly Conflict[];
  readonly drifts: readonly Conflict[];
  readonly retracted: readonly Ended[];
  readonly corrected: readonly Ended[];
  readonly changed: readonly Changed[];
  readonly appeared: readonly ToldQuestion[];
  /** May have been public at the earlier point, and certainly was at the later. */
  readonly becamePublic: readonly ToldQuestion[];
  readonly gone: readonly ToldQuestion[];
}

/** The fields that say only that a range of publication has been passed, or follow from a change that is told. */
const OF_PUBLICITY: ReadonlySet<string> = new Set(['known']);

/** Sorts what changed between two points into what can be told in a sentence each. Nothing is left out. */
export function changeGroups(diff: Diff): ChangeGroups {
  const conflicts = diff.contradicted.map(({ conflict }) => conflict);
  const ended = new Set([...diff.corrected, ...diff.retracted].map(({ claim }) => claim.id));
  const became = diff.changed.filter(isBecomingPublic);
  return {
    contradictions: conflicts.filter(({ severity }) => severity === 'alert'),
    drifts: conflicts.filter(({ severity }) => severity !== 'alert'),
    retracted: diff.retracted,
    corrected: diff.corrected,
    // What was corrected or taken back is told as that, once.
    changed: diff.changed.filter(
      (change) =>
        !isBecomingPublic(change) &&
        !(
          ended.has(change.after.id) && change.fields.every((field) => field === 'standing' || OF_PUBLICITY.has(field))
        ),
    ),
    appeared: byQuestion(diff.added),
    becamePublic: byQuestion(became.map(({ after }) => after)),
    gone: byQuestion(diff.removed),
  };
}

const isBecomingPublic = ({ fields, before, after }: Changed): boolean =>
  fields.every((field) => OF_PUBLICITY.has(field)) && before.known === 'possible' && after.known === 'definite';

/** Claims by question and by what they answer; what most outlets tell comes first, then what was known first. */
export function byQuestion(claims: readonly Claim[]): ToldQuestion[] {
  const questions = new Map<string, Claim[]>();
  for (const claim of claims) questions.set(claim.questionId, [...(questions.get(claim.questionId) ?? []), claim]);
  return [...questions]
    .map(([questionId, asked]) => ({ questionId, question: asked[0]?.aspect.question ?? '', answers: byAnswer(asked) }))
    .sort((one, other) => weightOf(other) - weightOf(one) || firstOf(one).localeCompare(firstOf(other)));
}

function byAnswer(claims: readonly Claim[]): Told[] {
  const answers = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.polarity} ${claim.value.display.toLowerCase()}`;
    answers.set(key, [...(answers.get(key) ?? []), claim]);
  }
  return [...answers.values()].flatMap((same) => {
    const [lead] = [...same].sort((one, other) => one.knownFrom.localeCompare(other.knownFrom));
    if (!lead) return [];
    const outlets = [...new Set(same.map(({ outlet }) => outlet))];
    return [{ value: lead.value.display, negated: lead.polarity === 'negated', lead, outlets }];
  });
}

const weightOf = ({ answers }: ToldQuestion): number => new Set(answers.flatMap(({ outlets }) => outlets)).size;

const firstOf = ({ answers }: ToldQuestion): string =>
  answers.map(({ lead }) => lead.knownFrom).reduce((first, at) => (at < first ? at : first));

/** How many claims a list of questions holds an answer of. */
export const answersIn = (questions: readonly ToldQuestion[]): number =>
  questions.reduce((sum, { answers }) => sum + answers.length, 0);

/** A field of a claim in a word, where it has one; null where its change can only be named. */
export function fieldWord(claim: Claim, field: string): string | null {
  switch (field) {
    case 'value':
      return claim.value.display;
    case 'standing':
    case 'verdict':
    case 'certainty':
    case 'polarity':
    case 'known':
    case 'acceptedBy':
      return claim[field];
    default:
      return null;
  }
}
