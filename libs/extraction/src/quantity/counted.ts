import { itemAt } from '../document/item-at.js';
import type { Span, Tokens } from '../sentences/index.js';
import { measures } from './measures.js';

/** What a number counts: the words for it, and their head in the singular. */
export interface Counted extends Span {
  readonly unit: string;
  /** The token after it. */
  readonly next: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word.length > 0));

/** Words that a counted noun cannot contain: function words, and the verbs and adverbs that commonly follow it. */
const stops: ReadonlySet<string> = words(`
  a an the this that these those his her its their our my your some any no each every all both
  of in on at by for from with without under over after before during since until while as to into onto through across along
  among between against about around near within inside outside off up down out per via than like despite toward towards upon
  and or but nor so yet if because although though when where who whom whose which what how why whether that
  is are was were be been being am has have had having do does did will would can could should may might must shall
  he she it they we you i him them us me himself herself itself themselves
  not never also only just even still already now then there here again later earlier ago apart away back more less most least
  said say says told killed died dead injured wounded hurt missing arrested detained held went came made took got left found saw
  stands stood rises rose falls fell climbs climbed reaches reached
  took place remain remained remains gathered attended fled became began including according
  yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday last next
  moments times each apiece alone together overall total annually daily weekly monthly yearly
`);
/** Plural nouns without an "s", with their singular. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['servicemen', 'serviceman'],
  ['fishermen', 'fisherman'],
  ['firemen', 'fireman'],
  ['gunmen', 'gunman'],
  ['crewmen', 'crewman'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['ties', 'tie'],
  ['zombies', 'zombie'],
  ['calories', 'calorie'],
  ['rookies', 'rookie'],
  ['selfies', 'selfie'],
  ['prairies', 'prairie'],
  ['brownies', 'brownie'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['cattle', 'cattle'],
  ['deer', 'deer'],
  ['police', 'police'],
  ['crew', 'crew'],
  ['staff', 'staff'],
  ['personnel', 'personnel'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['thieves', 'thief'],
  ['leaves', 'leaf'],
  ['shelves', 'shelf'],
  ['media', 'medium'],
  ['data', 'datum'],
  ['criteria', 'criterion'],
  ['crises', 'crisis'],
  ['percent', 'percent'],
  ['jewelry', 'jewelry'],
]);
const singularInS: ReadonlySet<string> = words(
  'plus bus gas campus virus census status bonus class glass mass loss pass boss press dress process business success access witness politics news series species crisis basis analysis chaos atlas corps',
);

const longest = 5;

/**
 * Reads what the number before token `at` counts: up to five words, none of them a function word, ending in the plural
 * noun that heads them ("weapons caches"; for a number of one, in the first noun-like word). Null if nothing is counted.
 */
export function readCounted(t: Tokens, at: number, end: number, single: boolean): Counted | null {
  let head = -1;
  // "60 dead birds": the state of what is counted stands before its noun.
  let next = states.has(t.word[at] ?? '') && at + 1 < end && isNounBehind(t, at + 1) ? at + 1 : at;
  while (next < end && next - at < longest) {
    const word = t.word[next] ?? '';
    if (word === '-' && next > at && next + 1 < end && t.end[next - 1] === t.start[next]) {
      next += 2;
      continue;
    }
    if (t.figure[next] === true || isStop(t, next) || !isWord(word)) break;
    if (t.word[next + 1] === "'s" || t.word[next + 1] === "'") return null;
    if (head >= 0 && measures.get(word) !== undefined) break;
    if (isPlural(word)) head = next;
    else if (head >= 0 && !isCapital(t, next)) break;
    next += 1;
  }
  if (head < 0 && single) head = singleHead(t, at, Math.min(next, at + 3));
  if (head < at) return null;
  return { start: t.start[at] ?? 0, end: t.end[head] ?? 0, unit: singular(t.word[head] ?? ''), next: head + 1 };
}

/** States that may be told of what is counted before its noun. */
const states: ReadonlySet<string> = words('dead injured wounded missing');

const isNounBehind = (t: Tokens, at: number): boolean =>
  isPlural(t.word[at] ?? '') && !isStop(t, at) && t.figure[at] !== true;

/** Whether a word is one of `stops`, and no acronym written like one ("IS", "US"). */
function isStop(t: Tokens, at: number): boolean {
  const word = t.word[at] ?? '';
  return stops.has(word) && !(word.length > 1 && /^\p{Lu}+$/u.test(t.text.slice(t.start[at], t.end[at])));
}

/**
 * What a number without a noun counts, where the sentence has named it before: "the number of boats fell to 30", "the
 * toll stands at 12" (which counts deaths).
 */
export function readCountedBefore(t: Tokens, at: number): Counted | null {
  const floor = Math.max(t.first[at] ?? 0, at - longestGap);
  for (let back = at - 1; back >= floor; back -= 1) {
    const word = t.word[back];
    // "19 deaths, of which 11": the nearest figure is what the noun counts, but for "from 12 to 19".
    if (t.figure[back] === true && !/^(?:from|by)$/.test(itemAt(t.word, back - 1) ?? '')) return null;
    if (word === 'toll') return { start: t.start[back] ?? 0, end: t.end[back] ?? 0, unit: 'death', next: at };
    if (word === 'number' && t.word[back + 1] === 'of') return readCounted(t, back + 2, at, false);
  }
  return null;
}
const longestGap = 16;

/** The noun after "one": the last of the words before the next function word that looks like no verb form. */
function singleHead(t: Tokens, at: number, next: number): number {
  if (t.word[at] === 'another') return -1;
  let head = next - 1;
  while (head > at && /(?:ed|ing|ly)$/.test(t.word[head] ?? '')) head -= 1;
  return head;
}

/** The part behind "of": "12 of the 41 passengers", "half of its members". */
export function readCountedOf(t: Tokens, at: number, end: number): Counted | null {
  if (at >= end || t.word[at] !== 'of') return null;
  let next = at + 1;
  while (next < end && next - at < 4 && (determiners.has(t.word[next] ?? '') || t.figure[next] === true)) next += 1;
  return readCounted(t, next, end, false);
}
const determiners: ReadonlySet<string> = words(
  'the these those its their his her our my your all about some more than nearly',
);

const isWord = (word: string): boolean => /^\p{L}/u.test(word);
const isCapital = (t: Tokens, at: number): boolean => {
  const code = t.text.charCodeAt(t.start[at] ?? 0);
  return code >= 65 && code <= 90;
};

/** "Schoolchildren", "frogmen": compounds of nouns whose plural has no "s". */
const compound = /^\p{L}{3,}(?:children|women|(?<!speci|regi|acu|abdo|cycla|bitu|albu|cata)men)$/u;

function isPlural(word: string): boolean {
  if (irregular.has(word) || compound.test(word)) return true;
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith("'s") &&
    !word.endsWith('ous') &&
    !singularInS.has(word)
  );
}

/** The singular of an English noun, by its ending. */
export function singular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (!isPlural(word)) return word;
  if (compound.test(word)) return word.replace(/children$/, 'child').replace(/men$/, 'man');
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zzes)$/.test(word) && word !== 'caches' && word !== 'headaches') return word.slice(0, -2);
  if (/(?:buses|gases|viruses|campuses|bonuses|heroes|potatoes|tomatoes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
