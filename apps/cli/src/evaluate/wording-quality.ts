import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { bodyOf, extract, sharesWord } from '#extraction';
import type { Evaluation } from './evaluation.js';
import { heldOutIn } from './held-out.js';
import { foundOf, type QualityRow } from './quality-row.js';

const answers = z.array(
  z.object({
    /** A word of the body's name, or several with slashes between, any of which will do. */
    who: z.string(),
    text: z.string(),
  }),
);
const wordingsSchema = z
  .object({
    no_comment: answers,
    no_response: answers,
    no_information: answers,
    no_statement: answers,
    denial: answers,
    none: z.array(z.string()),
  })
  .strict();

const KINDS = ['no_comment', 'no_response', 'no_information', 'no_statement', 'denial'] as const;

/** A report around the wording, since a first line alone is a headline. */
const reportOf = (text: string): string =>
  `Officials meet over mine\n\nThe mine at Altura was closed on Monday after a fire.\n\n${text}\n\nThe mine employs 300 people.`;

/**
 * In how many of the ways in which news says that somebody did not answer, or denies, the answer is found with its kind
 * and its body, and how many sentences in like words are left alone. The lists were written by people who knew no rule.
 */
export function wordingQuality(folder: string): Evaluation {
  const mended = readWordings(folder);
  return {
    rows: [...rowsOf('wordings', mended), ...rowsOf('wordings held out', readWordings(heldOutIn(folder)))],
    errors: [
      ...mended.answers.filter(({ met }) => !met).map(({ kind, who, text }) => `${kind}, ${who}: ${text}`),
      ...mended.none.filter(({ met }) => !met).map(({ text }) => `none: ${text}`),
    ],
  };
}

interface WordingFigures {
  readonly answers: readonly { kind: string; who: string; text: string; met: boolean }[];
  readonly none: readonly { text: string; met: boolean }[];
}

function readWordings(folder: string): WordingFigures {
  const told = wordingsSchema.parse(parse(readFileSync(join(folder, 'official-responses.yaml'), 'utf8')));
  return {
    answers: KINDS.flatMap((kind) =>
      told[kind].map(({ who, text }) => ({
        kind,
        who,
        text,
        met: found(text).some((one) => one.kind === kind && who.split('/').some((name) => sharesWord(one.who, name))),
      })),
    ),
    none: told.none.map((text) => ({ text, met: found(text).length === 0 })),
  };
}

const found = (text: string): { kind: string; who: string }[] =>
  extract(reportOf(text), { outlet: 'The Courier', referenceDate: '2031-05-14' }).claims.flatMap(
    ({ response, stance, attribution }) => {
      const kind = stance === 'denies' ? 'denial' : response;
      return kind === null ? [] : [{ kind, who: bodyOf(attribution) }];
    },
  );

function rowsOf(set: string, { answers: all, none }: WordingFigures): QualityRow[] {
  const row = (what: string, ones: readonly { readonly met: boolean }[]): QualityRow =>
    foundOf(set, what, ones.filter(({ met }) => met).length, ones.length);
  return [
    ...KINDS.map((kind) =>
      row(
        kind,
        all.filter((one) => one.kind === kind),
      ),
    ),
    row('look-alikes left alone', none),
  ];
}
