import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolnear, type MarkedAttribution } from '#extraction';
import { isHeldOut } from './held-out.js';

/** One news article with the attributions marked in it. */
export interface PolnearArticle {
  readonly file: string;
  readonly heldOut: boolean;
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
}

/**
 * Reads a folder of PolNeAR: `text/NAME.txt` and `attributions/NAME_xxxx.ann`, in order of name. An article that several
 * people have marked counts once, as the first of them by file name marked it.
 */
export function readPolnear(folder: string): PolnearArticle[] {
  const annotations = readdirSync(join(folder, 'attributions')).sort();
  const articles: PolnearArticle[] = [];
  for (const file of readdirSync(join(folder, 'text')).sort()) {
    const name = file.replace(/\.txt$/u, '');
    const marked = annotations.find((candidate) => candidate.replace(/_[0-9a-f]+\.ann$/u, '') === name);
    if (marked === undefined) continue;
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    const attributions = parsePolnear(text, readFileSync(join(folder, 'attributions', marked), 'utf8'));
    articles.push({ file, heldOut: isHeldOut(file), text, attributions });
  }
  return articles;
}
