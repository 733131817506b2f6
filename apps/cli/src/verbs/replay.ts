import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { z } from 'zod';
import {
  ask,
  RefusedError,
  replayFolder,
  StandstillError,
  StoryFileError,
  untilCaughtUp,
  type DeskClient,
  type Replay,
  type ReplayedReport,
} from '../../../server/src/index.js';
import { withDesk } from '../desk.js';
import { print, tell, VerbFailed, WrongUsage } from '../ending.js';
import { table } from '../table.js';

interface ReplayFlags {
  readonly story?: string;
  readonly url?: string;
  readonly asHistory?: true;
}

export function addReplay(program: Command): void {
  program
    .command('replay')
    .description(
      'File every .txt, .md, .html and .json report of a folder, in order of publication. The same folder again ' +
        'changes nothing. story.yaml beside the reports names the story and its time zone.',
    )
    .argument('<folder>', 'folder of reports')
    .option('--story <id>', 'the story that they belong to; else story.yaml says, else the name of the folder')
    .option('--url <server>', 'file through the server at this address')
    .option('--as-history', 'file an archive: what follows from it raises no alert')
    .action(async (folder: string, flags: ReplayFlags) => {
      if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new WrongUsage(`${folder} is no folder.`);
      await withDesk(flags.url, (desk) => replay(desk, folder, flags));
    });
}

async function replay(desk: DeskClient, folder: string, { story, asHistory }: ReplayFlags): Promise<void> {
  const done = await sentenceInstead(() =>
    replayFolder(desk, folder, { storyId: story, history: asHistory ?? false, onProgress: tell }),
  );
  if (done.replayed.length > 0) {
    tell(`Waiting until ${done.storyId} is projected and scrutinised.`);
    await sentenceInstead(() => untilCaughtUp(desk, done.storyId));
    print(await reportTable(desk, done));
  }
  const added = done.replayed.filter(({ filed }) => filed).length;
  tell(`${done.storyId}: ${String(added)} reports filed, ${String(done.replayed.length - added)} were there already.`);
  if (done.failed.length === 0) return;
  const named = done.failed.map(({ file, reason }) => `  ${file}: ${reason}`);
  throw new VerbFailed(`${String(done.failed.length)} files were not filed:\n${named.join('\n')}`);
}

async function sentenceInstead<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const said = [StoryFileError, RefusedError, StandstillError].some((kind) => error instanceof kind);
    throw said && error instanceof Error ? new VerbFailed(error.message) : error;
  }
}

const reportAnswer = z.object({
  outlet: z.object({ name: z.string() }),
  published: z.object({ edtf: z.string() }),
  claimIds: z.array(z.string()),
});
const claimsAnswer = z.object({
  claims: z.array(z.object({ reportId: z.string(), response: z.string().nullable() })),
  nextCursor: z.string().nullable(),
});
const conflictsAnswer = z.object({
  conflicts: z.array(z.object({ sides: z.array(z.object({ claims: z.array(z.object({ reportId: z.string() })) })) })),
  nextCursor: z.string().nullable(),
});

/** One line for each file: what it became. */
async function reportTable(desk: DeskClient, { storyId, replayed }: Replay): Promise<string> {
  const story = `/v1/stories/${encodeURIComponent(storyId)}`;
  const responses = new Map<string, number>();
  const claims = await pages(desk, `${story}/claims`, claimsAnswer);
  for (const { reportId, response } of claims.flatMap((one) => one.claims)) {
    if (response !== null) responses.set(reportId, (responses.get(reportId) ?? 0) + 1);
  }
  const conflicts = new Map<string, number>();
  for (const { sides } of (await pages(desk, `${story}/conflicts`, conflictsAnswer)).flatMap((one) => one.conflicts)) {
    const reports = new Set(sides.flatMap((side) => side.claims.map(({ reportId }) => reportId)));
    for (const reportId of reports) conflicts.set(reportId, (conflicts.get(reportId) ?? 0) + 1);
  }
  const rows = await Promise.all(
    replayed.map(async ({ file, reportId }: ReplayedReport) => {
      const { body } = await ask(desk, reportAnswer, 'GET', `/v1/reports/${reportId}`);
      const counts = [body.claimIds.length, responses.get(reportId) ?? 0, conflicts.get(reportId) ?? 0];
      return [file, body.outlet.name, body.published.edtf, ...counts.map(String)];
    }),
  );
  return table([['file', 'outlet', 'published', 'claims', 'official responses', 'conflicts'], ...rows]);
}

async function pages<T extends { nextCursor: string | null }>(
  desk: DeskClient,
  path: string,
  schema: z.ZodType<T>,
): Promise<T[]> {
  const read: T[] = [];
  for (let cursor: string | null | undefined; cursor !== null; cursor = read.at(-1)?.nextCursor ?? null) {
    const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    read.push((await ask(desk, schema, 'GET', `${path}?limit=1000${after}`)).body);
  }
  return read;
}
