import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this installation: the same from the sources and from the compiled files in `dist`. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`no package.json above ${import.meta.dirname}`);
    folder = above;
  }
  return folder;
}
