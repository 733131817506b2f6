import { MONTH_NAME } from '../wording/dates.js';
/** A text with one fact changed, so that it contradicts the text it was made from. */
export interface Planted {
  readonly kind: 'number' | 'date' | 'outcome';
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Outcome words and what excludes them. */
const OPPOSITES: readonly (readonly [RegExp, string])[] = [
  [/\bkilled\b/u, 'captured'],
  [/\bapproved\b/u, 'rejected'],
  [/\bapproves\b/u, 'rejects'],
  [/\brejected\b/u, 'approved'],
  [/\brejects\b/u, 'approves'],
  [/\bwon\b/u, 'lost'],
  [/\bwins\b/u, 'loses'],
  [/\bacquitted\b/u, 'convicted'],
  [/\bconvicted\b/u, 'acquitted'],
  [/\barrested\b/u, 'released'],
  [/\breleased\b/u, 'detained'],
  [/\brises?\b/u, 'falls'],
  [/\brose\b/u, 'fell'],
  [/\bfalls\b/u, 'rises'],
  [/\bfell\b/u, 'rose'],
];

/**
 * Changes one date, number or outcome of a text, the first that can be changed of each kind. The change depends on the
 * text alone. Years, ordinals, bounds and figures glued to letters are left as
 * they are.
 */
export function plant(text: string): Planted[] {
  return [plantDate(text), plantNumber(text), plantOutcome(text)].filter((one) => one !== null);
}

function plantDate(text: string): Planted | null {
  const dated = new RegExp(
    `\\b(?:(${MONTHS.join('|')})\\s+(\\d{1,2})|(\\d{1,2})\\s+(${MONTHS.join('|')}))\\b`,
    'u',
  ).exec(text);
  if (!dated) return null;
  const day = Number(dated[2] ?? dated[3]);
  const month = dated[1] ?? dated[4] ?? '';
  const other = day > 14 ? day - 9 : day + 9;
  return changed(
    'date',
    text,
    dated.index,
    dated[0],
    dated[2] === undefined ? `${other} ${month}` : `${month} ${other}`,
  );
}

function plantNumber(text: string): Planted | null {
  const digits = /(?<![\p{L}\d.,-])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\d\p{L}-]|[.,]\d)/gu;
  for (const found of text.matchAll(digits)) {
    const figure = Number(found[0].replaceAll(',', ''));
    if (figure < 2 || isDay(text, found.index, found[0].length) || isOpen(text, found.index, found[0].length)) continue;
    const to = figure * 2 + 1;
    return changed('number', text, found.index, found[0], to.toLocaleString('en-US', { maximumFractionDigits: 2 }));
  }
  const word = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'iu').exec(text);
  if (!word || isOpen(text, word.index, word[0].length)) return null;
  const to = WORDS[(WORDS.indexOf(word[0].toLowerCase()) + 4) % WORDS.length] ?? '';
  return changed('number', text, word.index, word[0], to);
}

/** Bounds leave room for other figures, and parts of a clock or a name are no figures. */
function isOpen(text: string, at: number, length: number): boolean {
  return (
    /(?:over|than|least|up to|under|most|many as|nearly|almost|[/:])\s*[$€£]?\s*$/iu.test(text.slice(0, at)) ||
    /^(?:[/:]|\s*(?:[ap]\.?m\b|-))/iu.test(text.slice(at + length))
  );
}

const MONTH = new RegExp(String.raw`\b${MONTH_NAME}`, 'iu');

function isDay(text: string, at: number, length: number): boolean {
  const near = text.slice(Math.max(0, at - 12), at + length + 12);
  return MONTH.test(near);
}

function plantOutcome(text: string): Planted | null {
  for (const [word, to] of OPPOSITES) {
    const found = word.exec(text);
    if (found) return changed('outcome', text, found.index, found[0], to);
  }
  return null;
}

const changed = (kind: Planted['kind'], text: string, at: number, from: string, to: string): Planted => ({
  kind,
  text: text.slice(0, at) + to + text.slice(at + from.length),
  from,
  to,
});
