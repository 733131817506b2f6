import type { Command } from 'commander';
import { z } from 'zod';
import { ask, RefusedError, untilCaughtUp, type DeskClient } from '../../../server/src/index.js';
import { withDesk } from '../desk.js';
import { print, tell, VerbFailed } from '../ending.js';
import { table } from '../table.js';

const origins = z.object({ reports: z.array(z.object({ id: z.string(), outlet: z.string() })) });
const changed = z.object({ claimIds: z.array(z.string()) });

export function addReextract(program: Command): void {
  program
    .command('reextract')
    .description(
      "Read a story's reports again with today's rules. Only differences are appended; what people touched stays.",
    )
    .argument('<story>', 'id of the story')
    .option('--url <server>', 'through the server at this address')
    .action(async (story: string, { url }: { url?: string }) => {
      await withDesk(url, (desk) => reextract(desk, story));
    });
}

async function reextract(desk: DeskClient, story: string): Promise<void> {
  try {
    await untilCaughtUp(desk, story);
    const { body } = await ask(desk, origins, 'GET', `/v1/stories/${encodeURIComponent(story)}/origins`);
    const rows: string[][] = [];
    for (const { id, outlet } of body.reports) {
      const answer = await ask(desk, changed, 'POST', `/v1/reports/${id}/reextraction`, {});
      tell(`${id}: ${answer.status === 201 ? 'changed' : 'as it was'}`);
      rows.push([id, outlet, answer.status === 201 ? 'changed' : 'as it was', String(answer.body.claimIds.length)]);
    }
    await untilCaughtUp(desk, story);
    print(table([['report', 'outlet', 'result', 'new claims'], ...rows]));
  } catch (error) {
    throw error instanceof RefusedError ? new VerbFailed(error.message) : error;
  }
}
