import type { TimeRange } from '#story';
import { width, type DocumentEvent, type EventSketch } from './document-event.js';
import { familyOf } from './lexicon/nouns.js';

/** Classes of which one thing seldom suffers two in one report. */
export const recurring = new Set(['accident', 'disaster', 'outbreak', 'launch']);

/** Headline and lead tell of one event: by a noun of its family, or by any word of its class. */
export const sameKind = (event: DocumentEvent, sketch: EventSketch): boolean =>
  sketch.class === event.class_ ||
  (event.isBareFate && violent.has(sketch.class)) ||
  (sketch.kind === 'noun' && familyOf(event.class_) === familyOf(sketch.class));

export const violent = new Set(['accident', 'attack', 'operation', 'disaster', 'outbreak']);

export const relates = (event: DocumentEvent, sketch: EventSketch): boolean =>
  event.class_ === sketch.class ||
  event.head === sketch.head ||
  (sketch.listed &&
    familyOf(event.class_) === familyOf(sketch.class) &&
    !(isArrest(sketch.head) && mischief.has(event.class_)) &&
    !(isArrest(event.head) && mischief.has(sketch.class)));

/** Words by which somebody is taken into custody for what was done before, on a day and at a place of its own. */
const arrests = new Set('arrest detain apprehend collar nab handcuff remand jail imprison incarcerate'.split(' '));
const mischief = new Set(['accident', 'attack', 'disaster', 'outbreak']);

/** Whether a deed is an arrest or the like, which is no part of what it follows. */
const isArrest = (head: string): boolean => arrests.has(head);

export const sharesPatient = (event: DocumentEvent, sketch: EventSketch): boolean =>
  sketch.patient !== null && sketch.patientNamed && event.participants.get(sketch.patient) === 'patient';

export const sharesAll = (event: DocumentEvent, sketch: EventSketch): boolean =>
  event.head === sketch.head &&
  sketch.agent !== null &&
  event.participants.has(sketch.agent) &&
  (sketch.patient === null || event.participants.has(sketch.patient));

export const sharesPlaceOrDate = (event: DocumentEvent, sketch: EventSketch): boolean =>
  (sketch.place !== null && !sketch.coarsePlace && sketch.place === event.place) ||
  (sketch.date !== null &&
    event.date !== null &&
    width(sketch.date) < 3 * 86_400_000 &&
    sketch.date.edtf === event.date.edtf);

/** Years, ordinals or named patients that cannot both be one event's. */
export function apart(event: DocumentEvent, sketch: EventSketch): boolean {
  const years = sketch.qualifiers.filter((qualifier) => /^\d{4}$/.test(qualifier));
  const own = [...event.qualifiers].filter((qualifier) => /^\d{4}$/.test(qualifier));
  if (years.length > 0 && !own.some((year) => years.includes(year))) {
    return own.length > 0 || event.date === null || !years.includes(event.date.edtf.slice(0, 4)) || event.main;
  }
  if (own.length > 0 && years.length === 0 && !sketch.definite) return true;
  const resumed = sketch.definite || (sketch.noticed && sketch.agentPronoun);
  if (sketch.date !== null && event.date !== null && disjoint(sketch.date, event.date) && !resumed) return true;
  if (isTakenApart(event, sketch)) return true;
  return (
    sketch.patientNamed &&
    sketch.patient !== null &&
    hasOtherNamed(event, sketch.patient) &&
    sketch.class === 'fate' &&
    event.class_ === 'fate'
  );
}

const letGo = ['free', 'escaped'];

/** Who was taken and who was let go are two turns of one fate, each with a day of its own. */
function isTakenApart({ class_, outcomes }: DocumentEvent, sketch: EventSketch): boolean {
  if (class_ !== 'fate' || sketch.class !== 'fate') return false;
  const isLetGo = (has: (outcome: string) => boolean): boolean => letGo.some(has) && !has('held');
  const own = (outcome: string): boolean => outcomes.has(outcome);
  const other = (outcome: string): boolean => sketch.outcomes.includes(outcome);
  return (isLetGo(own) && other('held')) || (isLetGo(other) && own('held'));
}

const hasOtherNamed = (event: DocumentEvent, patient: string): boolean => {
  const own = event.named('patient');
  return own !== null && own !== patient;
};

const disjoint = (a: TimeRange, b: TimeRange): boolean =>
  (a.latest !== null && b.earliest !== null && a.latest < b.earliest) ||
  (b.latest !== null && a.earliest !== null && b.latest < a.earliest);
