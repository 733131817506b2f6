import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { extract, MARK_KINDS, scoreMarkedReport, type MarkedReportScore, type MarkKind } from '#extraction';
import type { Evaluation } from './evaluation.js';
import { heldOutIn } from './held-out.js';
import { foundOf, type QualityRow } from './quality-row.js';

const passage = z.object({ contains: z.string() });
const markedReportSchema = z
  .object({
    title: z.string(),
    outlet: z.string(),
    published: z.iso.date(),
    text: z.string(),
    officialResponses: z.array(
      passage.extend({
        who: z.string(),
        kind: z.enum(['no_comment', 'no_response', 'no_information', 'no_statement', 'denial']),
      }),
    ),
    notResponses: z.array(passage),
    dates: z.array(z.object({ text: z.string(), value: z.string(), contains: z.string().optional() })),
    speakers: z.array(passage.extend({ who: z.string() })),
    notClaims: z.array(passage),
    credits: z.array(passage.extend({ outlet: z.string() })),
    notices: z.array(passage.extend({ takesBack: z.string(), puts: z.string().nullable() })),
  })
  .strict();

const WHAT: Readonly<Record<MarkKind, string>> = {
  officialResponses: 'official responses',
  notResponses: 'look-alikes left alone',
  dates: 'dates, by value',
  speakers: 'who says it',
  notClaims: 'sentences that claim nothing',
  credits: 'outlets credited',
  notices: 'notices',
};

/**
 * What extraction makes of single reports, marked by somebody who knew no rule: official responses and what only looks
 * like one, dates, speakers, sentences that claim nothing, credits and notices.
 */
export function reportQuality(folder: string): Evaluation {
  const mended = readReports(folder);
  return {
    rows: [...rowsOf('reports', mended), ...rowsOf('reports held out', readReports(heldOutIn(folder)))],
    errors: mended.flatMap(({ title, marks, wrongResponses }) => [
      ...MARK_KINDS.flatMap((kind) => marks[kind].missing.map((one) => `${title}: ${WHAT[kind]}: ${one}`)),
      ...wrongResponses.map((one) => `${title}: no such response: ${one}`),
    ]),
  };
}

type ReportFigures = MarkedReportScore & { readonly title: string };

const readReports = (folder: string): ReportFigures[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const { title, outlet, published, text, ...marks } = markedReportSchema.parse(
        parse(readFileSync(join(folder, name), 'utf8')),
      );
      return { title, ...scoreMarkedReport(marks, extract(text, { outlet, referenceDate: published })) };
    });

function rowsOf(set: string, reports: readonly ReportFigures[]): QualityRow[] {
  const sum = (count: (report: ReportFigures) => number): number =>
    reports.reduce((total, report) => total + count(report), 0);
  const found = MARK_KINDS.map((kind): QualityRow => {
    const marked = sum(({ marks }) => marks[kind].marked);
    const missing = sum(({ marks }) => marks[kind].missing.length);
    return foundOf(set, WHAT[kind], marked - missing, marked);
  });
  const wrong: QualityRow = {
    set,
    what: 'official responses that are none, or of another kind',
    value: sum(({ wrongResponses }) => wrongResponses.length),
    unit: 'count',
    must: null,
    aim: 0,
    better: 'less',
  };
  return [...found, wrong];
}
