// Turns each rule of scrutiny around once, in a copy of the library, and expects the specs to notice.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'dateline-mutants-'));
const rules = join(copy, 'libs/scrutiny/src/rules');

/** The rule with its judgement inverted: what fired is let go, and what was let go or passed over fires. */
function inverted(source) {
  const declared = /export const (\w+Rule): Rule = \{/u.exec(source);
  if (!declared) return null;
  const [head, name] = declared;
  return `${source.replace(head, 'const upright: Rule = {')}
export const ${name}: Rule = {
  ...upright,
  judge: (pair) => {
    const judgement = upright.judge(pair);
    if (judgement?.fires) return { fires: false, why: 'inverted' };
    const side = (claim: typeof pair.a) => ({ key: claim.claimId, value: claim.value });
    return { fires: true, reason: 'inverted', gates: [], sides: [side(pair.a), side(pair.b)] };
  },
};
`;
}

const runSpecs = (specs) =>
  spawnSync('npx', ['jest', '--config', 'pure.config.cjs', '--silent', ...specs], { cwd: copy, encoding: 'utf8' });

/** The specs beside a rule that import it: the first that should notice. */
const specsOf = (file) =>
  readdirSync(rules)
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => join('libs/scrutiny/src/rules', name))
    .filter((spec) => readFileSync(join(copy, spec), 'utf8').includes(`'./${file.replace(/\.ts$/u, '.js')}'`));

/** Whether a spec fails now: one of the rule's own, or where none does, any of the room's. */
const notices = (file) => {
  const own = specsOf(file);
  return (own.length > 0 && runSpecs(own).status !== 0) || runSpecs(['libs/scrutiny/src']).status !== 0;
};

try {
  for (const name of [
    'libs/story',
    'libs/scrutiny',
    'test/support/property-seed.cjs',
    'package.json',
    'jest.config.cjs',
    'tsconfig.json',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  // The specs of a pure library need no servers, so the copy leaves their start out.
  writeFileSync(
    join(copy, 'pure.config.cjs'),
    `const { globalSetup, globalTeardown, reporters, ...pure } = require('./jest.config.cjs');\nmodule.exports = pure;\n`,
  );
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const upright = runSpecs(['libs/scrutiny/src']);
  if (upright.status !== 0) throw new Error(`the specs fail before anything is changed:\n${upright.stderr}`);
  const survivors = [];
  for (const file of readdirSync(rules).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))) {
    const path = join(rules, file);
    const source = readFileSync(path, 'utf8');
    const mutant = inverted(source);
    if (mutant === null) continue;
    writeFileSync(path, mutant);
    const noticed = notices(file);
    writeFileSync(path, source);
    process.stdout.write(`${noticed ? 'noticed' : 'MISSED '} ${file}\n`);
    if (!noticed) survivors.push(file);
  }
  process.exitCode = survivors.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
