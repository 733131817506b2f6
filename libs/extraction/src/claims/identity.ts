import type { ClaimValue, Span } from '#story';
import type { SlotReading } from './base.js';
import type { DocumentEvent } from './events.js';
import { goalVerbs } from './lexicon/words.js';
import type { Names } from './names.js';
import type { NounPhrase } from './phrases.js';
import { isRoleNoun } from './participants.js';
import { clauseSpan, isPluralPhrase, ownWords, type Proposition, type SentenceReading } from './propositions.js';
import { findContrast, findRoles, roleTail, type Contrast, type RoleReading } from './roles.js';
import { tellsRole } from './slots.js';

/** Who somebody is: by what an event did to them, by copula, calling or apposition, and what they are said not to be. */
export function readIdentities(reading: SentenceReading, names: Names, main: DocumentEvent | null): SlotReading[] {
  const found: SlotReading[] = [];
  for (const proposition of reading.propositions) found.push(...patientRoles(reading, names, proposition));
  for (const role of findRoles(reading.parse)) found.push(...statedRoles(reading, names, role, main));
  return found;
}

const spanOf = (reading: SentenceReading, phrase: NounPhrase): Span => ({
  start: reading.parse.tokens[phrase.from]?.start ?? 0,
  end: reading.parse.tokens[phrase.to]?.end ?? 0,
});

/** A role with the body that an "of" ties to it: "harbour board official" for both orders. */
function roleKey(reading: SentenceReading, names: Names, role: NounPhrase): string {
  const { tokens } = reading.parse;
  const tail = roleTail(reading.parse, role);
  const own = names.roleOf(tokens, role);
  return tail === null || tokens[tail.head]?.pos !== 'PROPN' ? own : `${names.roleOf(tokens, tail)} ${own}`;
}

function roleValue(
  reading: SentenceReading,
  names: Names,
  role: NounPhrase,
  negated: boolean,
): Extract<ClaimValue, { type: 'role' | 'actor' }> {
  const { tokens } = reading.parse;
  const span = spanOf(reading, role);
  const head = tokens[role.head];
  const name = head?.pos === 'PROPN' && !isRoleNoun(head) ? names.nameOf(tokens, role) : null;
  return name === null
    ? { type: 'role', key: roleKey(reading, names, role), entity: null, negated, span }
    : { type: 'actor', key: name, entity: name, negated, span };
}

const fates = new Set(['dead', 'held', 'hurt', 'missing', 'free', 'escaped', 'alive']);

/** What an event's own words call the one it happened to. */
function patientRoles(reading: SentenceReading, names: Names, proposition: Proposition): SlotReading[] {
  const { trigger, event } = proposition;
  const found: SlotReading[] = [];
  const seen = new Set<NounPhrase>();
  for (const result of trigger.results) {
    const { patient } = result;
    if (
      patient === null ||
      result.among === true ||
      seen.has(patient) ||
      result.class !== 'fate' ||
      !fates.has(result.outcome)
    )
      continue;
    seen.add(patient);
    if (isPluralPhrase(reading.parse, patient) || !reading.isHuman(patient)) continue;
    const saidBefore = reading.isSaidBefore(reading.parse.tokens[patient.head]?.start ?? 0);
    if (trigger.kind === 'verb' && result.outcome !== 'dead' && !event.main && !saidBefore) continue;
    const content = clauseSpan(reading.parse, result.clause ?? trigger.clause, patient.to);
    if (tellsRole(reading, patient)) {
      const assess = ownWords(reading.parse, result.clause ?? trigger.clause, patient.to);
      found.push({ saidBefore, ...readingOf(reading, names, event, patient, false, content), assess });
    }
    const contrast = findContrast(reading.parse, patient.to + 1);
    if (contrast !== null)
      found.push(
        ...contrasted(reading, names, event, contrast, tellsRole(reading, patient) ? patient : null, content, found),
      );
  }
  if (found.length === 0) found.push(...goalRoles(reading, names, proposition));
  return found;
}

function readingOf(
  reading: SentenceReading,
  names: Names,
  about: DocumentEvent | string,
  role: NounPhrase,
  negated: boolean,
  around: Span,
): SlotReading {
  const value = roleValue(reading, names, role, negated);
  const span = spanOf(reading, role);
  const target = value.type === 'actor' && !negated;
  return {
    slot: target ? 'target' : 'role',
    about,
    detail: target || typeof about === 'string' ? '' : 'patient',
    value,
    valueSpan: span,
    content: { start: Math.min(around.start, span.start), end: Math.max(around.end, span.end) },
    at: span.start,
    assess: around,
    ownPolarity: negated,
  };
}

/** B in "A, not B": negated; and where the words say that B was believed before, A sets it right. */
function contrasted(
  reading: SentenceReading,
  names: Names,
  about: DocumentEvent | string,
  contrast: Contrast,
  patient: NounPhrase | null,
  around: Span,
  found: SlotReading[],
): SlotReading[] {
  const denied = readingOf(reading, names, about, contrast.role, true, around);
  const readings = [{ ...denied, at: denied.at }];
  if (!contrast.corrects) return readings;
  const old = roleValue(reading, names, contrast.role, false);
  const target = { claimId: null, outlet: null, span: old.span, value: old };
  const index = found.findIndex((one) => patient !== null && one.valueSpan?.start === spanOf(reading, patient).start);
  const affirmed = found[index];
  if (affirmed !== undefined) found[index] = { ...affirmed, overrides: { stance: 'corrects', target } };
  const negation = { ...denied, overrides: { stance: 'corrects' as const, target } };
  if (!contrast.reported) return [negation];
  return [
    negation,
    {
      ...denied,
      value: old,
      ownPolarity: false,
      saidBefore: true,
      overrides: { certainty: 'certain', authorCommitment: 'rejects' },
    },
  ];
}

/** "meant to seize a clerk": whom an event was meant to reach, which is a goal and no fact. */
function goalRoles(reading: SentenceReading, names: Names, proposition: Proposition): SlotReading[] {
  const { trigger, event } = proposition;
  const { clauses, tokens } = reading.parse;
  const found: SlotReading[] = [];
  clauses.forEach((clause, index) => {
    if (!goalVerbs.has(clause.lemma) || clause.subject === null || clause.subject !== trigger.phrase) return;
    const next = clauses[index + 1];
    const deed =
      next !== undefined && next.verb.form !== 'finite' && next.verb.first - clause.verb.last <= 3 ? next : null;
    const object = deed?.object ?? clause.object;
    const deedEnd = deed === null ? -1 : deed.object === null ? deed.to : deed.verb.last;
    const content = clauseSpan(reading.parse, clause, Math.max(object?.to ?? clause.to, deedEnd));
    if (deed !== null) {
      const span = { start: tokens[deed.verb.head]?.start ?? content.start, end: content.end };
      found.push({
        slot: 'purpose',
        about: event,
        detail: '',
        value: { type: 'outcome', class: deed.lemma, outcome: deed.lemma, span },
        valueSpan: span,
        content,
        at: span.start,
        overrides: { modality: 'goal' },
      });
    }
    if (object !== null && tellsRole(reading, object) && !isPluralPhrase(reading.parse, object)) {
      found.push({ overrides: { modality: 'goal' }, ...readingOf(reading, names, event, object, false, content) });
    }
  });
  return found;
}

/** Roles that the sentence states of somebody; of an event's patient they answer who its target was. */
function statedRoles(
  reading: SentenceReading,
  names: Names,
  role: RoleReading,
  main: DocumentEvent | null,
): SlotReading[] {
  const { parse } = reading;
  const holder = reading.participant(role.holder);
  const event = role.byDeed ? (reading.lastEvent ?? main) : null;
  const about = event ?? (holder?.named === true ? holder.name : null);
  if (about === null || !tellsRole(reading, role.role) || isPluralPhrase(parse, role.role)) return [];
  if (event === null && !reading.isPerson(role.holder)) return [];
  const around =
    role.clause === null
      ? { start: spanOf(reading, role.holder).start, end: spanOf(reading, role.role).end }
      : clauseSpan(parse, role.clause, role.role.to);
  const stated = readingOf(reading, names, about, role.role, role.negated, around);
  const worded = role.clause === null ? { inPassing: true, ...stated, assess: spanOf(reading, role.role) } : stated;
  const found: SlotReading[] = [role.corrects ? corrected(worded, about) : worded];
  const contrast = role.clause === null ? null : findContrast(parse, role.role.to + 1);
  if (contrast !== null) found.push(...contrasted(reading, names, about, contrast, role.role, around, found));
  return found;
}

/** "turned out to be A": sets right what the report gave for the same event before; `find-claims` fills in which. */
const corrected = (stated: SlotReading, about: DocumentEvent | string): SlotReading =>
  typeof about === 'string'
    ? { ...stated, overrides: { stance: 'corrects' } }
    : { ...stated, overrides: { stance: 'corrects' }, setsRight: true };
