import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compareTexts, type TextConflict } from '../compare/compare-texts.js';
import { readReportLines, type ReportLine } from '../report-lines.js';
import type { Evaluation } from './evaluation.js';
import type { QualityRow } from './quality-row.js';

const SET = 'ecbplus-dev';

/** Alerts that were read by hand, each by its {@link nameOf}. */
const marksSchema = z.object({ right: z.array(z.string()), wrong: z.array(z.string()) }).strict();

/**
 * What the alerts over whole stories of real news are worth: all reports of each story are held against each other, and
 * each alert was once read by hand. Pairs that were made for measuring tell nothing of that, since two long reports have
 * thousands of pairs of sentences. The corpus dates all its reports alike, so their days of publication are left open.
 * @param marks file of the alerts that were read
 */
export function wholeStoryQuality(corpora: string, marks: string): Evaluation {
  const { right, wrong } = marksSchema.parse(parse(readFileSync(marks, 'utf8')));
  const marked = new Map([
    ...right.map((name) => [name, 'right'] as const),
    ...wrong.map((name) => [name, 'wrong'] as const),
  ]);
  const alerts = storiesIn(corpora).flatMap((reports) =>
    compareTexts(reports.map(({ id, text }) => ({ name: id, text, context: { outlet: id, timeZone: 'UTC' } })))
      .conflicts.filter(({ severity }) => severity === 'alert')
      .map((conflict) => ({ conflict, name: nameOf(conflict) })),
  );
  const asMarked = (mark: 'right' | 'wrong' | undefined) => alerts.filter(({ name }) => marked.get(name) === mark);
  const [isRight, isWrong, unread] = [asMarked('right'), asMarked('wrong'), asMarked(undefined)];
  const common = { set: SET, must: null } as const;
  const count = (what: string, value: number): QualityRow => ({
    ...common,
    what,
    value,
    unit: 'count',
    aim: 0,
    better: 'less',
  });
  const read = isRight.length + isWrong.length;
  return {
    rows: [
      {
        ...common,
        what: 'alerts over whole stories, right',
        value: isRight.length,
        unit: 'of',
        total: read,
        aim: read,
        better: 'more',
      },
      count('alerts over whole stories, wrong', isWrong.length),
      count('alerts over whole stories, not read yet', unread.length),
    ],
    errors: [
      ...unread.map((alert) => `not read yet: ${told(alert)}`),
      ...isWrong.map((alert) => `wrong: ${told(alert)}`),
    ],
  };
}

interface NamedAlert {
  readonly conflict: TextConflict;
  readonly name: string;
}

const told = ({ conflict, name }: NamedAlert): string =>
  `${name} ${conflict.rule}: ${conflict.sides.map(({ claims }) => claims[0]?.evidence.text ?? '').join(' | ')}`;

/** An alert by its kind and where the first sentences of its first two sides stand, in the order of the alphabet. */
function nameOf({ kind, sides }: TextConflict): string {
  const places = sides.slice(0, 2).flatMap(({ claims: [claim] }) => claim && `${claim.text}:${claim.evidence.start}`);
  return [kind, ...places.sort()].join(' ');
}

function storiesIn(corpora: string): ReportLine[][] {
  const stories = new Map<string, ReportLine[]>();
  for (const report of readReportLines(join(corpora, SET, 'docs.jsonl'))) {
    const story = report.story ?? '';
    const known = stories.get(story);
    if (known) known.push(report);
    else stories.set(story, [report]);
  }
  return [...stories.values()];
}
