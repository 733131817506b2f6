import type { Page } from 'playwright-core';
import { z } from 'zod';
import { describeWithBrowser } from './chromium.js';
import { measured, seededDesk, until, type SeededDesk } from './seeded-desk.js';

/** A story tells five alerts at once in ten minutes; the rest would wait for a bundle. */
const ALERTS_OF_A_STORY = 4;
const STORIES = 25;
const EVERY_MS = 500;

/** Notes when the count of unseen alerts was painted for the first time, by the count. */
const WATCH = `
  window.painted = {};
  new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => {
    const count = Number(document.querySelector('.masthead .count')?.textContent ?? 0);
    for (let each = count; each > 0 && !(each in window.painted); each--) window.painted[each] = Date.now();
  }))).observe(document.querySelector('.masthead'), { subtree: true, childList: true, characterData: true });
`;

const paintedTimes = z.record(z.string(), z.number());

describeWithBrowser('an alert on its way to the screen', () => {
  let desk: SeededDesk;
  let page: Page;

  beforeAll(async () => {
    desk = await seededDesk('none');
    page = await desk.tab();
  });
  afterAll(() => desk.close());

  const file = async (story: number, day: number): Promise<void> => {
    const response = await fetch(`${desk.address}/v1/stories/ferry-${story}/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        outlet: `Harbour Post ${day}`,
        published: `2021-05-${10 + day}`,
        text: `The port authority said the ferry Corrin Star sank off Lund ${story} on May ${day}.`,
      }),
    });
    expect(response.status).toBe(201);
  };

  it('comes for every report that contradicts', async () => {
    for (let story = 0; story < STORIES; story++) {
      await desk.desk.post('/v1/stories', {
        id: `ferry-${story}`,
        title: `The ferry off Lund ${story}`,
        timeZone: 'UTC',
      });
      await file(story, 1);
    }
    for (let story = 0; story < STORIES; story++) await desk.desk.caughtUp(`ferry-${story}`);
    await desk.open(page, '/');
    await page.locator('.live-live').waitFor();
    await page.evaluate(WATCH);

    const posted: number[] = [];
    for (let round = 0; round < ALERTS_OF_A_STORY; round++) {
      for (let story = 0; story < STORIES; story++) {
        const at = Date.now();
        posted.push(at);
        await file(story, 2 + round);
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, at + EVERY_MS - Date.now())));
      }
    }
    const painted = async () => paintedTimes.parse(await page.evaluate('window.painted'));
    await until(async () => Object.keys(await painted()).length >= posted.length);
    const seen = await painted();
    expect(Object.keys(seen)).toHaveLength(posted.length);
    const waits = posted.map((at, place) => (seen[place + 1] ?? Number.NaN) - at).sort((one, other) => one - other);
    // In the order in which they were posted: none stands for another.
    expect(waits.every((wait) => wait > 0)).toBe(true);
    const share = (part: number): string => `${String(waits[Math.ceil(waits.length * part) - 1])} ms`;
    measured(
      `alert on screen after the report is posted, ${String(waits.length)} reports, one each ${String(EVERY_MS)} ms`,
      `p50 ${share(0.5)}, p95 ${share(0.95)}, p99 ${share(0.99)}, longest ${share(1)}`,
    );
    expect(desk.complaints).toEqual([]);
  }, 600_000);
});
