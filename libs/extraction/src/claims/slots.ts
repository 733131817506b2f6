import { overlaps, type Span, type TimeRange } from '#story';
import type { SlotReading } from './base.js';
import type { Clause } from './clauses.js';
import { dateValueOf, namesDay, timeValueOf } from './dates.js';
import { emptyPeople, goalVerbs, roleVerbs } from './lexicon/words.js';
import type { NounPhrase } from './phrases.js';
import { clauseSpan, isPluralPhrase, ownWords, type Proposition, type SentenceReading } from './propositions.js';
import { comesTrue } from './factuality.js';
import type { Trigger, TriggerResult } from './triggers.js';

/**
 * What a proposition says of when and where its event was, who did it, what came of it, and that it happened.
 * What its answers have in common stands behind what each adds: a spread with a new key behind it makes an object of a
 * shape of its own, which is slow to make and slow to read wherever it goes.
 */
export function readSlots(reading: SentenceReading, proposition: Proposition): SlotReading[] {
  const found = [
    ...readDates(reading, proposition),
    ...readPlaces(reading, proposition),
    ...proposition.trigger.results.flatMap((result) => readResult(reading, proposition, result)),
    ...readAgent(reading, proposition),
    ...readHappened(reading, proposition),
  ];
  const inPassing = proposition.trigger.kind === 'verb' && proposition.trigger.clause?.relative === true;
  const undone = isUndone(reading, proposition.trigger);
  return inPassing || undone ? found.map((one) => ({ inPassing, undone, ...one })) : found;
}

/** "failed to pass": the verb before says that the deed did not come about. */
function isUndone({ parse: { clauses } }: SentenceReading, { clause }: Trigger): boolean {
  return clause !== null && comesTrue(clauses[clauses.indexOf(clause) - 1], clause) === false;
}

const offsetOf = (reading: SentenceReading, at: number): number =>
  reading.parse.tokens[at]?.start ?? reading.sentence.start;

const spanOf = (reading: SentenceReading, phrase: NounPhrase): Span => ({
  start: reading.parse.tokens[phrase.from]?.start ?? 0,
  end: reading.parse.tokens[phrase.to]?.end ?? 0,
});

/** From the event's noun or its clause to the words that answer the question. */
function contentOf(reading: SentenceReading, proposition: Proposition, upTo: Span, clause: Clause | null): Span {
  const { trigger } = proposition;
  const whole = clauseSpan(reading.parse, clause ?? trigger.clause, trigger.phrase?.to ?? trigger.at);
  const noun = offsetOf(reading, trigger.phrase?.from ?? trigger.at);
  return { start: Math.min(whole.start, noun, upTo.start), end: Math.max(whole.end, upTo.end) };
}

function readDates(reading: SentenceReading, proposition: Proposition): SlotReading[] {
  const found: SlotReading[] = [];
  if (!isDatable(proposition)) return found;
  let told: TimeRange | null = null;
  for (const { date, range, attachment } of proposition.dates) {
    if (speaksOfNow.test(date.text) && isPresent(reading, proposition.trigger.clause)) continue;
    const content = contentOf(reading, proposition, date, attachment.clause);
    const common = {
      about: proposition.event,
      detail: '',
      valueSpan: { start: date.start, end: date.end },
      content,
      at: date.start,
      assess:
        proposition.trigger.kind === 'verb' && attachment.clause === proposition.trigger.clause
          ? ownWords(reading.parse, attachment.clause, proposition.trigger.at)
          : content,
    };
    // "arrested on June 4 for the robbery in May": the later day is that of something else.
    const isOther = told !== null && range !== null && !overlaps(told, range);
    if (range !== null && namesDay(date) && !attachment.state && !isOther) {
      told ??= range;
      found.push({ slot: 'when', value: dateValueOf(date, range), ...common });
    }
    const time = timeValueOf(date);
    if (time !== null) found.push({ slot: 'time', value: time, ...common });
  }
  return found;
}

/** "Fewer operate there today": no date of an event. */
const speaksOfNow = /^(?:today|now|currently|this (?:week|month|year))$/i;

const isPresent = (reading: SentenceReading, clause: Clause | null): boolean => {
  if (clause === null) return false;
  const head = reading.parse.tokens[clause.verb.head];
  return (
    clause.verb.modal === null &&
    !clause.verb.perfect &&
    !clause.verb.passive &&
    (head?.lower === head?.lemma || /[^s]s$/.test(head?.lower ?? ''))
  );
};

/** An event that somebody could ask the date of: one occasion, of a known kind or with somebody named in it. */
const isDatable = ({ trigger, agent, patient }: Proposition): boolean =>
  // "was found dead on Monday" says when it was found out.
  !(trigger.kind === 'verb' && !trigger.stated) &&
  (trigger.listed || trigger.generic
    ? !(trigger.kind === 'noun' && trigger.plural && !trigger.definite)
    : agent?.named === true || patient?.named === true || isDoneToOne(trigger));

/** "The sample was taken on Monday": of a definite thing one may ask when. */
const isDoneToOne = ({ clause, patient }: Trigger): boolean =>
  clause !== null && clause.verb.passive && clause.verb.form === 'finite' && patient?.determiner === 'definite';

function readPlaces(reading: SentenceReading, proposition: Proposition): SlotReading[] {
  if (proposition.trigger.class === 'trend' || proposition.trigger.class === 'fate') return [];
  if ((!proposition.trigger.listed && !proposition.trigger.generic) || !isDatable(proposition)) return [];
  return proposition.places
    .filter(({ called }) => !called)
    .map((place): SlotReading => {
      const span = { start: place.start, end: place.end };
      return {
        slot: 'where',
        about: proposition.event,
        detail: '',
        value: { type: 'place', key: place.name, entity: place.name, negated: false, span },
        valueSpan: span,
        content: contentOf(reading, proposition, span, null),
        at: place.start,
      };
    });
}

/** What somebody answers to a charge, before any verdict. */
const pleas = new Set(['admitted', 'denied']);

const custody = new Set(['held', 'free', 'escaped']);

/** An outcome as the event's result, or as a stage in what happens to a person. */
function readResult(reading: SentenceReading, proposition: Proposition, result: TriggerResult): SlotReading[] {
  const { parse } = reading;
  const { trigger, event } = proposition;
  const { patient } = result;
  const who = reading.participant(patient);
  const at = parse.tokens[result.at];
  if (at === undefined) return [];
  const span = { start: at.start, end: at.end };
  const content = contentOf(
    reading,
    proposition,
    patient === null
      ? span
      : {
          start: Math.min(span.start, offsetOf(reading, patient.from)),
          end: Math.max(span.end, spanOf(reading, patient).end),
        },
    result.clause,
  );
  const common = {
    value: { type: 'outcome', class: result.class, outcome: result.outcome, span } as const,
    valueSpan: span,
    content,
    at: span.start,
    assess: ownWords(parse, result.clause, result.at),
  };
  switch (result.class) {
    case 'fate': {
      if (patient === null || !reading.isHuman(patient)) return [];
      if (isPluralPhrase(parse, patient)) return [];
      const byEvent = trigger.kind === 'noun';
      const stage = custody.has(result.outcome) ? 'custody' : 'health';
      const staged: SlotReading[] =
        who?.named === true ? [{ slot: 'stage', about: who.name, detail: stage, ...common }] : [];
      // "was found dead in his cell" tells of no event what it did.
      if (result.among === true || (trigger.kind === 'verb' && !trigger.stated)) return staged;
      const saidBefore = reading.isSaidBefore(span.start);
      const isResult = byEvent || result.outcome === 'dead' || saidBefore;
      if (!isResult) return staged;
      const own: SlotReading = { slot: 'result', about: event, detail: '', saidBefore, ...common };
      return result.outcome === 'dead' ? [own, ...staged] : [own];
    }
    case 'decision':
      return [
        { slot: 'decision', about: event, detail: patient === trigger.phrase ? '' : (who?.name ?? ''), ...common },
      ];
    case 'contest':
      return readContest(reading, proposition, result, common);
    case 'verdict':
      return who === null
        ? []
        : [{ slot: 'stage', about: who.name, detail: pleas.has(result.outcome) ? 'plea' : 'proceedings', ...common }];
    case 'trend':
      return who === null || /\b(?:toll|number)$/.test(who.name)
        ? []
        : [
            {
              slot: 'result',
              behaviour: 'varies',
              about: event,
              detail: who.name,
              overrides: { validAt: event.date },
              ...common,
            },
          ];
    default:
      return [
        {
          slot: 'result',
          about: event,
          detail: patient === null || patient === trigger.phrase ? '' : (who?.name ?? ''),
          ...common,
        },
      ];
  }
}

const isVote = ({ trigger, event }: Proposition): boolean => trigger.class === 'vote' || event.class_ === 'vote';

const opposite: Readonly<Record<string, string>> = { won: 'lost', lost: 'won', drawn: 'drawn' };

/** Who beat whom, as a result for each side. */
function readContest(
  reading: SentenceReading,
  proposition: Proposition,
  result: TriggerResult,
  common: Pick<SlotReading, 'valueSpan' | 'content' | 'at'> & { readonly value: { readonly span: Span } },
): SlotReading[] {
  const winner = proposition.agent;
  const other = reading.participant(result.patient);
  const of = (name: string, outcome: string): SlotReading => ({
    slot: 'result',
    about: proposition.event,
    detail: name,
    ...common,
    value: { type: 'outcome', class: 'contest', outcome, span: common.value.span },
  });
  const found: SlotReading[] = [];
  if (winner !== null) found.push(of(winner.name, result.outcome));
  if (winner?.named === true && result.outcome === 'won' && isVote(proposition) && !result.negated)
    found.push({
      slot: 'agent',
      about: proposition.event,
      detail: 'winner',
      ...common,
      value: { type: 'actor', key: winner.name, entity: winner.name, negated: false, span: common.value.span },
      question: 'Who won the vote?',
    });
  if (other?.named === true) found.push(of(other.name, opposite[result.outcome] ?? result.outcome));
  return found;
}

/** Who did it, where the event is one of a listed class and the doer has a name. */
function readAgent(reading: SentenceReading, proposition: Proposition): SlotReading[] {
  const { trigger, agent, event } = proposition;
  if (!trigger.listed || agent === null || trigger.agent === null || trigger.generic) return [];
  if ((!agent.named && !event.main) || (trigger.class === 'fate' && trigger.patient === null)) return [];
  if (trigger.agent === trigger.patient) return [];
  // "The crew did not leave" says that it was not done; only "not by the crew" leaves somebody else to have done it.
  if (trigger.clause !== null && trigger.clause.verb.negated && !trigger.clause.verb.passive) return [];
  const span = spanOf(reading, trigger.agent);
  return [
    {
      slot: 'agent',
      about: event,
      detail: '',
      value: { type: 'actor', key: agent.name, entity: agent.named ? agent.name : null, negated: false, span },
      valueSpan: span,
      content: contentOf(reading, proposition, span, null),
      // "denied taking bribes": who took them stands before what is denied.
      at: isSaidDeed(trigger.clause) ? offsetOf(reading, trigger.clause.verb.first) : span.start,
    },
  ];
}

/** A deed named by its -ing form, which somebody admits or denies. */
const isSaidDeed = (clause: Clause | null): clause is Clause =>
  clause !== null && clause.verb.form !== 'finite' && clause.verb.form !== 'participle';

/** That it happened, or did not: one for each verb with somebody or something in it. */
function readHappened(reading: SentenceReading, proposition: Proposition): SlotReading[] {
  const { trigger, agent, patient, event } = proposition;
  if (!trigger.stated || trigger.clause === null || goalVerbs.has(trigger.head) || roleVerbs.has(trigger.head))
    return [];
  if (!trigger.listed && !trigger.generic && agent?.named !== true && patient?.named !== true) return [];
  if (!trigger.listed && trigger.clause.verb.form !== 'finite') return [];
  if (
    trigger.class === 'fate' &&
    trigger.kind === 'verb' &&
    (trigger.patient === null || !reading.isHuman(trigger.patient))
  )
    return [];
  const content = clauseSpan(reading.parse, trigger.clause, trigger.at);
  const at = reading.parse.tokens[trigger.at];
  return [
    {
      slot: 'happened',
      about: event,
      detail: '',
      value: { type: 'polarity', polarity: 'affirmed' },
      valueSpan: at === undefined ? null : { start: at.start, end: at.end },
      content,
      at: at?.start ?? content.start,
      assess: trigger.kind === 'verb' ? ownWords(reading.parse, trigger.clause, trigger.at) : content,
      polarValue: true,
    },
  ];
}

/** Whether a noun phrase tells who somebody is, beyond that it is a person. */
export const tellsRole = (reading: SentenceReading, phrase: NounPhrase): boolean => {
  const head = reading.parse.tokens[phrase.head];
  return (
    head !== undefined &&
    (head.pos === 'NOUN' || head.pos === 'PROPN' || head.pos === 'ADJ') &&
    !emptyPeople.has(head.lemma.toLowerCase()) &&
    !emptyPeople.has(head.lower)
  );
};
