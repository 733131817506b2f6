import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { packageRoot } from '#platform';
import { ServerRuntime } from '../../apps/server/src/runtime/server-runtime.js';
import { lastingPort } from '../kafka/lasting-port.js';
import { serve, type DeskServer } from '../server/desk-server.js';
import { openBrowser } from './chromium.js';

/** A server on a port with a browser before it, as an editor has them. */
export interface SeededDesk {
  readonly desk: DeskServer;
  readonly address: string;
  /** A new tab of the same browser. What the policy refuses and scripts stumble over goes to `complaints`. */
  readonly tab: () => Promise<Page>;
  /** Opens an address of the page and waits until nothing is awaited on it. */
  readonly open: (page: Page, url: string) => Promise<void>;
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export const SEEDS = path.join(packageRoot(), 'seeds');

/** The story of the seeds. */
export const SEED_STORY = 'dumayr-raid';

/** @param seeds folder that the server plants at its first start; none plants nothing */
export async function seededDesk(seeds = SEEDS): Promise<SeededDesk> {
  if (!existsSync(path.join(packageRoot(), 'dist/dashboard/index.html'))) {
    throw new Error('The page is not built: run `npm run build:dashboard` first.');
  }
  const desk = await serve({ DATELINE_SEEDS: seeds });
  await desk.app.listen({ host: '127.0.0.1', port: await lastingPort() });
  const address = await desk.app.getUrl();
  if (seeds !== 'none') await planted(desk);
  const { context, close } = await openBrowser();
  const complaints: string[] = [];
  return {
    desk,
    address,
    complaints,
    tab: async () => {
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        if (/Content Security Policy|TrustedHTML/i.test(message.text())) complaints.push(message.text());
      });
      return page;
    },
    open: async (page, url) => {
      await page.goto(address + url);
      await settled(page);
    },
    close: async () => {
      await close();
      await desk.close();
    },
  };
}

/** Gives each test of a suite a tab of one seeded desk; no test may leave a complaint. */
export function eachOnSeededDesk(take: (desk: SeededDesk, page: Page) => void): void {
  let desk: SeededDesk;
  let page: Page;
  beforeAll(async () => {
    desk = await seededDesk();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    // A tab that is opened anew knows nothing of what the test before it wrote, and reads the views as they are.
    await desk.desk.caughtUp(SEED_STORY);
    page = await desk.tab();
    take(desk, page);
  });
  afterEach(async () => {
    await page.close();
    expect(desk.complaints).toEqual([]);
  });
}

/** Waits until a page has its heading and awaits no answer. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await until(async () => (await page.locator('.state-loading, [aria-busy=true]').count()) === 0);
}

async function planted(desk: DeskServer): Promise<void> {
  const { pool } = desk.app.get(ServerRuntime).services;
  await until(
    async () => (await pool.query('SELECT 1 FROM server.seeding WHERE finished_at IS NOT NULL')).rows.length > 0,
  );
  await desk.caughtUp(SEED_STORY);
}

/** Waits until it holds; the test's own time limit ends a wait for what never comes. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Prints a figure that was measured in a browser, where the run of the tests shows it. */
export function measured(what: string, value: string): void {
  process.stderr.write(`browser: ${what}: ${value}\n`);
}
