import { itemAt } from '../document/item-at.js';
import type { Clause } from './clauses.js';
import type { Counted, Place } from './count-place.js';
import { isOfFormerFigure } from './earlier-figures.js';
import type { DocumentEvent } from './events.js';
import { MEASURING } from './lexicon/figure-frames.js';
import { personNouns, speechLemmas, stopLemmas } from './lexicon/words.js';
import type { Names } from './names.js';
import type { NounPhrase } from './phrases.js';
import type { Proposition, SentenceReading } from './propositions.js';
import { isPairAt } from './scores.js';
import { partyOf } from './trigger.js';

/** Votes, seats and points, and by how many somebody leads. */
export function votesCount(place: Place, main: DocumentEvent | null): Counted | null {
  const { reading, mention, phrase, clause } = place;
  const { tokens } = reading.parse;
  const before = tokens
    .slice(Math.max(0, place.at - 3), place.at)
    .map((token) => token.lower)
    .join(' ');
  if (/^(?:to|against)$/.test(tokens[(phrase?.to ?? place.at) + 1]?.lower ?? '')) return null;
  const margin =
    /\b(?:lead|margin|majority|advantage|gap|difference) of$/.test(before) ||
    /^(?:lead|margin|majority)$/.test(tokens[phrase?.head ?? -1]?.lower ?? '');
  if (!margin && !/^(?:vote|seat|ballot|point|goal|delegate)$/.test(mention.unit)) return null;
  // "Won 14 of the 20 seats": nobody won the 20.
  if (phrase !== null && isWhole(reading, phrase)) return null;
  const subject = clause?.subject ?? null;
  const whose = reading.participant(subject)?.name ?? '';
  const about =
    reading.propositions.find(
      ({ trigger }) => trigger.listed && (trigger.class === 'vote' || trigger.class === 'contest'),
    )?.event ?? (main?.class_ === 'vote' || main?.class_ === 'contest' ? main : whose === '' ? null : whose);
  if (about === null) return null;
  const counted = margin ? 'lead' : mention.unit;
  return {
    about,
    counted: `${counted} ${whose}`.trim(),
    whose,
    slot: 'count',
    behaviour: margin ? 'varies' : 'grows',
    measure: margin ? 'difference' : 'total',
  };
}

/** Verbs whose sum is a price once agreed, and does not vary. */
const paying = /^(?:pay|cost|offer|bid|fetch)$/;

/** A price where an event of a known kind has one; else a sum that varies, of whom the clause speaks. */
export function moneyCount(place: Place, names: Names): Counted | null {
  const { reading, mention, clause } = place;
  if (mention.kind !== 'money' || isBeside(place)) return null;
  const host = propositionOf(reading, clause);
  const once = host !== null && host.trigger.listed && host.trigger.class !== 'trend' && host.trigger.class !== 'fate';
  if (once)
    return {
      about: host.event,
      counted: 'price',
      whose: host.agent?.name ?? '',
      slot: 'measure',
      behaviour: 'fixed',
      measure: 'price',
    };
  const whose = reading.participant(clause?.subject ?? null)?.name ?? '';
  const paid = paying.test(clause?.lemma ?? '');
  const isAmount = isLevel(place, host);
  const noun = paid ? 'price' : (headBefore(place, names) ?? (isAmount ? 'amount' : (clause?.lemma ?? '')));
  return whose === '' || noun === ''
    ? null
    : {
        about: whose,
        counted: noun,
        whose,
        slot: 'measure',
        behaviour: paid ? 'fixed' : 'varies',
        measure: paid ? 'price' : host?.trigger.class === 'trend' && !isAmount ? 'difference' : 'total',
      };
}

/** "Traded at $71 a barrel, up $2": by how much it has changed since. */
function isBeside({ reading, mention }: Place): boolean {
  const { tokens } = reading.parse;
  const from = tokens.findIndex((token) => token.end > mention.start);
  return /^(?:up|down)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.text === ',';
}

/** "Sales came to 4 million", "sales rose to 4 million": how much its subject was, and not by how much it changed. */
function isLevel(place: Place, host: Proposition | null): boolean {
  const { reading, mention, clause } = place;
  const from = reading.parse.tokens.findIndex((token) => token.end > mention.start);
  if (clause === null || clause.verb.last >= from) return false;
  return MEASURING.has(clause.lemma) || (host?.trigger.class === 'trend' && endOf(place) === 'to');
}

/** "Fell to 3.1 percent from 3.4": where it went, and where from, is not by how much, and where from is no longer so. */
function endOf({ reading, mention }: Place): 'from' | 'to' | null {
  const { tokens } = reading.parse;
  const before = tokens[tokens.findIndex((token) => token.end > mention.start) - 1]?.lower;
  return before === 'from' || before === 'to' ? before : null;
}

/** Rates that one occasion has once and for all. */
const onceOnly = /(?:^| )(?:turnout|participation|pass rate)$/;

/** The rate, told from that of another year by the year that its sentence names. */
function occasionOf(reading: SentenceReading, subject: string): string {
  const { tokens } = reading.parse;
  const year = reading.dates.find(
    ({ date }) =>
      /^\d{4}$/.test(date.value) &&
      !isOfFormerFigure(
        reading.parse,
        tokens.findIndex((token) => token.end > date.start),
      ),
  )?.date.value;
  const rate = subject.split(' ').at(-1) ?? subject;
  return year === undefined ? rate : `${rate} ${year}`;
}

/** Shares and rates: of what, by whom. */
export function percentCount(place: Place, names: Names): Counted | null {
  const { reading, mention, clause, phrase } = place;
  if (mention.kind !== 'percent') return null;
  const subject = reading.participant(clause?.subject ?? null)?.name ?? null;
  const host = propositionOf(reading, clause);
  const isChange = host?.trigger.class === 'trend';
  const end = isChange ? endOf(place) : null;
  if (end === 'from') return null;
  if (host !== null && isChange && subject !== null && end === null) {
    return {
      about: host.event,
      counted: `change ${subject}`,
      whose: subject,
      slot: 'measure',
      behaviour: 'varies',
      measure: 'difference',
    };
  }
  if (subject !== null && clause !== null && onceOnly.test(subject)) {
    return {
      about: occasionOf(reading, subject),
      counted: subject,
      whose: '',
      slot: 'measure',
      behaviour: 'fixed',
      measure: 'rate',
    };
  }
  const of = phraseAfter(reading, phrase?.to ?? place.at, 'of');
  const whole = of === null ? subject : names.roleOf(reading.parse.tokens, of);
  // "68 percent were in favour": the figure says of nothing what it is a share of.
  if (whole === null || whole === '' || clause === null || (of === null && clause.subject === phrase)) return null;
  const counted = of === null ? `rate ${whole}` : `share ${whole} ${clause.lemma}`;
  return {
    about: host?.trigger.listed === true ? host.event : whole,
    counted,
    whose: subject ?? '',
    slot: 'measure',
    behaviour: 'varies',
    measure: of === null ? 'rate' : 'share',
  };
}

/** Any other counted noun, with the verb that is said of it: of the event of that verb, else of the thing itself. */
export function plainCount(place: Place, names: Names): Counted | null {
  const { reading, mention, phrase, clause } = place;
  if (mention.kind !== 'count' || mention.countedSpan === null || phrase === null || clause === null) return null;
  if (isPairAt(reading, place.at)) return null;
  // "The ferry can carry 400 passengers": what may be counts nobody.
  if (clause.verb.modal === 'can' && clause.object === phrase) return null;
  const speaks = clause.subject === phrase || itemAt(reading.parse.tokens, phrase.from - 1)?.lower === 'by';
  if (speechLemmas.has(clause.lemma) && speaks) return null;
  const role = names.roleOf(reading.parse.tokens, wholeOf(place) ?? partyOf(reading.parse, phrase) ?? phrase);
  const counted = personNouns.has(role) ? 'person' : role;
  if (counted === '') return null;
  const host = propositionOf(reading, clause);
  const verb = isSaidOf(clause, place) ? clause.lemma : '';
  if (verb !== '' && isWhole(reading, phrase)) return null;
  const listed = host !== null && host.trigger.listed;
  // "Two officials": that there were so many answers no question, but where the event is said to have them.
  const has = listed && (clause.object === phrase || isMeasured(reading, phrase));
  if (verb === '' && !has && (listed || counted === 'person')) return null;
  const other = clause.object === phrase ? reading.participant(clause.subject) : null;
  const whose = other?.named === true ? other.name : '';
  return {
    about: listed ? host.event : counted,
    counted: `${counted} ${verb} ${listed ? '' : whose}`.replace(/\s+/g, ' ').trim(),
    whose,
    slot: 'count',
    behaviour: listed ? 'fixed' : 'varies',
    measure: 'total',
  };
}

/** "40 of the 60 guests": what there are 60 of names the 40 too. */
function wholeOf({ reading: { parse }, mention, phrase }: Place): NounPhrase | null {
  const { tokens, phraseAt } = parse;
  const { countedSpan } = mention;
  if (!mention.part || countedSpan === null || phrase === null || phrase.to - phrase.from > 1) return null;
  const whole = phraseAt[tokens.findIndex((token) => token.end > countedSpan.start)] ?? null;
  // "One of the likely candidates": with no number of them all, it counts nothing.
  return whole !== null && tokens.slice(whole.from, whole.to + 1).some(({ pos }) => pos === 'NUM') ? whole : null;
}

/** "Interviewed 40 of the 60 guests": nobody interviewed the 60. */
const isWhole = ({ parse: { tokens } }: SentenceReading, { from }: NounPhrase): boolean =>
  itemAt(tokens, from - 1)?.lower === 'of' &&
  (itemAt(tokens, from - 2)?.pos === 'NUM' || itemAt(tokens, from - 2)?.lower === 'none');

/** "involve an average of 200 patients": what stands before only measures what is counted. */
const isMeasured = ({ parse: { tokens } }: SentenceReading, { from }: NounPhrase): boolean =>
  itemAt(tokens, from - 1)?.lower === 'of' &&
  /^(?:average|total|maximum|minimum|mean|median)$/.test(itemAt(tokens, from - 2)?.lower ?? '');

/** Whether the verb of a clause is said of a figure: before the verb only its subject counts, and some verbs say nothing. */
const isSaidOf = (clause: Clause, { at, phrase }: Place): boolean =>
  !stopLemmas.has(clause.lemma) &&
  !speechLemmas.has(clause.lemma) &&
  (clause.subject === phrase || clause.verb.first < at);

const propositionOf = (reading: SentenceReading, clause: Clause | null): Proposition | null =>
  clause === null
    ? null
    : (reading.propositions.find(({ trigger }) => trigger.clause === clause) ??
      reading.propositions.find(
        ({ trigger }) =>
          trigger.results.some((result) => result.clause === clause) ||
          (trigger.phrase !== null && (trigger.phrase === clause.subject || trigger.phrase === clause.object)),
      ) ??
      null);

/** "a profit of $5m": the noun whose amount it is. */
function headBefore({ reading, mention, at, phrase }: Place, names: Names): string | null {
  const { tokens, phraseAt } = reading.parse;
  const from = phrase?.from ?? at;
  const noun = itemAt(tokens, from - 1)?.lower === 'of' ? itemAt(phraseAt, from - 2) : null;
  if (noun !== null && noun !== undefined) return names.roleOf(tokens, noun);
  const head = tokens[phrase?.head ?? -1];
  // The currency stands within the figure.
  return head?.pos === 'NOUN' && head.start >= mention.end ? head.lemma.toLowerCase() : null;
}

function phraseAfter(reading: SentenceReading, at: number, preposition: string): NounPhrase | null {
  const { tokens, phraseAt } = reading.parse;
  return tokens[at + 1]?.lower === preposition ? (phraseAt[at + 2] ?? null) : null;
}
