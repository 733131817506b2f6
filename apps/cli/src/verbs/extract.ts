import type { Command } from 'commander';
import { shownExtraction } from '../../../server/src/index.js';
import { messageOf } from '#platform';
import { extract } from '#extraction';
import { print, tell, VerbFailed } from '../ending.js';
import {
  checkReferenceDate,
  collectedBeside,
  contextOf,
  latestFullDate,
  readSource,
  type SourceText,
} from '../source-text.js';
import { extractListing } from './extract-listing.js';

interface ExtractFlags {
  readonly referenceDate?: string;
  readonly json?: true;
}

export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('Read texts into attributed claims. No database is needed, and nothing is stored.')
    .argument('<files...>', 'texts, Markdown, web pages or bodies of reports')
    .option(
      '--reference-date <day>',
      'the day from which relative dates count; else `collected` of a story.yaml beside the file, else the latest ' +
        'full date in the texts, else the year stays open',
    )
    .option('--json', 'one JSON line for each file')
    .action((files: string[], flags: ExtractFlags) => {
      extractFiles(files, checkReferenceDate(flags.referenceDate), flags.json ?? false);
    });
}

function extractFiles(files: readonly string[], referenceDate: string | undefined, json: boolean): void {
  const sources: SourceText[] = [];
  let unread = 0;
  for (const file of files) {
    try {
      sources.push(readSource(file));
    } catch (error) {
      unread += 1;
      tell(`${file}: ${messageOf(error)}`);
    }
  }
  const latest = referenceDate ?? latestFullDate(sources.map(({ text }) => text));
  for (const source of sources) {
    const day = referenceDate ?? collectedBeside(source.file) ?? latest;
    const extraction = extract(source.text, contextOf(source, day));
    print(
      json
        ? JSON.stringify({ file: source.file, ...shownExtraction(extraction) })
        : extractListing(source.file, extraction, process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === ''),
    );
  }
  if (unread > 0) throw new VerbFailed(`${String(unread)} of ${String(files.length)} files could not be read.`);
}
