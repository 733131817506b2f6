import { benchAppend } from '../bench/append.js';
import type { BenchSection } from '../bench/bench-section.js';
import { benchView } from '../bench/view.js';

/** What a benchmark is given. */
interface BenchSetting {
  /** A PostgreSQL server on which the user may create databases. */
  readonly url: string;
  readonly onProgress: (line: string) => void;
}

/** Every benchmark by its name. A new one is one more line here. */
export const benches: Readonly<Record<string, (setting: BenchSetting) => Promise<BenchSection>>> = {
  append: benchAppend,
  view: benchView,
};
