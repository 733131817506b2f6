/**
 * Runs the tests in a browser. `--screens` writes a picture of each screen to test/browser/screens/, at two widths, by
 * day and by night; `--pictures` makes the two of the README and runs nothing else. Other arguments go to jest.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const given = process.argv.slice(2);
const ours = ['--screens', '--pictures'];
const pictures = given.includes('--pictures');
const screens = pictures ? 'pictures' : given.includes('--screens') ? 'all' : 'one';
const rest = given.filter((argument) => !ours.includes(argument));
const named = rest.some((argument) => !argument.startsWith('-'));
const which = pictures ? ['test/browser/screens.spec'] : named ? [] : ['test/browser/'];
const { status } = spawnSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('jest/bin/jest'), ...which, ...rest],
  {
    stdio: 'inherit',
    env: { ...process.env, SCREENS: screens },
  },
);
process.exit(status ?? 1);
