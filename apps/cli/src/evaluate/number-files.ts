import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NumberCase, numberModels } from '#extraction';

interface StoredCase {
  readonly Input: string;
  readonly NotSupported?: string;
  readonly NotSupportedByDesign?: string;
  readonly Results: readonly { readonly Text: string; readonly Resolution: { readonly value: string } }[];
}

/** Reads the cases of all number models from the corpora's folder. */
export function readNumberCases(folder: string): NumberCase[] {
  return numberModels.flatMap((model) => {
    const source = readFileSync(join(folder, `${model}.json`), 'utf8').replace(/^\uFEFF/, '');
    return (JSON.parse(source) as readonly StoredCase[]).map((stored): NumberCase => ({
      model,
      input: stored.Input,
      expected: stored.Results.map(({ Text, Resolution }) => ({ text: Text, value: Resolution.value })),
      supported: !`${stored.NotSupported ?? ''},${stored.NotSupportedByDesign ?? ''}`.includes('javascript'),
    }));
  });
}
