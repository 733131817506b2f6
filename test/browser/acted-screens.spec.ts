import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { packageRoot } from '#platform';
import { answer } from '../server/desk-server.js';
import { describeWithBrowser, violations } from './chromium.js';
import { deskPage, FILE, STORY } from './desk-page.js';

const SCREENS = path.join(packageRoot(), 'test/browser/screens');
const wanted = process.env['SCREENS'] === 'all';

/** Screens that only acting leads to; each is held to WCAG 2.2 AA, and drawn when pictures are asked for. */
describeWithBrowser('the screens that acting leads to', () => {
  const at = deskPage();
  let receiver: Server;
  const unread: string[] = [];

  beforeAll(async () => {
    // A receiver that takes every second delivery.
    receiver = createServer((request, response) => {
      request.resume();
      unread.push('one');
      response.writeHead(unread.length % 2 === 0 ? 204 : 503).end();
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => receiver.close(resolve)));

  const looksAt = async (name: string, width: number, scheme: 'light' | 'dark', on = at.page): Promise<void> => {
    expect(await violations(on)).toEqual([]);
    expect(await on.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    if (!wanted) return;
    mkdirSync(SCREENS, { recursive: true });
    writeFileSync(
      path.join(SCREENS, `${name}-${String(width)}-${scheme}.png`),
      await on.screenshot({ fullPage: true }),
    );
  };

  const writeReport = async (page: Page): Promise<void> => {
    await page.getByLabel('Outlet').fill('Harbour News');
    await page.getByLabel(/^Published/).fill('2021-03-07');
    await at
      .textBox(page)
      .fill('The bridge at Orrin collapsed on March 4, the harbour office said. The city office declined to comment.');
    await page.locator('.preview li').first().waitFor();
  };

  const views = [390, 1440].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

  describe.each(views)('at $width px, $scheme', ({ width, scheme }) => {
    beforeEach(async () => {
      await at.page.setViewportSize({ width, height: 900 });
      await at.page.emulateMedia({ colorScheme: scheme });
    });

    it('a report with its preview, and a claim that is mended', async () => {
      await at.open(FILE);
      await writeReport(at.page);
      await looksAt('written', width, scheme);
      await at.page.getByRole('button', { name: /^Mend/ }).first().click();
      await looksAt('written-mend', width, scheme);
    });

    it('what stands there once it is filed', async () => {
      await at.open(FILE);
      await writeReport(at.page);
      await at.page.getByRole('button', { name: 'File the report' }).click();
      await at.page.getByRole('heading', { name: 'Filed' }).waitFor();
      await looksAt('filed', width, scheme);
    });

    it('a form that lacks something', async () => {
      await at.open(`${FILE}?as=claim`);
      await at.page.getByRole('button', { name: 'Enter the claim' }).click();
      await looksAt('file-claim-lacking', width, scheme);
    });

    it('a conflict that is opened from the list, and decided on', async () => {
      await at.open(`/inbox?story=${STORY}&kind=date`);
      await at.page.locator('.row').first().click();
      await at.page.locator('.conflict .side').first().waitFor();
      await at.page.locator('.events li').first().waitFor();
      await looksAt('inbox-open', width, scheme);
      await at.page.getByRole('button', { name: /^Dismiss/ }).click();
      await looksAt('inbox-dismiss', width, scheme);
    });

    it('alerts that have been told, and one that came in', async () => {
      const told = await story(`told-${width}-${scheme}`);
      await at.open('/alerts');
      await at.page.locator('.live-live').waitFor();
      await at.contradict('Weir Post', told);
      await at.page.getByRole('button', { name: /new, show$/ }).waitFor();
      await looksAt('alerts-told', width, scheme);
    });

    it('the delivery log of a webhook', async () => {
      const { port } = receiver.address() as AddressInfo;
      const made = await at.desk.post('/v1/webhooks', { url: `http://127.0.0.1:${port}/desk/${width}/${scheme}` });
      const { id } = answer('NewWebhook', made);
      await at.contradict('Quay Times', await story(`delivered-${width}-${scheme}`));
      await at.until(async () => {
        const { deliveries } = answer('DeliveryList', await at.desk.get(`/v1/webhooks/${id}/deliveries`));
        return deliveries.some(({ attempts }) => attempts.length > 0);
      });
      await at.open('/settings?part=webhooks');
      await at.page.getByRole('link', { name: 'Delivery log' }).last().click();
      await at.page.locator('.delivery-log li').first().waitFor();
      await looksAt('webhook-log', width, scheme);
    });

    it('a story after a visit to the inbox, as it looks without one', async () => {
      await at.open(`/stories/${STORY}`);
      const look = () =>
        at.page
          .evaluate(`(({ border, padding, backgroundColor, margin }) => [border, padding, backgroundColor, margin])(
          getComputedStyle(document.querySelector('.contested .side')))`);
      const before = await look();
      await at.page.getByRole('link', { name: 'Inbox', exact: true }).click();
      // On a phone the sides wait behind the list; their style is there all the same.
      await at.page.locator('.conflict .side').first().waitFor({ state: 'attached' });
      await at.page.goBack();
      await at.page.locator('.contested .side').first().waitFor();
      expect(await look()).toEqual(before);
    });
  });

  /** A story of its own, whose first alert is not held back for a bundle. */
  const story = async (name: string): Promise<string> => {
    const id = `bridge-${name}`;
    await at.desk.post('/v1/stories', { id, title: `The bridge at Orrin, ${name}`, timeZone: 'Europe/Berlin' });
    await at.contradict('Orrin Courier', id);
    return id;
  };

  it('paper shows the dossier with its date and its footnotes, and nothing to press', async () => {
    await at.open(`/stories/${STORY}/dossier`);
    await at.page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await at.page.setViewportSize({ width: 794, height: 1123 });
    expect(await at.page.locator('main button:visible, .masthead:visible').count()).toBe(0);
    expect(await at.page.locator('.notes > li').count()).toBeGreaterThan(3);
    const sides = await at.page.locator('.dossier-sides').first().locator('li').count();
    expect(await at.page.locator('.dossier-question p').first().innerText()).toMatch(
      sides > 2 ? /^The sides say / : /^One side says /,
    );
    await looksAt('dossier-print', 794, 'light');
  });

  it('a link to a place on a page reaches it once the data is there', async () => {
    await at.page.setViewportSize({ width: 390, height: 600 });
    await at.open(`/stories/${STORY}#unconfirmed`);
    const top = async () =>
      Number(await at.page.evaluate("document.querySelector('#unconfirmed').getBoundingClientRect().top"));
    await at.until(async () => Math.abs(await top()) < 100);
    await at.page.mouse.wheel(0, -400);
    await at.until(async () => (await top()) > 200);
  });
});
