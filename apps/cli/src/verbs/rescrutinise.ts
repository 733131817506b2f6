import type { Command } from 'commander';
import { z } from 'zod';
import { ask, RefusedError, untilCaughtUp, type DeskClient } from '../../../server/src/index.js';
import { withDesk } from '../desk.js';
import { print, tell, VerbFailed } from '../ending.js';
import { table } from '../table.js';

const rescrutiny = z.object({ appended: z.record(z.string(), z.number()) });

export function addRescrutinise(program: Command): void {
  program
    .command('rescrutinise')
    .description(
      "Hold a story's claims against each other again with today's rules. Only differences are appended, and no alert goes out; what the desk decided stays.",
    )
    .argument('<story>', 'id of the story')
    .option('--url <server>', 'through the server at this address')
    .action(async (story: string, { url }: { url?: string }) => {
      await withDesk(url, (desk) => rescrutinise(desk, story));
    });
}

async function rescrutinise(desk: DeskClient, story: string): Promise<void> {
  try {
    await untilCaughtUp(desk, story);
    const { body } = await ask(desk, rescrutiny, 'POST', `/v1/stories/${encodeURIComponent(story)}/rescrutiny`, {});
    const rows = Object.entries(body.appended).map(([type, count]) => [type, String(count)]);
    if (rows.length === 0) tell("Today's rules find what is recorded; nothing was appended.");
    print(table([['appended', 'events'], ...rows]));
    await untilCaughtUp(desk, story);
  } catch (error) {
    throw error instanceof RefusedError ? new VerbFailed(error.message) : error;
  }
}
