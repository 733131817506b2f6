import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldenRule } from '#extraction';

/** The two published sets of sentence-splitting rules, and how many each holds. */
export const goldenRuleSets = ['golden_rules_pysbd', 'pragmatic_segmenter_english_spec'] as const;

interface StoredRule {
  readonly name?: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

/** Reads one set from the corpora's folder. */
export function readGoldenRules(folder: string, set: (typeof goldenRuleSets)[number]): GoldenRule[] {
  const stored = JSON.parse(readFileSync(join(folder, `${set}.json`), 'utf8')) as readonly StoredRule[];
  return stored.map((rule, at) => ({
    name: rule.name ?? `rule ${at + 1}`,
    text: rule.text,
    sentences: rule.sentences,
  }));
}
