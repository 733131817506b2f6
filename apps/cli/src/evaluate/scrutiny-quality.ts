import type { Evaluation } from './evaluation.js';
import type { QualityRow } from './quality-row.js';
import { claimDiffFigures, headlineFigures, plantedFigures, rte3Figures, type Rate } from './scrutiny-figures.js';

const percent = (set: string, what: string, share: number, must: number, aim: number): QualityRow => ({
  set,
  what,
  value: 100 * share,
  unit: '%',
  must,
  aim,
  better: 'more',
});
const alarms = (set: string, what: string, { rate }: Rate, must: number): QualityRow => ({
  set,
  what,
  value: 100 * rate,
  unit: '%',
  must,
  aim: 0.2,
  better: 'less',
});
const fired = ({ fired: pairs }: Rate): string[] =>
  pairs.map(({ id, alerts, pair }) => `${id} ${alerts.join(', ')}: ${pair.a} | ${pair.b}`);

/** Contradictions found and false alerts raised on labelled pairs. */
export function scrutinyQuality(corpora: string): Evaluation {
  const { score, entailment } = rte3Figures(corpora);
  const { same, other } = headlineFigures(corpora);
  const claims = claimDiffFigures(corpora);
  const planted = plantedFigures(corpora);
  const total = planted.reduce((sum, { rate }) => sum + rate.pairs, 0);
  const alerted = planted.reduce((sum, { rate }) => sum + rate.alerted, 0);
  return {
    rows: [
      percent('rte3-dev', 'contradictions, precision', score.precision, 55, 62),
      percent('rte3-dev', 'contradictions, recall', score.recall, 12, 20),
      percent('planted', 'planted contradictions that alert', total === 0 ? 0 : alerted / total, 60, 80),
      ...planted.map(({ name, kind, rate }): QualityRow => ({
        set: 'planted',
        what: `${kind} in ${name}, ${String(rate.pairs)} pairs`,
        value: 100 * rate.rate,
        unit: '%',
        must: null,
        aim: null,
        better: 'more',
      })),
      alarms('rte3-dev', 'alerts on entailments', entailment, 1),
      alarms('sts-headlines', 'alerts on pairs scored 5', same, 1),
      alarms('sts-headlines', 'alerts on pairs scored under 2', other, 1),
      alarms('claimdiff-dev', 'alerts on strengthen and neutral', claims, 0.5),
    ],
    errors: [
      ...[entailment, same, other, claims].flatMap(fired),
      ...planted.flatMap(({ name, kind, missed }) =>
        missed.map(({ id, pair }) => `${kind} planted in ${name} ${id} missed: ${pair.a} | ${pair.b}`),
      ),
    ],
  };
}
