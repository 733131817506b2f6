import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readStoryFile, StoryFileError } from '../../server/src/index.js';
import { extract, readInput, type ExtractionContext, type InputMetadata } from '#extraction';
import { EdtfError, parsePublished, rangeOfDay, REPORT_KINDS } from '#story';
import { WrongUsage } from './ending.js';

/** A file read as text, with what it says about itself. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly metadata: InputMetadata;
}

/** @throws Error with a sentence when the file cannot be read as text */
export function readSource(file: string): SourceText {
  const bytes = readFileSync(file);
  if (!isUtf8(bytes) || bytes.includes(0)) throw new Error('it is no text in UTF-8');
  const { text, metadata } = readInput(bytes.toString('utf8'), { name: basename(file) });
  return { file, text, metadata };
}

/** A day as the flag `--reference-date` takes it. @throws WrongUsage */
export function checkReferenceDate(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(day) && rangeOfDay(day, 'UTC').latest !== null) return day;
  } catch (error) {
    if (!(error instanceof EdtfError) && !(error instanceof RangeError)) throw error;
  }
  throw new WrongUsage(`--reference-date takes a day of the calendar such as 2031-03-04, not ${day}.`);
}

/** The latest full date that stands in any of the texts; undefined where none names its year. */
export function latestFullDate(texts: readonly string[]): string | undefined {
  const days = texts.flatMap((text) =>
    extract(text).dates.flatMap(({ value }) => /^\d{4}-\d\d-\d\d(?=$|T)/.exec(value)?.[0] ?? []),
  );
  return days.sort().at(-1);
}

/** The day on which the reports beside a file were gathered, as `story.yaml` there says. */
export function collectedBeside(file: string): string | undefined {
  try {
    return readStoryFile(dirname(file), undefined).collected ?? undefined;
  } catch (error) {
    if (error instanceof StoryFileError) throw new WrongUsage(error.message);
    throw error;
  }
}

/** What is known of a text before it is read: its own front matter, and the day from which it counts. */
export function contextOf(source: SourceText, referenceDate: string | undefined): ExtractionContext {
  const { outlet, title, url, kind, published } = source.metadata;
  const given = published === undefined ? null : publishedOf(published);
  const known = REPORT_KINDS.find((one) => one === kind);
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(known === undefined ? {} : { kind: known }),
    ...(given === null ? {} : { published: given }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
  };
}

/** A date that the file states in a notation of its own is as none. */
function publishedOf(published: string): ReturnType<typeof parsePublished> | null {
  try {
    return parsePublished(published, 'UTC');
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
