import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldRow } from '#extraction';
import type { Evaluation } from './evaluation.js';
import { goldFigures } from './gold-figures.js';
import { goldExtraction } from './gold.js';
import { foundOf, type QualityRow } from './quality-row.js';

/** A folder of documents and what they must yield. */
export interface GoldSet {
  readonly name: string;
  readonly seeds: string;
  readonly expectations: string;
}

/** The retellings of this repository, and the originals where they lie beside it. */
export function goldSets(repository: string, shared: string): GoldSet[] {
  return [
    {
      name: 'seeds',
      seeds: join(repository, 'seeds'),
      expectations: join(repository, 'test', 'fixtures', 'seeds-expected.json'),
    },
    { name: 'gold', seeds: join(shared, 'seeds'), expectations: join(shared, 'gold', 'seeds-expected.json') },
  ].filter(({ seeds, expectations }) => existsSync(seeds) && existsSync(expectations));
}

const atMost = (set: string, what: string, value: number, must: number): QualityRow => ({
  set,
  what,
  value,
  unit: 'count',
  must,
  aim: 0,
  better: 'less',
});

/** What extraction and scrutiny make of one set of documents, against what they must yield. */
export function goldQuality({ name, seeds, expectations }: GoldSet): Evaluation {
  const { responses, dates, published, notClaims, reconstructed } = goldExtraction(seeds, expectations);
  const score = goldFigures(seeds, expectations);
  const all = (what: string, row: GoldRow, allowed = 0): QualityRow =>
    foundOf(name, what, row.met, row.expected, row.expected - allowed);
  const sizes = {
    alert: score.alerted.length + score.notAlerted.length,
    notice: score.noticed.length + score.notNoticed.length,
  };
  return {
    rows: [
      all('official responses', responses, 1),
      atMost(name, 'official responses that are none', responses.beyond.length, 2),
      all('dates', dates),
      all('publication bounds', published),
      all('sentences that claim nothing', notClaims),
      all('reconstructed claims', reconstructed),
      foundOf(name, 'must alert', score.alerted.length, sizes.alert, sizes.alert),
      foundOf(name, 'should notice', score.noticed.length, sizes.notice, Math.ceil(sizes.notice * 0.8)),
      atMost(name, 'must not alert, and do', score.wronglyAlerted.length, 0),
      atMost(name, 'alerts beyond the expected', score.extraAlerts.length, 4),
    ],
    errors: [
      ...[responses, dates, published, notClaims, reconstructed].flatMap(({ missing, beyond }) => [
        ...missing.map((one) => `missing: ${one}`),
        ...beyond.map((one) => `beyond: ${one}`),
      ]),
      ...score.notAlerted.map((id) => `not alerted: ${id}`),
      ...score.notNoticed.map((id) => `not noticed: ${id}`),
      ...score.wronglyAlerted.map(({ id }) => `wrongly alerted: ${id}`),
      ...score.extraAlerts.map(({ kind, reason }) => `extra alert: ${kind}: ${reason}`),
    ],
  };
}
