import { join } from 'node:path';
import { bCubed, StoryAssigner, type Grouped } from '#scrutiny';
import { readReportLines } from '../report-lines.js';
import type { Evaluation } from './evaluation.js';
import { isHeldOut } from './held-out.js';
import type { QualityRow } from './quality-row.js';

/** How well reports that come one at a time are told apart by story: B-cubed over all, and over two parts of the stories. */
export function assignmentQuality(corpora: string): Evaluation {
  const assigner = new StoryAssigner();
  const told: (Grouped & { readonly id: string })[] = [];
  for (const { id, published, text, story } of readReportLines(join(corpora, 'ecbplus-dev', 'docs.jsonl'))) {
    told.push({ id, truth: story ?? '', found: assigner.assign({ published, text }).story });
  }
  const row = (what: string, value: number, must: number | null, aim: number | null): QualityRow => ({
    set: 'ecbplus-dev',
    what,
    value: 100 * value,
    unit: '%',
    must,
    aim,
    better: 'more',
  });
  const all = bCubed(told);
  return {
    rows: [
      row('story assignment, B-cubed F', all.f, 87, 90),
      row('story assignment, B-cubed precision', all.precision, null, null),
      row('story assignment, B-cubed recall', all.recall, null, null),
      row('story assignment, B-cubed F, two thirds of the stories', bCubed(told, shown).f, null, null),
      row('story assignment, B-cubed F, the other third', bCubed(told, (item) => !shown(item)).f, null, null),
    ],
    errors: mixed(told.filter(shown)),
  };
}

const shown = ({ truth }: Grouped): boolean => !isHeldOut(truth);

/** Reports that joined a story of which most reports tell another. */
function mixed(told: readonly (Grouped & { readonly id: string })[]): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { truth, found } of told) {
    const truths = counts.get(found) ?? new Map<string, number>();
    counts.set(found, truths.set(truth, (truths.get(truth) ?? 0) + 1));
  }
  return told.flatMap(({ id, truth, found }) => {
    const [most] = [...(counts.get(found) ?? [])].sort((a, b) => b[1] - a[1]);
    return most === undefined || most[0] === truth ? [] : [`${id} of ${truth} stands among ${most[0]}`];
  });
}
