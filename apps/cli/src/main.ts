import { outliveReaders } from './ending.js';
import { run } from './run.js';

outliveReaders();
process.exitCode = await run(process.argv);
