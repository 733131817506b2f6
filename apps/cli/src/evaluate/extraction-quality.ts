import { join } from 'node:path';
import { dateFigures, measureDates, measureNumbers, measureSentences } from '#extraction';
import type { Evaluation } from './evaluation.js';
import { goldenRuleSets, readGoldenRules } from './golden-rule-files.js';
import { readNumberCases } from './number-files.js';
import type { QualityRow } from './quality-row.js';
import { readTimeBank } from './timebank-files.js';

const more = (set: string, what: string, value: number, must: number | null, aim: number | null): QualityRow => ({
  set,
  what,
  value,
  unit: '%',
  must,
  aim,
  better: 'more',
});

/** Span and value F1 of dates on TimeBank and AQUAINT, as a whole and tuned and untouched part apart. */
export function dateQuality(corpora: string): Evaluation {
  const { all, tuned, untouched, differences } = measureDates(readTimeBank(join(corpora, 'timebank')));
  const rowsOf = (part: string, score: typeof tuned): QualityRow[] => {
    const { spanF1, valueF1 } = dateFigures(score);
    return [
      more('timebank', `relaxed span F1, ${part}`, spanF1, 90, 93),
      more('timebank', `value F1, ${part}`, valueF1, 80, 86),
    ];
  };
  return {
    rows: [...rowsOf('all', all), ...rowsOf('tuned two thirds', tuned), ...rowsOf('untouched third', untouched)],
    errors: differences.map((difference) => JSON.stringify(difference)),
  };
}

/** Published rules of sentence splitting that are kept. */
export function sentenceQuality(corpora: string): Evaluation {
  const sets = goldenRuleSets.map((set) => ({
    set,
    measure: measureSentences(readGoldenRules(join(corpora, 'golden-rules'), set)),
  }));
  const musts: Readonly<Record<(typeof goldenRuleSets)[number], number>> = {
    golden_rules_pysbd: 46,
    pragmatic_segmenter_english_spec: 68,
  };
  return {
    rows: sets.map(({ set, measure: { right, total } }) => ({
      set: 'golden-rules',
      what: set,
      value: right,
      total,
      unit: 'of',
      must: musts[set],
      aim: total,
      better: 'more',
    })),
    errors: sets.flatMap(({ measure }) => measure.wrong.map((wrong) => JSON.stringify(wrong))),
  };
}

/** Number expressions read right. */
export function numberQuality(corpora: string): Evaluation {
  const { right, total, wrong } = measureNumbers(readNumberCases(join(corpora, 'numbers')));
  return {
    rows: [more('numbers', 'cases right', (100 * right) / total, 95, 99)],
    errors: wrong.map((one) => JSON.stringify(one)),
  };
}
