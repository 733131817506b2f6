import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { packageRoot } from '../package-root.js';
import { readConfig } from './config.js';
import { configurationPage } from './configuration-page.js';
import { settings } from './settings.js';

const file = join(packageRoot(), 'docs', 'configuration.md');
const refresh = 'UPDATE_DOCS=1 npx jest libs/platform/src/config/configuration-page.spec.ts';

describe('docs/configuration.md', () => {
  it(`is current; after a change of the settings run: ${refresh}`, () => {
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, configurationPage());
    expect(readFileSync(file, 'utf8')).toBe(configurationPage());
  });

  it('gives an example of each setting that the reader accepts', () => {
    const examples = Object.entries(settings).map(([name, { example }]) => [name, example]);
    expect(() => readConfig(Object.fromEntries(examples) as Record<string, string>)).not.toThrow();
  });
});
