import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { comparePair } from '../compare/compare-pair.js';
import type { Evaluation } from './evaluation.js';
import { heldOutIn } from './held-out.js';
import type { QualityRow } from './quality-row.js';

/** Two reports of one event, `{X}` where the answer stands, and the ways in which each question may be answered. */
const sceneSchema = z.object({
  title: z.string(),
  contexts: z.tuple([z.string(), z.string()]),
  questions: z.record(
    z.string(),
    z.union([
      /** The first report gives the first value, the second the second, each in any of the phrasings. */
      z.object({ values: z.tuple([z.string(), z.string()]), phrasings: z.array(z.string()) }).strict(),
      /** Any of the left contradicts any of the right, and none its like. */
      z.object({ left: z.array(z.string()), right: z.array(z.string()) }).strict(),
      z.object({ pairs: z.array(z.tuple([z.string(), z.string()])) }).strict(),
    ]),
  ),
});
type Scene = z.infer<typeof sceneSchema>;
type Answers = readonly (readonly [string, string])[];

/** The second report comes out the day after the first. */
const PUBLISHED = { aPublished: '2031-07-18', bPublished: '2031-07-19' };

/**
 * How many contradictions are found when two reports of one event give different answers in any two of the ways in which
 * news words them, and how often the same answer in other words is taken for one. It measures what rules were not made
 * for: each phrasing meets each other, so one that is not read is missed with all.
 */
export function paraphraseQuality(folder: string): Evaluation {
  const mended = readScenes(folder);
  // Of what was never looked at only the sums are told: an error that is read is soon mended.
  const heldOut = readScenes(heldOutIn(folder));
  return {
    rows: [
      ...sumsOf('all scenes', mended),
      ...sumsOf('scenes held out', heldOut),
      ...mended.map(({ title, found, all }) => rowOf(title, found, all)),
    ],
    errors: mended.flatMap(({ errors }) => errors),
  };
}

interface SceneFigures {
  readonly title: string;
  readonly found: number;
  readonly all: number;
  readonly wrong: number;
  readonly errors: readonly string[];
}

const readScenes = (folder: string): SceneFigures[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => figuresOf(sceneSchema.parse(parse(readFileSync(join(folder, name), 'utf8')))));

function figuresOf(scene: Scene): SceneFigures {
  const errors: string[] = [];
  const sum = { found: 0, all: 0, wrong: 0 };
  for (const [question, told] of Object.entries(scene.questions)) {
    const missed = differing(told).filter(([a, b]) => !alerts(scene, a, b));
    const wrong = alike(told).filter(([a, b]) => alerts(scene, a, b));
    sum.all += differing(told).length;
    sum.found += differing(told).length - missed.length;
    sum.wrong += wrong.length;
    errors.push(
      ...wrong.map(([a, b]) => `${scene.title}, ${question}: says the same, and alerts: ${a} / ${b}`),
      ...missed.map(([a, b]) => `${scene.title}, ${question}: not alerted: ${a} / ${b}`),
    );
  }
  return { title: scene.title, ...sum, errors };
}

function sumsOf(whose: string, scenes: readonly SceneFigures[]): QualityRow[] {
  const sum = (pick: (scene: SceneFigures) => number): number => scenes.reduce((total, one) => total + pick(one), 0);
  return [
    rowOf(
      whose,
      sum(({ found }) => found),
      sum(({ all }) => all),
    ),
    {
      ...common,
      what: `${whose}: same answer in other words, and alerts`,
      value: sum(({ wrong }) => wrong),
      unit: 'count',
      aim: 0,
      better: 'less',
    },
  ];
}

const common = { set: 'paraphrases', must: null } as const;

const rowOf = (title: string, found: number, all: number): QualityRow => ({
  ...common,
  what: `${title}: different answers that alert`,
  value: (100 * found) / all,
  unit: '%',
  aim: null,
  better: 'more',
});

type Told = Scene['questions'][string];

function differing(told: Told): Answers {
  if ('pairs' in told) return told.pairs;
  if ('left' in told) return told.left.flatMap((a) => told.right.map((b) => [a, b] as const));
  const [one, other] = told.values;
  return told.phrasings.flatMap((a) => told.phrasings.map((b) => [filled(a, one), filled(b, other)] as const));
}

function alike(told: Told): Answers {
  if ('pairs' in told) return [];
  if ('left' in told) return [...eachOther(told.left), ...eachOther(told.right)];
  return eachOther(told.phrasings.map((phrasing) => filled(phrasing, told.values[0])));
}

const eachOther = (sentences: readonly string[]): Answers =>
  sentences.flatMap((a, index) => sentences.slice(index + 1).map((b) => [a, b] as const));

const filled = (phrasing: string, value: string): string =>
  phrasing.replaceAll('{v}', value).replaceAll('{V}', `${value.charAt(0).toUpperCase()}${value.slice(1)}`);

const alerts = ({ contexts: [first, second] }: Scene, a: string, b: string): boolean =>
  comparePair({ id: 'pair', a: first.replace('{X}', a), b: second.replace('{X}', b), ...PUBLISHED }, undefined).some(
    ({ severity }) => severity === 'alert',
  );
