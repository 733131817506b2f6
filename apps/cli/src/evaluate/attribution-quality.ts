import { join } from 'node:path';
import {
  extract,
  figuresOf,
  scoreAttributions,
  sumAttributionScores,
  type AttributionScore,
  type MarkedAttribution,
} from '#extraction';
import type { Span } from '#story';
import type { Evaluation } from './evaluation.js';
import { readPolnear, type PolnearArticle } from './polnear.js';
import type { QualityRow } from './quality-row.js';

const row = (what: string, value: number, must: number | null, aim: number | null): QualityRow => ({
  set: 'polnear-dev',
  what,
  value,
  unit: '%',
  must,
  aim,
  better: 'more',
});

/**
 * Exact-span F1 of sources, cues and contents on PolNeAR, tuned and untouched part apart, and beside them the cues that
 * one rule finds which fits no file: every form of "say" is a cue. What that rule loses from one part to the other is
 * how much harder the other part is. Errors are those of the tuned part.
 */
export function attributionQuality(corpora: string): Evaluation {
  const articles = readPolnear(join(corpora, 'polnear-dev')).map((article) => {
    const found = extract(article.text, {}).attributions;
    return {
      article,
      found,
      score: scoreAttributions(article.attributions, found),
      control: scoreAttributions(article.attributions, formsOfSay(article.text)),
    };
  });
  const tuned = articles.filter(({ article }) => !article.heldOut);
  const untouched = articles.filter(({ article }) => article.heldOut);
  const rowsOf = (part: string, own: typeof articles): QualityRow[] => {
    const total = sumAttributionScores(own.map(({ score }) => score));
    const f1 = (key: keyof AttributionScore): number => figuresOf(total[key]).f1;
    return [
      row(`source, exact F1, ${part}`, f1('source'), 65, 75),
      row(`cue, exact F1, ${part}`, f1('cue'), 65, 75),
      row(`content, exact F1, ${part}`, f1('content'), 48, 60),
      row(`content, Jaccard >= 0.5, F1, ${part}`, f1('overlap'), null, null),
      row(
        `control: every form of "say" as cue, F1, ${part}`,
        figuresOf(sumAttributionScores(own.map(({ control }) => control)).cue).f1,
        null,
        null,
      ),
    ];
  };
  return {
    rows: [...rowsOf('all', articles), ...rowsOf('tuned two thirds', tuned), ...rowsOf('untouched third', untouched)],
    errors: tuned.flatMap(({ article, found }) => attributionErrors(article, found)),
  };
}

const formsOfSay = (text: string): MarkedAttribution[] =>
  Array.from(text.matchAll(/\b(?:say|says|said|saying)\b/giu), ({ index, 0: word }) => ({
    source: [],
    cue: [{ start: index, end: index + word.length }],
    content: [],
  }));

/** Cues that were missed, cues that are none, and right cues whose source or content is not as marked. */
export function attributionErrors(
  { file, text, attributions }: Pick<PolnearArticle, 'file' | 'text' | 'attributions'>,
  found: readonly MarkedAttribution[],
): string[] {
  const words = (spans: readonly Span[]): string =>
    spans
      .map(({ start, end }) => text.slice(start, end))
      .join(' … ')
      .replace(/\s+/gu, ' ');
  const around = (spans: readonly Span[]): string => {
    const start = spans[0]?.start ?? 0;
    return text.slice(Math.max(0, start - 80), start + 80).replace(/\s+/gu, ' ');
  };
  const key = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(' ');
  const foundByCue = new Map(found.map((one) => [key(one.cue), one]));
  const marked = new Set(attributions.map(({ cue }) => key(cue)));
  const errors: string[] = [];
  for (const gold of attributions) {
    if (gold.cue.length === 0) continue;
    const own = foundByCue.get(key(gold.cue));
    if (own === undefined) errors.push(`${file}: cue missed: "${words(gold.cue)}" in "${around(gold.cue)}"`);
    else
      for (const part of ['source', 'content'] as const)
        if (key(own[part]) !== key(gold[part]))
          errors.push(`${file}: ${part} of "${words(gold.cue)}": "${words(own[part])}", marked "${words(gold[part])}"`);
  }
  for (const { cue } of found)
    if (cue.length > 0 && !marked.has(key(cue))) errors.push(`${file}: no cue: "${words(cue)}" in "${around(cue)}"`);
  return errors;
}
