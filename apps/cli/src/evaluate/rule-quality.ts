import { isExpected, RULES, type GoldExpectations, type ReadConflict, type Rule } from '#scrutiny';
import type { Evaluation } from './evaluation.js';
import { goldFigures } from './gold-figures.js';
import type { GoldSet } from './gold-quality.js';
import { readClaimDiff, readHeadlines, readRte3 } from './pair-corpora.js';
import type { QualityRow } from './quality-row.js';
import { judgePairs, plantedPairs, type ReadPair } from './scrutiny-figures.js';
import { toldStories } from './story-quality.js';
import { wholeStoryAlerts } from './whole-story-quality.js';

/** A conflict that a rule found, and whether it is one; `null` where nobody has judged it. */
interface Fire {
  readonly set: string;
  readonly rule: string;
  readonly right: boolean | null;
  readonly words: string;
}

/**
 * How often each rule fires on each set, and how often it is right. Labelled pairs judge alerts alone: that two texts
 * contradict says nothing of a notice. In stories an alert that nothing expected is wrong, and a notice is not judged.
 */
export function ruleQuality(
  corpora: string | null,
  stories: string,
  marks: string,
  golds: readonly GoldSet[],
): Evaluation {
  const fires = [
    ...(corpora === null
      ? []
      : [
          ...pairFires(corpora),
          ...wholeStoryAlerts(corpora, marks).map((alert) => ({ set: 'whole stories', ...alert })),
        ]),
    ...toldStories(stories).flatMap(({ title, expected, conflicts }) =>
      conflicts.map((conflict) => storyFire('told stories', title, conflict, expected)),
    ),
    ...golds.flatMap(({ name, seeds, expectations }) => {
      const { expected, conflicts } = goldFigures(seeds, expectations);
      return conflicts.map((conflict) => storyFire(name, name, conflict, expected));
    }),
  ];
  return {
    rows: RULES.flatMap((rule) => rowsOf(rule, fires)),
    errors: fires
      .filter(({ right }) => right === false)
      .map(({ set, rule, words }) => `wrong in ${set}, ${rule}: ${words}`),
  };
}

function rowsOf({ name }: Rule, fires: readonly Fire[]): QualityRow[] {
  const own = fires.filter(({ rule }) => rule === name);
  const row = { set: name, must: null, aim: null, better: 'more' } as const;
  if (own.length === 0) return [{ ...row, what: 'fires', unit: 'count', value: 0 }];
  return [...new Set(own.map(({ set }) => set))].flatMap((set): QualityRow[] => {
    const here = own.filter((fire) => fire.set === set);
    const judged = here.filter(({ right }) => right !== null);
    const right = judged.filter((fire) => fire.right).length;
    const open = here.length - judged.length;
    return [
      ...(judged.length === 0
        ? []
        : [{ ...row, what: `${set}: right, of its fires`, unit: 'of', value: right, total: judged.length } as const]),
      ...(open === 0
        ? []
        : [{ ...row, what: `${set}: fires that nobody judged`, unit: 'count', value: open } as const]),
    ];
  });
}

function pairFires(corpora: string): Fire[] {
  const headlines = readHeadlines(corpora).filter(({ label }) => Number(label) === 5 || Number(label) < 2);
  const claims = readClaimDiff(corpora).filter(({ label }) => label !== 'weaken');
  return [
    ...firesOf('rte3-dev', judgePairs(readRte3(corpora), true), ({ label }) => label === 'CONTRADICTION'),
    ...firesOf(
      'planted',
      plantedPairs(corpora).flatMap(({ pairs }) => judgePairs(pairs, true)),
      () => true,
    ),
    ...firesOf('sts-headlines', judgePairs(headlines, false), () => false),
    ...firesOf('claimdiff-dev', judgePairs(claims, false), () => false),
  ];
}

const firesOf = (set: string, judged: readonly ReadPair[], contradicts: (pair: ReadPair) => boolean): Fire[] =>
  judged.flatMap((one) =>
    one.conflicts.map(({ rule, severity }) => ({
      set,
      rule,
      right: severity === 'alert' ? contradicts(one) : null,
      words: `${one.pair.a} | ${one.pair.b}`,
    })),
  );

function storyFire(set: string, title: string, conflict: ReadConflict, expected: GoldExpectations): Fire {
  const { rule, severity, reason } = conflict;
  const right = isExpected(conflict, expected) || (severity === 'alert' ? false : null);
  return { set, rule, right, words: `${title}: ${reason}` };
}
