import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { ask, RefusedError, type DeskClient } from './desk-client.js';
import { readReportFiles, type ReportFile, type UnreadableFile } from './report-files.js';
import { readStoryFile, type FolderStory } from './story-file.js';

/** A report that a replay filed, or found filed. */
export interface ReplayedReport {
  readonly file: string;
  readonly reportId: string;
  /** Whether it is new to the store. */
  readonly filed: boolean;
}

export interface Replay {
  readonly storyId: string;
  readonly replayed: readonly ReplayedReport[];
  /** Files that could not be read, and those that the API refused, each with a sentence. */
  readonly failed: readonly UnreadableFile[];
}

export interface ReplayOptions {
  readonly storyId?: string | undefined;
  /** Files an archive: what follows from it raises no alert. */
  readonly history: boolean;
  readonly onProgress?: (line: string) => void;
  readonly signal?: AbortSignal;
}

const opened = z.object({ storyId: z.string() });
const filed = z.object({ reportId: z.string(), claimIds: z.array(z.string()) });

/**
 * Files every report of a folder through the HTTP API, in order of publication. The same folder again changes nothing.
 * @throws StoryFileError, RefusedError when the story cannot be opened; an error of the file system for the folder
 */
export async function replayFolder(client: DeskClient, folder: string, options: ReplayOptions): Promise<Replay> {
  const { storyId, history, onProgress = () => undefined, signal } = options;
  const story = readStoryFile(folder, storyId);
  const { reports, unreadable } = readReportFiles(folder, story);
  await openStory(client, story, history);
  const replayed: ReplayedReport[] = [];
  const failed = [...unreadable];
  for (const { file, reason } of unreadable) onProgress(`${file}: left out, ${reason}`);
  for (const report of reports) {
    if (signal?.aborted === true) break;
    try {
      const done = await fileReport(client, story.id, report, history);
      replayed.push(done);
      onProgress(`${report.file}: ${done.filed ? 'filed' : 'there already'}`);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      failed.push({ file: report.file, reason: error.message });
      onProgress(`${report.file}: refused, ${error.message}`);
    }
  }
  return { storyId: story.id, replayed, failed };
}

/** Opens the story, or goes on with the one that is open: its title stands, and its zone where the folder names none. */
async function openStory(client: DeskClient, story: FolderStory, history: boolean): Promise<void> {
  const { id, title, timeZone, aliases, ownOutlet, collected } = story;
  const optional = { ...(ownOutlet === null ? {} : { ownOutlet }), ...(collected === null ? {} : { collected }) };
  try {
    const { status } = await ask(client, opened, 'POST', '/v1/stories', {
      id,
      title,
      timeZone,
      aliases,
      history,
      ...optional,
    });
    if (status === 201) return;
  } catch (error) {
    const goesOn =
      error instanceof RefusedError &&
      (error.code === 'story-exists' || (error.code === 'time-zone-fixed' && !story.timeZoneStated));
    if (!goesOn) throw error;
  }
  for (const alias of aliases)
    await ask(client, opened, 'POST', `/v1/stories/${encodeURIComponent(id)}/aliases`, alias);
}

async function fileReport(
  client: DeskClient,
  storyId: string,
  { file, body }: ReportFile,
  history: boolean,
): Promise<ReplayedReport> {
  const path = `/v1/stories/${encodeURIComponent(storyId)}/reports`;
  const answer = await ask(client, filed, 'POST', path, { ...body, history: body['history'] ?? history });
  return { file, reportId: answer.body.reportId, filed: answer.status === 201 };
}

const progress = z.object({
  sequence: z.number(),
  consumers: z.array(z.object({ name: z.string(), sequence: z.number(), parked: z.boolean() })),
  caughtUp: z.boolean(),
});

/** A consumer that does not move for this long is given up, in milliseconds. */
const STALL_MS = 60_000;
const POLL_MS = 100;

/** A story that does not come up to date: which consumer stands, and where. */
export class StandstillError extends Error {
  override readonly name = 'StandstillError';
}

/** Waits until a story is projected and scrutinised. @throws StandstillError when a consumer parked it or does not move */
export async function untilCaughtUp(client: DeskClient, storyId: string): Promise<void> {
  const path = `/v1/stories/${encodeURIComponent(storyId)}/progress`;
  let seen = '';
  let movedAt = performance.now();
  for (;;) {
    const { body } = await ask(client, progress, 'GET', path);
    if (body.caughtUp) return;
    const parked = body.consumers.find((consumer) => consumer.parked);
    if (parked) {
      throw new StandstillError(
        `${parked.name} has parked the story ${storyId} after event ${String(parked.sequence)}; see \`dateline parked\`.`,
      );
    }
    const now = JSON.stringify(body);
    if (now !== seen) movedAt = performance.now();
    seen = now;
    if (performance.now() - movedAt > STALL_MS) {
      const standing = body.consumers.filter(({ sequence }) => sequence < body.sequence).map(({ name }) => name);
      throw new StandstillError(
        `${standing.join(' and ')} did not move for a minute in the story ${storyId}: does a server run these roles?`,
      );
    }
    await pause(POLL_MS);
  }
}
