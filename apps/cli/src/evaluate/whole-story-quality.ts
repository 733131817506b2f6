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

/** An alert over a whole story, as it was read. */
export interface ReadAlert {
  readonly rule: string;
  /** Whether its two sides give different answers to one question; `null` where nobody has read it. */
  readonly right: boolean | null;
  readonly words: string;
}

/**
 * The alerts over whole stories of real news, all reports of each story held against each other. The corpus dates all
 * its reports alike, so their days of publication are left open.
 * @param marks file of the alerts that were read by hand
 */
export function wholeStoryAlerts(corpora: string, marks: string): ReadAlert[] {
  const { right, wrong } = marksSchema.parse(parse(readFileSync(marks, 'utf8')));
  const marked = new Map([
    ...right.map((name) => [name, true] as const),
    ...wrong.map((name) => [name, false] as const),
  ]);
  return storiesIn(corpora).flatMap((reports) =>
    compareTexts(reports.map(({ id, text }) => ({ name: id, text, context: { outlet: id, timeZone: 'UTC' } })))
      .conflicts.filter(({ severity }) => severity === 'alert')
      .map((conflict) => {
        const name = nameOf(conflict);
        const sides = conflict.sides.map(({ claims }) => claims[0]?.evidence.text ?? '').join(' | ');
        return { rule: conflict.rule, right: marked.get(name) ?? null, words: `${name}: ${sides}` };
      }),
  );
}

/**
 * How many alerts over whole stories are right. Pairs that were made for measuring tell little of that, since two long
 * reports have thousands of pairs of sentences.
 */
export function wholeStoryQuality(corpora: string, marks: string): Evaluation {
  const alerts = wholeStoryAlerts(corpora, marks);
  const asRead = (as: boolean | null): ReadAlert[] => alerts.filter(({ right }) => right === as);
  const [right, wrong, unread] = [asRead(true), asRead(false), asRead(null)];
  const common = { set: SET, must: null } as const;
  const count = (what: string, value: number): QualityRow => ({
    ...common,
    what,
    value,
    unit: 'count',
    aim: 0,
    better: 'less',
  });
  const total = right.length + wrong.length;
  const told =
    (as: string) =>
    ({ rule, words }: ReadAlert) =>
      `${as}, ${rule}: ${words}`;
  return {
    rows: [
      {
        ...common,
        what: 'alerts over whole stories, right',
        value: right.length,
        unit: 'of',
        total,
        aim: total,
        better: 'more',
      },
      count('alerts over whole stories, wrong', wrong.length),
      count('alerts over whole stories, not read yet', unread.length),
    ],
    errors: [...unread.map(told('not read yet')), ...wrong.map(told('wrong'))],
  };
}

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
