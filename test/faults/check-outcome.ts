import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { readLag } from '#event-feed';
import type { DeskTraffic } from './desk-traffic.js';

const progress = z.object({ caughtUp: z.boolean(), consumers: z.array(z.object({ parked: z.boolean() })) });

/** Waits until every view and the watch are up to date. @throws when they are not within the time given */
export async function untilCaughtUp(url: string, stories: readonly string[], withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  for (const story of stories) {
    for (;;) {
      const answer = await fetch(`${url}/v1/stories/${story}/progress`);
      if (answer.status === 503 && performance.now() < end) {
        // The database may still be mending itself after the last kill.
        await answer.body?.cancel();
        await pause(500);
        continue;
      }
      const state = progress.parse(await answer.json());
      if (state.caughtUp) break;
      if (state.consumers.some(({ parked }) => parked))
        throw new Error(`${story} was parked: ${JSON.stringify(state)}`);
      if (performance.now() > end) throw new Error(`${story} did not catch up: ${JSON.stringify(state)}`);
      await pause(100);
    }
  }
}

/** How many events each consumer lacks, in words. */
export async function eventsBehind(databaseUrl: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  try {
    const { rows } = await pool.query<{ consumer: string }>('SELECT DISTINCT consumer FROM event_feed.checkpoint');
    const lags = await readLag(
      pool,
      rows.map(({ consumer }) => consumer),
    );
    return lags.map(({ consumer, events }) => `${consumer} ${events}`).join(', ');
  } finally {
    await pool.end();
  }
}

/** What of the acknowledged commands is not in the store exactly once, each as a sentence. */
export async function missingInStore(databaseUrl: string, traffic: DeskTraffic): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const counted = async (type: string, field: string): Promise<Map<string, number>> => {
      const { rows } = await client.query<{ name: string; count: number }>(
        `SELECT data->>$2 AS name, count(*)::integer AS count FROM event_store.event WHERE type = $1 GROUP BY 1`,
        [type, field],
      );
      return new Map(rows.map(({ name, count }) => [name, count]));
    };
    return [
      ...unlikeOnce(
        'report',
        await counted('ReportPublished', 'reportId'),
        traffic.reports.map((each) => each.reportId),
      ),
      ...unlikeOnce(
        'claim',
        await counted('ClaimAsserted', 'claimId'),
        traffic.reports.flatMap((each) => each.claimIds),
      ),
      ...unlikeOnce(
        'verdict',
        await counted('VerdictRecorded', 'note'),
        traffic.verdicts.map((each) => each.note),
      ),
    ];
  } finally {
    await client.end();
  }
}

const claim = z.object({ id: z.string(), verdict: z.string() });
const page = z.object({
  // The first page alone has these.
  reports: z.array(z.object({ id: z.string() })).default([]),
  questions: z.array(z.object({ answers: z.array(z.object({ claims: z.array(claim) })) })),
  officialResponses: z.array(z.object({ claim })).default([]),
  nextCursor: z.string().nullable(),
});

/** What of the acknowledged commands is not in a story's view exactly once, each as a sentence. */
export async function missingInView(url: string, story: string, traffic: DeskTraffic): Promise<string[]> {
  const reports: string[] = [];
  const claims: z.infer<typeof claim>[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const asked = new URLSearchParams(cursor === '' ? {} : { cursor });
    const answer = await fetch(`${url}/v1/stories/${story}/view?${asked.toString()}`);
    const shown = page.parse(await answer.json());
    reports.push(...shown.reports.map(({ id }) => id));
    claims.push(...shown.questions.flatMap(({ answers }) => answers.flatMap((each) => each.claims)));
    claims.push(...shown.officialResponses.map((each) => each.claim));
    cursor = shown.nextCursor;
  }
  const filed = traffic.reports.filter((each) => each.story === story);
  const disputed = new Set(claims.filter(({ verdict }) => verdict === 'disputed').map(({ id }) => id));
  const here = new Set(filed.flatMap(({ claimIds }) => claimIds));
  const judged = traffic.verdicts.filter(({ claimId }) => here.has(claimId));
  return [
    ...unlikeOnce(
      'report',
      countOf(reports),
      filed.map(({ reportId }) => reportId),
    ),
    ...unlikeOnce('claim', countOf(claims.map(({ id }) => id)), [...here]),
    ...judged.filter(({ claimId }) => !disputed.has(claimId)).map(({ note }) => `the verdict "${note}" is not there`),
  ].map((sentence) => `view of ${story} at ${url}: ${sentence}`);
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Names that are there more or less often than once, and names that nobody was told of. */
function unlikeOnce(what: string, found: ReadonlyMap<string, number>, expected: readonly string[]): string[] {
  const told = new Set(expected);
  return [
    ...[...told]
      .filter((name) => found.get(name) !== 1)
      .map((name) => `${what} ${name} is there ${found.get(name) ?? 0} times`),
    ...[...found.keys()].filter((name) => !told.has(name)).map((name) => `${what} ${name} was never acknowledged`),
  ];
}
