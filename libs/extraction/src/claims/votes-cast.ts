import type { Counted, Place } from './count-place.js';
import type { DocumentEvent } from './events.js';
import { DECIDABLE } from './lexicon/idioms.js';

const VOTERS = new Set(
  'deputy member lawmaker senator councillor councilor legislator delegate representative mp parliamentarian councilman judge justice juror minister'.split(
    ' ',
  ),
);
const BACKING = new Set(['back', 'support', 'approve', 'endorse', 'favour', 'favor']);
const OPPOSING = new Set(['oppose', 'reject']);

/** "118 deputies voted for the motion", "the motion received 118 votes", "nine abstained": members by how they voted. */
export function castCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { mention, clause } = place;
  if (mention.kind !== 'count' || mention.part || main === null || clause === null) return null;
  const side = sideOf(place);
  if (side === null) return null;
  return {
    about: main,
    counted: side === 'abstained' ? 'member abstaining' : `vote ${side}`,
    whose: '',
    slot: 'count',
    behaviour: 'fixed',
    measure: 'total',
    unit: 'vote',
    question: side === 'abstained' ? 'How many abstained?' : `How many voted ${side}?`,
  };
}

type Side = 'for' | 'against' | 'abstained';

function sideOf({ reading, mention, clause, phrase }: Place): Side | null {
  const { tokens } = reading.parse;
  if (mention.unit === 'abstention') return 'abstained';
  if (clause === null || phrase === null) return null;
  const thing = (head: number | undefined): boolean =>
    head !== undefined && DECIDABLE.has(tokens[head]?.lemma.toLowerCase() ?? '');
  if (mention.unit === 'vote') {
    const side = sideIn(tokens.slice(phrase.to + 1, phrase.to + 3).map(({ lower }) => lower));
    if (side !== null) return side;
    return clause.object === phrase && thing(clause.subject?.head) && /^(?:receive|get|win|have)$/.test(clause.lemma)
      ? 'for'
      : null;
  }
  if (!VOTERS.has(mention.unit) || clause.subject !== phrase || clause.verb.passive || clause.verb.negated) return null;
  if (clause.lemma === 'abstain') return 'abstained';
  const { last } = clause.verb;
  if (clause.lemma === 'vote') return sideIn(tokens.slice(last + 1, last + 3).map(({ lower }) => lower));
  if (!thing(clause.object?.head)) return null;
  return BACKING.has(clause.lemma) ? 'for' : OPPOSING.has(clause.lemma) ? 'against' : null;
}

function sideIn([first, second]: readonly string[]): Side | null {
  if (first === 'against') return 'against';
  return first === 'for' || (first === 'in' && (second === 'favour' || second === 'favor')) ? 'for' : null;
}
