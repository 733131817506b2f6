import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { extract, readInput } from '#extraction';
import { dayOf, EdtfError, parsePublished, type TimeRange } from '#story';
import { codeOf, messageOf } from '#platform';
import { z } from 'zod';
import type { FolderStory } from './story-file.js';

const ENDINGS: readonly string[] = ['.txt', '.md', '.html', '.json'];
/** A page brings more than its article; beyond this no report is expected. In bytes. */
const LARGEST_FILE = 16 * 1024 * 1024;

/** A file read as the body of `POST …/reports`, and when it was published as far as can be told before it is filed. */
export interface ReportFile {
  readonly file: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly published: Pick<TimeRange, 'earliest' | 'latest'>;
}

/** A file that cannot be read as a report, and why, as a sentence. */
export interface UnreadableFile {
  readonly file: string;
  readonly reason: string;
}

export interface FolderReports {
  /** In order of publication. */
  readonly reports: readonly ReportFile[];
  readonly unreadable: readonly UnreadableFile[];
}

/** Reads every report of a folder. @throws when the folder itself cannot be read */
export function readReportFiles(folder: string, story: FolderStory): FolderReports {
  const names = readdirSync(folder).filter((name) => ENDINGS.includes(extname(name).toLowerCase()));
  const reports: ReportFile[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const file of names.sort()) {
    try {
      const body = readBody(join(folder, file), file);
      reports.push({ file, body, published: publicationOf(body, story) });
    } catch (error) {
      unreadable.push({ file, reason: reasonOf(error) });
    }
  }
  return { reports: reports.sort(byPublication), unreadable };
}

class NoReport extends Error {}

const reasonOf = (error: unknown): string => {
  if (error instanceof NoReport) return error.message;
  if (codeOf(error) === 'EACCES') return 'it may not be read by this user';
  return messageOf(error);
};

const jsonBody = z.record(z.string(), z.unknown());

function readBody(path: string, file: string): Record<string, unknown> {
  const stat = statSync(path);
  if (!stat.isFile()) throw new NoReport('it is no file');
  if (stat.size > LARGEST_FILE) throw new NoReport('it is larger than 16 MiB, more than any report');
  const bytes = readFileSync(path);
  if (!isUtf8(bytes) || bytes.includes(0)) throw new NoReport('it is no text in UTF-8');
  const raw = bytes.toString('utf8');
  if (extname(file).toLowerCase() === '.json') return { ...jsonOf(raw), file };
  const { text, metadata, mediaType } = readInput(raw, { name: file });
  if (text.trim() === '') throw new NoReport('it holds no text');
  const { outlet, title, url, published, kind, corrects } = metadata;
  const given = { outlet, title, url, kind, corrects, published: usable(published, mediaType) };
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    text,
    file,
  };
}

function jsonOf(raw: string): Record<string, unknown> {
  try {
    return jsonBody.parse(JSON.parse(raw));
  } catch {
    throw new NoReport('it is no JSON object');
  }
}

/** A page's own dates come in many notations; one that we cannot read is as none. Front matter is meant for us. */
function usable(published: string | undefined, mediaType: string): string | undefined {
  if (published === undefined || mediaType !== 'text/html') return published;
  try {
    parsePublished(published, 'UTC');
    return published;
  } catch (error) {
    if (error instanceof EdtfError) return undefined;
    throw error;
  }
}

const publishedInput = z.union([
  z.string(),
  z.object({ earliest: z.string().nullish(), latest: z.string().nullish(), basis: z.string().optional() }),
]);

/** Bounds by which files are put in order; what the API would refuse is filed last, and refused there. */
function publicationOf(body: Readonly<Record<string, unknown>>, story: FolderStory): ReportFile['published'] {
  const { text, outlet, published } = body;
  const given = publishedInput.safeParse(published);
  try {
    if (given.success) return parsePublished(given.data, story.timeZone);
    return extract(typeof text === 'string' ? text : '', {
      ...(typeof outlet === 'string' ? { outlet } : {}),
      referenceDate: story.collected ?? dayOf(new Date().toISOString(), story.timeZone),
      timeZone: story.timeZone,
    }).published;
  } catch (error) {
    if (error instanceof EdtfError || error instanceof RangeError) return { earliest: null, latest: null };
    throw error;
  }
}

const LAST = '9999';

/** By the latest moment of publication, then the earliest, then the name. */
function byPublication(a: ReportFile, b: ReportFile): number {
  const keyOf = ({ published, file }: ReportFile): string =>
    [published.latest ?? LAST, published.earliest ?? '', file].join('\n');
  return keyOf(a) < keyOf(b) ? -1 : 1;
}
