import { splitSentences } from '../sentences/index.js';

/** A text and the sentences that it must be split into. */
export interface GoldenRule {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

/** How many rules are kept, and those that are not with what was found instead. */
export interface GoldenRuleMeasure {
  readonly right: number;
  readonly total: number;
  readonly wrong: readonly { readonly rule: GoldenRule; readonly found: readonly string[] }[];
}

/** Splits the text of every rule; a rule is kept if all its sentences are found and no others, runs of white space being equal. */
export function measureSentences(rules: readonly GoldenRule[]): GoldenRuleMeasure {
  const wrong: { rule: GoldenRule; found: string[] }[] = [];
  for (const rule of rules) {
    const found = splitSentences(rule.text).map(({ start, end }) => even(rule.text.slice(start, end)));
    const same =
      found.length === rule.sentences.length &&
      found.every((sentence, at) => sentence === even(rule.sentences[at] ?? ''));
    if (!same) wrong.push({ rule, found });
  }
  return { right: rules.length - wrong.length, total: rules.length, wrong };
}

const even = (text: string): string => text.replace(/\s+/g, ' ').trim();
