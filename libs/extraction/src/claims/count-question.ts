import pluralize from 'pluralize';
import type { Counted, Place } from './count-place.js';
import { DocumentEvent } from './events.js';
import { familyOf } from './lexicon/nouns.js';
import { stopLemmas } from './lexicon/words.js';
import { nominal } from './nominal.js';
import type { NounPhrase } from './phrases.js';
import type { SentenceReading } from './propositions.js';

for (const many of ['crew', 'staff', 'personnel']) pluralize.addUncountableRule(many);

/** What is asked of people by what happened to them: "How many people were hurt in the crash?". */
const HAPPENED: ReadonlyMap<string, string> = new Map([
  ['dead', 'died'],
  ['hurt', 'were hurt'],
  ['missing', 'are missing'],
  ['held', 'were held'],
  ['free', 'were freed'],
  ['escaped', 'escaped'],
  ['alive', 'survived'],
  ['aboard', 'were aboard'],
  ['present', 'were there'],
  ['destroyed', 'were destroyed'],
  ['evacuated', 'had to leave'],
  ['homeless', 'are homeless'],
  ['attending', 'took part'],
]);

/** Subjects longer than this would hide the question. */
const LONGEST_SUBJECT = 6;

/** The question that a figure answers, in the words of its clause: "How many caches did the ministry destroy?". */
export function countQuestion(place: Place, counted: Counted): string {
  const [head = '', ...rest] = counted.counted.split(' ');
  const happened = HAPPENED.get(rest.at(-1) ?? '');
  if (happened !== undefined && counted.slot === 'count')
    return `How many ${manyOf([head, ...rest.slice(0, -1)].join(' '))} ${happened}${within(counted, place)}?`;
  const subject = subjectOf(place);
  if (counted.measure === 'difference')
    return head === 'lead'
      ? `How large is the lead${subject === null ? '' : ` of ${subject}`}?`
      : `By how much did ${subject ?? 'it'} change?`;
  if (place.mention.kind === 'money') return moneyQuestion(place, counted, subject);
  if (counted.slot === 'measure') return shareQuestion(place, counted, subject);
  return `How many ${countedWords(place, head)}${said(place, subject)}${within(counted, place)}?`;
}

function moneyQuestion({ clause }: Place, counted: Counted, subject: string | null): string {
  if (counted.about instanceof DocumentEvent) return `What sum is named for the ${nominal(counted.about.head)}?`;
  const verb = clause?.lemma ?? '';
  const whose = subject ?? counted.whose;
  if (counted.measure === 'price' || counted.counted === verb) return `How much did ${whose} ${verb}?`;
  return `How much is the ${counted.counted}${whose.endsWith(counted.counted) ? '' : ` of ${whose}`}?`;
}

function shareQuestion({ reading, clause, phrase }: Place, counted: Counted, subject: string | null): string {
  const whole = counted.counted.split(' ').slice(1, counted.measure === 'share' ? -1 : undefined);
  if (counted.measure !== 'share') return `What is the percentage for ${subject ?? whole.join(' ')}?`;
  const share = `What share of ${manyOf(whole.join(' '))}`;
  if (clause === null) return `${share}?`;
  if (clause.object === phrase && subject !== null) return `${share} did ${subject} ${clause.lemma}?`;
  return `${share} ${textOf(reading, clause.verb.first, clause.verb.last)}?`;
}

/** What the clause says of what is counted: "did the ministry destroy", "were arrested"; nothing where it only is. */
function said({ reading, clause, phrase }: Place, subject: string | null): string {
  if (clause === null || (stopLemmas.has(clause.lemma) && clause.lemma !== 'have')) return '';
  if (clause.subject === phrase && clause.verb.form === 'finite')
    return ` ${agreeing(textOf(reading, clause.verb.first, clause.object?.to ?? clause.verb.last))}`;
  return clause.object === phrase && subject !== null
    ? ` did ${subject} ${clause.lemma}${clause.particle === null ? '' : ` ${clause.particle}`}`
    : '';
}

/** One was stopped, but how many were stopped is asked. */
const agreeing = (verb: string): string =>
  verb.replace(/^(?:was|is|has)\b/u, (one) => (one === 'was' ? 'were' : one === 'is' ? 'are' : 'have'));

/** The event, where neither the clause nor what happened to people names it already, and people take part in its kind. */
function within({ about, counted }: Counted, { clause, phrase }: Place): string {
  if (!(about instanceof DocumentEvent) || about.head === clause?.lemma) return '';
  if (clause !== null && clause.subject === phrase && clause.object !== null) return '';
  if (about.class_ === 'fate' && HAPPENED.has(counted.split(' ').at(-1) ?? '')) return '';
  return hasRoom.has(familyOf(about.class_)) ? ` in the ${nominal(about.head)}` : '';
}

/** Families of events that hold people and things. */
const hasRoom: ReadonlySet<string> = new Set(['incident', 'operation', 'outbreak', 'vote', 'contest']);

/** The subject of the clause as the text has it, in as many words as a question bears; no pronoun. */
function subjectOf({ reading, clause, phrase }: Place): string | null {
  const subject = clause?.subject ?? null;
  if (subject === null || subject === phrase || subject.to - subject.from >= LONGEST_SUBJECT) return null;
  const head = reading.parse.tokens[subject.head];
  if (head === undefined || head.pos === 'PRON') return null;
  return lowerFirst(reading, subject);
}

/** Words of a phrase; a small word that opens the sentence loses its capital. */
function lowerFirst(reading: SentenceReading, phrase: NounPhrase): string {
  const text = textOf(reading, phrase.from, phrase.to);
  const first = reading.parse.tokens[phrase.from];
  const isName = first?.pos === 'PROPN' || first?.pos === 'X';
  return isName || phrase.from > 0 ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** What is counted as the text has it: "weapons caches"; people by the word for them. */
function countedWords({ reading, mention, phrase }: Place, head: string): string {
  const { tokens } = reading.parse;
  const span = mention.countedSpan;
  const from = span === null ? -1 : tokens.findIndex((token) => token.start >= span.start);
  if (head === 'person' || span === null || from < 0 || phrase === null) return manyOf(head);
  return manyOf(textOf(reading, from, Math.max(from, phrase.to)));
}

/** The plurals of nouns so far: the library tries some ninety rules for each word. */
const plurals = new Map<string, string>();
const MOST_PLURALS = 5_000;

function manyOf(noun: string): string {
  if (noun === '') return 'people';
  const known = plurals.get(noun);
  if (known !== undefined) return known;
  if (plurals.size >= MOST_PLURALS) plurals.clear();
  const plural = pluralize(noun);
  plurals.set(noun, plural);
  return plural;
}

function textOf({ parse: { tokens } }: SentenceReading, from: number, to: number): string {
  let text = '';
  for (const [index, token] of tokens.slice(from, to + 1).entries()) {
    const gap = index > 0 && tokens[from + index - 1]?.end !== token.start;
    text += gap ? ` ${token.text}` : token.text;
  }
  return text;
}
