import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { BenchSection } from './bench-section.js';
import { ONE_CORE } from './one-core.js';

export interface ExtractionBenchOptions {
  /** Folder of the corpora. */
  readonly corpora: string;
  readonly onProgress?: (line: string) => void;
}

/** What the measuring process tells: how far it is, and at last what it measured. */
export type ExtractionMessage = { readonly progress: string } | { readonly section: BenchSection };

/** Measures extraction in a process of its own, which holds nothing else and runs as on one core. */
export async function benchExtraction({
  corpora,
  onProgress = () => undefined,
}: ExtractionBenchOptions): Promise<BenchSection> {
  const child = fork(new URL('./extraction-process.js', import.meta.url), [corpora], { execArgv: [...ONE_CORE] });
  const sections: BenchSection[] = [];
  child.on('message', (message: ExtractionMessage) => {
    if ('progress' in message) onProgress(message.progress);
    else sections.push(message.section);
  });
  await once(child, 'close');
  const [section] = sections;
  if (section === undefined) throw new Error('The process that measures extraction ended without a figure.');
  return section;
}
