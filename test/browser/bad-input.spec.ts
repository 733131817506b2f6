import type { Page } from 'playwright-core';
import { answer, serveOn, type DeskServer } from '../server/desk-server.js';
import { describeWithBrowser } from './chromium.js';
import { SEED_STORY as STORY, eachOnSeededDesk, settled, until, type SeededDesk } from './seeded-desk.js';

const AT = `/stories/${STORY}`;
const DAY_MS = 86_400_000;

describeWithBrowser('the page in bad circumstances', () => {
  let desk: SeededDesk;
  let page: Page;

  eachOnSeededDesk((one, tab) => {
    desk = one;
    page = tab;
  });

  it('says so where a link leads to no story', async () => {
    await page.goto(`${desk.address}/stories/no-such-story`);
    const failed = page.locator('.state-failed').first();
    await failed.waitFor();
    expect(await failed.innerText()).toMatch(/no-such-story/);
    expect(await page.locator('h1').innerText()).toBe('No story has this address.');
  });

  it('says so where a link leads to no claim, and leaves the story readable', async () => {
    await page.goto(`${desk.address}${AT}?claim=no-such-claim`);
    const drawer = page.getByRole('dialog');
    await drawer.locator('.state-failed').waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await page.locator('.contested .conflict').first().waitFor();
  });

  it('says so where a link names no time, and offers the way back to now', async () => {
    await page.goto(`${desk.address}${AT}?asOf=last-tuesday`);
    await page.locator('.state-failed').first().waitFor();
    await page.getByRole('link', { name: 'Back to now' }).click();
    await page.locator('.contested .conflict').first().waitFor();
  });

  it('shows in one tab what another has decided, when it is asked for again', async () => {
    const list = answer(
      'ConflictList',
      await desk.desk.get(`/v1/stories/${STORY}/conflicts?status=open&severity=alert`),
    );
    const inbox = `/inbox?story=${STORY}&status=all&open=${list.conflicts[0]?.id ?? ''}`;
    const other = await desk.tab();
    await desk.open(page, inbox);
    await desk.open(other, inbox);
    await other
      .getByRole('button', { name: /Dismiss/ })
      .first()
      .click();
    await other.locator('.decisions form textarea').fill('Two tabs, one desk.');
    await other.locator('.decisions form [type=submit]').click();
    await other.getByText('Two tabs, one desk.').first().waitFor();
    await page.reload();
    await page.getByText('Two tabs, one desk.').first().waitFor();
    await other.close();
  });

  it('tells a clock that is wrong by a day, and shows the server’s times all the same', async () => {
    await page.clock.setFixedTime(new Date(Date.now() + DAY_MS));
    await desk.open(page, AT);
    await page.getByText(/clock is 24 hours fast/).waitFor();
    expect(await page.locator('.conflict').count()).toBeGreaterThan(0);
  });

  it('outlives a server that stops: says so, keeps what was read, and goes on when it is back', async () => {
    await desk.open(page, AT);
    await page.locator('.live-live').waitFor();
    const port = Number(new URL(desk.address).port);
    await desk.desk.app.close();
    await page.locator('.live-lost').waitFor();
    await page.getByRole('link', { name: 'Compare two dates' }).click();
    await page.locator('.state-failed').first().waitFor();
    const again: DeskServer = await serveOn(desk.desk.databaseUrl);
    try {
      await again.app.listen({ host: '127.0.0.1', port });
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await page.locator('.compare-offers li').first().waitFor();
      await until(async () => (await page.locator('.live-live').count()) === 1);
      await page.getByRole('link', { name: 'What we know' }).click();
      await settled(page);
      expect(await page.locator('.conflict').count()).toBeGreaterThan(0);
    } finally {
      await again.close();
    }
  });
});
