import type { Command } from 'commander';
import { print, tell, VerbFailed } from '../ending.js';
import { verifyAll } from '../verify/verify-all.js';

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description(
      'Prove that nothing is lost: every event in the store can be read and stands in its place, the topic holds ' +
        'every event in order, the views say what the events say. Lists every difference; exit 1 if there is one.',
    )
    .option('--json', 'one JSON line for each difference')
    .action(async ({ json }: { json?: true }) => {
      const { differences, seen } = await verifyAll(tell);
      for (const { where, story, what } of differences) {
        print(json ? JSON.stringify({ where, story, what }) : `${where}: ${story}: ${what}`);
      }
      tell(seen);
      if (differences.length > 0) throw new VerbFailed(`${String(differences.length)} differences found.`);
      tell('No difference.');
    });
}
