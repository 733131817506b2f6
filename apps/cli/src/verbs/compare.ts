import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import type { Command } from 'commander';
import { messageOf } from '#platform';
import { z } from 'zod';
import { compareTexts, type Comparison, type NamedText } from '../compare/compare-texts.js';
import { letGoInWords, letGoPairs } from '../compare/let-go.js';
import { inWords, shownConflicts } from '../compare/shown-conflicts.js';
import { print, tell, VerbFailed, WrongUsage } from '../ending.js';
import { comparisonOf, pairSchema } from '../compare/compare-pair.js';
import { checkReferenceDate, collectedBeside, contextOf, latestFullDate, readSource } from '../source-text.js';

interface CompareFlags {
  readonly referenceDate?: string;
  readonly pairs?: string;
  readonly json?: true;
  readonly whyNot?: true;
}

export function addCompare(program: Command): void {
  program
    .command('compare')
    .description(
      'Name the conflicts between texts of one story, with both sentences and the reason. No database is needed.',
    )
    .argument('[files...]', 'two texts or more, in the order in which they came out')
    .option('--reference-date <day>', 'the day from which relative dates count; else as for `extract`')
    .option(
      '--pairs <file>',
      'JSON lines of {"id","a","b"}, optionally "aPublished", "bPublished", "sameEvent"; answers a line each',
    )
    .option('--why-not', 'list the pairs of claims that were looked at and let go as well, each with the reason')
    .option('--json', 'print {"conflicts": […]}, with --why-not also "letGo"')
    .action((files: string[], flags: CompareFlags) => {
      const referenceDate = checkReferenceDate(flags.referenceDate);
      if (flags.pairs !== undefined) {
        if (files.length > 0) throw new WrongUsage('Give either two files or more, or --pairs.');
        comparePairs(flags.pairs, referenceDate, flags.whyNot ?? false);
        return;
      }
      if (files.length < 2) throw new WrongUsage('Give two files or more, or --pairs FILE.jsonl.');
      compareFiles(files, referenceDate, flags);
    });
}

function compareFiles(
  files: readonly string[],
  referenceDate: string | undefined,
  { json, whyNot }: CompareFlags,
): void {
  const sources = files.map((file) => {
    try {
      return readSource(file);
    } catch (error) {
      throw new VerbFailed(`${file}: ${messageOf(error)}`);
    }
  });
  const latest = referenceDate ?? latestFullDate(sources.map(({ text }) => text));
  const texts = sources.map((source): NamedText => {
    const day = referenceDate ?? collectedBeside(source.file) ?? latest;
    return { name: source.file, text: source.text, context: contextOf(source, day) };
  });
  const comparison = compareTexts(inOrder(texts));
  if (json) {
    print(JSON.stringify(answerOf(comparison, whyNot ?? false)));
    return;
  }
  print(inWords(comparison, markFor(process.stdout)));
  if (whyNot) print(`\n${letGoInWords(letGoPairs(comparison))}`);
}

const answerOf = (comparison: Comparison, whyNot: boolean): object => ({
  conflicts: shownConflicts(comparison),
  ...(whyNot ? { letGo: letGoPairs(comparison) } : {}),
});

/** Colour on a terminal that wants it, brackets elsewhere. */
function markFor({ isTTY }: NodeJS.WriteStream): (words: string) => string {
  const coloured = isTTY && (process.env['NO_COLOR'] ?? '') === '';
  return coloured ? (words) => styleText(['bold', 'yellow'], words) : (words) => `[${words}]`;
}

/** Texts that all say when they came out are put in that order; otherwise the given order is that of publication. */
function inOrder(texts: readonly NamedText[]): readonly NamedText[] {
  const dated = texts.map((text) => ({ text, at: text.context.published?.latest ?? null }));
  if (dated.some(({ at }) => at === null)) return texts;
  return dated.sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1)).map(({ text }) => text);
}

function comparePairs(file: string, referenceDate: string | undefined, whyNot: boolean): void {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    throw new VerbFailed(`${file}: ${messageOf(error)}`);
  }
  let unread = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      const pair = pairSchema.parse(JSON.parse(line));
      print(JSON.stringify({ id: pair.id, ...answerOf(comparisonOf(pair, referenceDate), whyNot) }));
    } catch (error) {
      unread += 1;
      tell(`${file}:${String(index + 1)}: ${error instanceof z.ZodError ? z.prettifyError(error) : messageOf(error)}`);
    }
  }
  if (unread > 0) throw new VerbFailed(`${String(unread)} lines could not be read as pairs.`);
}
