import { Command } from 'commander';
import { addAssign } from './verbs/assign.js';
import { addBench } from './verbs/bench.js';
import { addCompare } from './verbs/compare.js';
import { addEvaluate } from './verbs/evaluate.js';
import { addExtract } from './verbs/extract.js';
import { addMigrate } from './verbs/migrate.js';
import { addParked, addRelease } from './verbs/parking.js';
import { addRebuild } from './verbs/rebuild.js';
import { addReextract } from './verbs/reextract.js';
import { addRescrutinise } from './verbs/rescrutinise.js';
import { addRenumber } from './verbs/renumber.js';
import { addReplay } from './verbs/replay.js';
import { addVerify } from './verbs/verify.js';

/** The command line with all its verbs. A new verb is one more line here. */
export function commandLine(): Command {
  const program = new Command('dateline')
    .description('Follows developing news stories: what was known on a date, and which claims contradict each other.')
    .configureHelp({ helpWidth: 110 })
    .showHelpAfterError('(--help tells more)')
    .exitOverride();
  for (const add of [
    addMigrate,
    addReplay,
    addExtract,
    addCompare,
    addAssign,
    addReextract,
    addRescrutinise,
    addEvaluate,
    addBench,
    addVerify,
    addRebuild,
    addParked,
    addRelease,
    addRenumber,
  ]) {
    add(program);
  }
  return program;
}
