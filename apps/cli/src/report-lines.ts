import { readFileSync } from 'node:fs';
import { messageOf } from '#platform';
import { z } from 'zod';
import { WrongUsage } from './ending.js';

const reportLine = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  published: z.string().nullish(),
  text: z.string(),
  /** The true story, where the file is one to measure with. */
  story: z.string().optional(),
});

export type ReportLine = z.infer<typeof reportLine>;

/** Reads reports, one a line, as JSON; empty lines are left out. @throws WrongUsage names the file and the line */
export function readReportLines(file: string): ReportLine[] {
  return source(file)
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, `${file}, line ${String(at + 1)}`)]));
}

function source(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new WrongUsage(`${file} cannot be read: ${messageOf(error)}`);
  }
}

function readLine(line: string, place: string): ReportLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new WrongUsage(`${place} is no JSON; write {"id": …, "published": …, "text": …} on each line.`);
  }
  const read = reportLine.safeParse(json);
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.') ?? '';
  throw new WrongUsage(`${place}: ${field === '' ? 'write an object' : `the field ${field} is missing or wrong`}.`);
}
