import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { packageRoot } from '#platform';
import { firstReport, secondReport, serve, type DeskServer } from '../server/desk-server.js';
import { describeWithBrowser, openBrowser, violations } from './chromium.js';
import { settled } from './seeded-desk.js';

const STORY = 'bridge';
const WIDTHS = [390, 1440] as const;
const SCHEMES = ['light', 'dark'] as const;

describeWithBrowser('the desk’s page in a browser', () => {
  let desk: DeskServer;
  let address: string;
  let context: BrowserContext;
  let page: Page;
  let closeBrowser: () => Promise<void>;

  beforeAll(async () => {
    if (!existsSync(path.join(packageRoot(), 'dist/dashboard/index.html'))) {
      throw new Error('The page is not built: run `npm run build:dashboard` first.');
    }
    desk = await serve();
    await desk.app.listen({ host: '127.0.0.1', port: 0 });
    address = await desk.app.getUrl();
    await desk.post('/v1/stories', { id: STORY, title: 'The bridge at Orrin', timeZone: 'Europe/Berlin' });
    await desk.post(`/v1/stories/${STORY}/reports`, firstReport);
    await desk.post(`/v1/stories/${STORY}/reports`, secondReport);
    await desk.caughtUp(STORY);
    ({ context, close: closeBrowser } = await openBrowser());
  });

  afterAll(async () => {
    await closeBrowser();
    await desk.close();
  });

  beforeEach(async () => {
    page = await context.newPage();
  });

  afterEach(() => page.close());

  const open = async (url: string): Promise<void> => {
    await page.goto(`${address}${url}`);
    await settled(page);
  };

  it('lists the story, and opens it on both sides of what is contested', async () => {
    await open('/');
    await page.getByRole('link', { name: 'The bridge at Orrin' }).click();
    const contested = page.locator('.contested .conflict').first();
    await contested.waitFor();
    expect(await contested.locator('.side').count()).toBe(2);
    const told = await contested.innerText();
    expect(told).toContain('2 March 2021');
    expect(told).toContain('3 March 2021');
  });

  it('shows the sentence behind a statement, marked inside its report', async () => {
    await open(`/stories/${STORY}`);
    await page.locator('.contested .side-value a, .contested .side-value button').first().click();
    const drawer = page.getByRole('dialog');
    await drawer
      .getByText(/declined to comment|did not respond/)
      .first()
      .waitFor();
    expect(await drawer.locator('mark').first().innerText()).toMatch(/March [23]/);
  });

  it('says that it looks at the past, and then knows less', async () => {
    await open(`/stories/${STORY}?asOf=2021-03-05`);
    expect(await page.locator('.contested .conflict').count()).toBe(0);
    expect(await page.locator('main').innerText()).toMatch(/5 Mar/);
    expect(await page.locator('main').innerText()).not.toContain('Velden Post');
  });

  it('keeps a dismissal with its note after a reload', async () => {
    await open(`/inbox?story=${STORY}&severity=alert`);
    await page
      .getByRole('button', { name: /Dismiss/ })
      .first()
      .click();
    const form = page.locator('.decisions form');
    await form.locator('textarea').fill('Witnesses meant the evening before.');
    await form.locator('[type=submit]').click();
    await page.getByText('Witnesses meant the evening before.').first().waitFor();
    await page.reload();
    await page.getByText('Witnesses meant the evening before.').first().waitFor();
    // A page opened anew does not know what this one wrote, and reads the views as they are.
    await desk.caughtUp(STORY);
    await open(`/inbox?story=${STORY}&severity=alert`);
    expect(await page.locator('.rows .row').count()).toBe(0);
  });

  it('shows text of reports as text', async () => {
    await desk.post(`/v1/stories/${STORY}/reports`, {
      ...firstReport,
      outlet: '<img src=x onerror="document.title=1">',
      text: `The bridge <script>document.title = 'taken'</script> fell on March 4, the city said.`,
    });
    await desk.caughtUp(STORY);
    await open(`/stories/${STORY}`);
    expect(await page.title()).not.toMatch(/taken|^1$/);
    expect(await page.locator('main img, main script').count()).toBe(0);
  });

  const screens = ['/', `/stories/${STORY}`, '/inbox?severity=all&status=all', '/alerts', '/sources', '/settings'];
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      it.each(screens)(`%s holds to WCAG 2.2 AA at ${width} px, ${colorScheme}`, async (url) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await open(url);
        expect(await violations(page)).toEqual([]);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  }
});
