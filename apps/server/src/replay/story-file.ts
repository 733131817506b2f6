import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { codeOf } from '#platform';

const storyFile = z
  .strictObject({
    id: z.string().min(1).max(100),
    title: z.string().min(1),
    timeZone: z.string().min(1),
    aliases: z.array(z.strictObject({ name: z.string().min(1), also: z.array(z.string().min(1)).min(1) })),
    ownOutlet: z.string().min(1),
    collected: z.string().regex(/^\d{4}-\d\d-\d\d$/, 'write a day such as 2031-03-04'),
  })
  .partial();

/** What a folder says about the story that its reports belong to. */
export interface FolderStory {
  readonly id: string;
  readonly title: string;
  readonly timeZone: string;
  /** Whether the folder names the zone itself; if not, that of a story that is open already holds. */
  readonly timeZoneStated: boolean;
  readonly aliases: readonly { readonly name: string; readonly also: readonly string[] }[];
  readonly ownOutlet: string | null;
  /** Day on which undated reports were gathered. */
  readonly collected: string | null;
}

/** `story.yaml` cannot be used; the message says what to mend in it. */
export class StoryFileError extends Error {
  override readonly name = 'StoryFileError';
}

/** Reads `story.yaml` of a folder; what is missing follows from the folder's name. @throws StoryFileError */
export function readStoryFile(folder: string, storyId: string | undefined): FolderStory {
  const told = readTold(join(folder, 'story.yaml'));
  const name = basename(resolve(folder));
  return {
    id: storyId ?? told.id ?? idOf(name),
    title: told.title ?? name,
    timeZone: told.timeZone ?? 'UTC',
    timeZoneStated: told.timeZone !== undefined,
    aliases: told.aliases ?? [],
    ownOutlet: told.ownOutlet ?? null,
    collected: told.collected ?? null,
  };
}

function readTold(file: string): z.infer<typeof storyFile> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {};
    throw new StoryFileError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const checked = storyFile.safeParse(parsed(file, text) ?? {});
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  throw new StoryFileError(`${file} does not fit: ${faults.join('; ')}.`);
}

function parsed(file: string, text: string): unknown {
  try {
    // The core schema keeps dates as text: a day is a day, whatever the zone of this machine.
    return parse(text, { schema: 'core' });
  } catch (error) {
    if (error instanceof YAMLParseError) throw new StoryFileError(`${file} is no YAML: ${error.message}`);
    throw error;
  }
}

/** A folder's name as the id of a story. */
const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 100) || 'story';
