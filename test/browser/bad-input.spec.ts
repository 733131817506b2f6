import type { Page } from 'playwright-core';
import { answer, serveOn } from '../server/desk-server.js';
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

  it('says so where a link leads to no conflict and to no outlet, and leaves the list', async () => {
    await page.goto(`${desk.address}/inbox?open=no-such-conflict`);
    await page.locator('.inbox-detail .state-failed').waitFor();
    expect(await page.locator('.inbox-detail').innerText()).toMatch(/no-such-conflict/);
    expect(await page.locator('.row').count()).toBeGreaterThan(0);
    await desk.open(page, '/sources?grade=no-such-outlet');
    expect(await page.locator('.sources tbody tr').count()).toBeGreaterThan(0);
  });

  it('says so where a comparison and a dossier name no time', async () => {
    for (const url of [`${AT}/compare?from=the-day-before`, `${AT}/dossier?asOf=2025-02-31`]) {
      await page.goto(`${desk.address}${url}`);
      await page.locator('.state-failed').first().waitFor();
    }
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

  it.each([
    ['fast', DAY_MS],
    ['slow', -DAY_MS],
  ])('tells a clock that is a day %s, and shows the server’s times all the same', async (how, wrong) => {
    await page.clock.setFixedTime(new Date(Date.now() + wrong));
    await desk.open(page, AT);
    await page.getByText(new RegExp(`clock is 24 hours ${how}`)).waitFor();
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
    const again = await serveOn(desk.desk.databaseUrl);
    try {
      await again.app.listen({ host: '127.0.0.1', port });
      await until(async () => (await again.get('/health/ready')).status === 200);
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

describeWithBrowser('a report that is being written', () => {
  let desk: SeededDesk;
  let page: Page;

  eachOnSeededDesk((one, tab) => {
    desk = one;
    page = tab;
  });

  it('keeps what is being written when the server stops in the middle of it, and files it once when it is back', async () => {
    const words = 'The ferry at Lund Sound sank on March 9, the harbour office said.';
    await desk.open(page, `${AT}/file`);
    await page.getByLabel('Text', { exact: true }).fill(words);
    await page.getByLabel('Outlet').fill('Sound Courier');
    const port = Number(new URL(desk.address).port);
    await desk.desk.app.close();
    await page.getByLabel('Headline').fill('Ferry sinks');
    await page.getByRole('button', { name: 'File the report' }).click();
    await page.locator('.composer-form .state-failed').waitFor();
    await page.reload().catch(() => undefined);
    const again = await serveOn(desk.desk.databaseUrl);
    try {
      await again.app.listen({ host: '127.0.0.1', port });
      await until(async () => (await again.get('/health/ready')).status === 200);
      await page.goto(`${desk.address}${AT}/file`);
      await page.locator('h1').waitFor();
      expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(words);
      expect(await page.getByLabel('Headline').inputValue()).toBe('Ferry sinks');
      const before = answer('Story', await again.get(`/v1/stories/${STORY}`)).reports;
      await page.getByRole('button', { name: 'File the report' }).click();
      await page.getByRole('heading', { name: 'Filed' }).waitFor();
      await again.caughtUp(STORY);
      expect(answer('Story', await again.get(`/v1/stories/${STORY}`)).reports).toBe(before + 1);
    } finally {
      await again.close();
    }
  });
});
