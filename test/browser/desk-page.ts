import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { packageRoot } from '#platform';
import { ServerRuntime } from '../../apps/server/src/runtime/server-runtime.js';
import { alertsReadable } from '../alerts/alert-desk.js';
import { answer, firstReport, secondReport, serve, type DeskServer } from '../server/desk-server.js';
import { openBrowser } from './chromium.js';
import { settled, until } from './seeded-desk.js';

/** The story that every suite of the desk's screens begins with: two reports that disagree on a day. */
export const STORY = 'bridge';
export const FILE = `/stories/${STORY}/file`;

/** A real server with a story, and a fresh tab before it for each test. */
export interface DeskPage {
  readonly desk: DeskServer;
  readonly address: string;
  readonly page: Page;
  /** A further tab of the same browser. */
  readonly newPage: () => Promise<Page>;
  /** Opens an address of the page and waits until nothing is awaited on it. */
  readonly open: (url: string, on?: Page) => Promise<void>;
  /** Waits until it holds; the test's own time limit ends a wait for what never comes. */
  readonly until: (holds: () => Promise<boolean>) => Promise<void>;
  /** Files a report that sets a date of its own against what is told. */
  readonly contradict: (outlet: string, story?: string) => Promise<void>;
  /** The composer's field for the text of a report. */
  readonly textBox: (on?: Page) => Locator;
}

/**
 * Opens a server and a browser for the suite that calls it, and closes them after it. Every test fails in which the
 * policy of the server refuses something or a script stumbles.
 */
export function deskPage(): DeskPage {
  let opened: { desk: DeskServer; address: string; browser: Awaited<ReturnType<typeof openBrowser>> } | null = null;
  let tab: Page | null = null;
  let complaints: string[] = [];
  let day = 10;

  const server = () => {
    if (!opened) throw new Error('The server is not open yet.');
    return opened;
  };
  const page = (): Page => {
    if (!tab) throw new Error('No tab is open yet.');
    return tab;
  };
  const newPage = async (): Promise<Page> => {
    const fresh = await server().browser.context.newPage();
    fresh.on('pageerror', ({ message }) => complaints.push(message));
    fresh.on('console', (message) => {
      if (/Content Security Policy|TrustedHTML/i.test(message.text())) complaints.push(message.text());
    });
    return fresh;
  };

  beforeAll(async () => {
    if (!existsSync(path.join(packageRoot(), 'dist/dashboard/index.html'))) {
      throw new Error('The page is not built: run `npm run build:dashboard` first.');
    }
    const desk = await serve({ DATELINE_WEBHOOK_ALLOW_PRIVATE: 'true' });
    await desk.app.listen({ host: '127.0.0.1', port: 0 });
    await desk.post('/v1/stories', { id: STORY, title: 'The bridge at Orrin', timeZone: 'Europe/Berlin' });
    await desk.post(`/v1/stories/${STORY}/reports`, firstReport);
    await desk.post(`/v1/stories/${STORY}/reports`, secondReport);
    await desk.caughtUp(STORY);
    // The desk is told after the views have caught up; a suite that counts alerts begins with this one.
    await until(async () => answer('AlertList', await desk.get('/v1/alerts?limit=1')).alerts.length > 0);
    opened = { desk, address: await desk.app.getUrl(), browser: await openBrowser() };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.desk.close();
  });
  beforeEach(async () => {
    complaints = [];
    // A tab that is opened anew knows nothing of what the test before it wrote, and reads the views as they are.
    await server().desk.caughtUp(STORY);
    // Its stream begins after all that was told before.
    await alertsReadable(server().desk.app.get(ServerRuntime).services.pool);
    tab = await newPage();
    await tab.goto(`${server().address}/settings`);
    await tab.evaluate('localStorage.clear()');
  });
  afterEach(async () => {
    for (const left of server().browser.context.pages().slice(1)) await left.close();
    expect(complaints).toEqual([]);
  });

  return {
    get desk() {
      return server().desk;
    },
    get address() {
      return server().address;
    },
    get page() {
      return page();
    },
    newPage,
    open: async (url, on = page()) => {
      await on.goto(`${server().address}${url}`);
      await settled(on);
    },
    until: async (holds) => {
      while (!(await holds())) await page().waitForTimeout(50);
    },
    contradict: async (outlet, story = STORY) => {
      day += 1;
      await server().desk.post(`/v1/stories/${story}/reports`, {
        outlet,
        published: '2021-03-30',
        text: `The old bridge at Orrin collapsed on March ${day}, witnesses said.`,
      });
      await server().desk.caughtUp(story);
    },
    textBox: (on = page()) => on.getByLabel('Text', { exact: true }),
  };
}
