import { stem } from '../words/stem.js';
import { isFunctionWord } from '../words/words.js';

/** How a report uses one word, figure or pair of names. */
export interface TermUse {
  readonly kind: 'word' | 'figure' | 'pair';
  /** Uses in the text, and of these in its opening words. */
  times: number;
  inLead: number;
  /** Whether it has a capital that no rule of spelling asks for, any capital, and a small first letter somewhere. */
  named: boolean;
  capital: boolean;
  small: boolean;
}

export type ReportTerms = ReadonlyMap<string, TermUse>;

/** Content words that count as the opening, where a report says who, what and where. */
const LEAD_WORDS = 60;
/** UTF-16 code units that are read: what a report is about it says early, and a long one must not cost more. */
const READ = 20_000;
/** A paragraph with more capitals than this among its content words is set in title case: they tell nothing. */
const TITLE_CASE = 0.7;

const TOKEN = /(\d[\d.,]*\d|\d)|\p{L}[\p{L}\p{M}]*(?:\.\p{L}\.?)*/gu;

interface Token {
  readonly term: string;
  readonly figure: boolean;
  readonly capital: boolean;
  readonly opens: boolean;
}

/**
 * Reads what a report is about: stems of its content words, figures, and pairs of capitalised words in a row, each
 * with how often and where it stands.
 */
export function reportTerms(text: string): ReportTerms {
  const terms = new Map<string, TermUse>();
  let place = 0;
  for (const paragraph of text
    .slice(0, READ)
    .normalize('NFKC')
    .replace(/[’‘]/gu, "'")
    .split(/\n\s*\n/u)) {
    const tokens = tokensOf(paragraph);
    const titled = inTitleCase(tokens);
    tokens.forEach((token, at) => {
      const inLead = place++ < LEAD_WORDS;
      note(terms, token.term, token.figure ? 'figure' : 'word', { ...token, titled, inLead });
      const before = tokens[at - 1];
      if (before?.capital && token.capital && !token.opens && !titled) {
        note(terms, `${before.term} ${token.term}`, 'pair', { ...token, titled, inLead });
      }
    });
  }
  return terms;
}

interface Place {
  readonly figure: boolean;
  readonly capital: boolean;
  readonly opens: boolean;
  readonly titled: boolean;
  readonly inLead: boolean;
}

function note(terms: Map<string, TermUse>, term: string, kind: TermUse['kind'], place: Place): void {
  const use = terms.get(term) ?? { kind, times: 0, inLead: 0, named: false, capital: false, small: false };
  terms.set(term, use);
  use.times++;
  if (place.inLead) use.inLead++;
  use.capital ||= place.capital;
  use.named ||= place.capital && !place.opens && !place.titled;
  use.small ||= !place.capital && !place.figure;
}

function tokensOf(paragraph: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let opens = true;
  for (const match of paragraph.matchAll(TOKEN)) {
    const [written] = match;
    const between = paragraph.slice(end, match.index);
    opens ||= /[.!?:]/u.test(between) && /\s/u.test(between);
    const clitic = between === "'" && written.length < 3;
    end = match.index + written.length;
    const lower = written.toLowerCase();
    const word = /\p{L}\./u.test(lower) ? lower.replaceAll('.', '') : lower;
    const figure = match[1] !== undefined;
    if (!clitic && !isFunctionWord(word)) {
      const term = figure ? word.replaceAll(',', '') : stem(word);
      tokens.push({ term, figure, capital: /^\p{Lu}/u.test(written), opens });
    }
    opens = false;
  }
  return tokens;
}

function inTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ figure }) => !figure);
  return words.length > 2 && words.filter(({ capital }) => capital).length / words.length > TITLE_CASE;
}
