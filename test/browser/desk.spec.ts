import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { packageRoot } from '#platform';
import { answer, firstReport, secondReport, serve, type DeskServer } from '../server/desk-server.js';
import { describeWithBrowser, openBrowser, violations } from './chromium.js';

const STORY = 'bridge';
const FILE = `/stories/${STORY}/file`;
const WIDTHS = [390, 1440] as const;
const SCHEMES = ['light', 'dark'] as const;

const newReport = [
  'Old pier falls at Orrin',
  'ORRIN - The old pier at Orrin collapsed on March 7, the police said. Two people were injured in the collapse.',
].join('\n\n');

describeWithBrowser('the desk’s own screens in a browser', () => {
  let desk: DeskServer;
  let address: string;
  let context: BrowserContext;
  let page: Page;
  let closeBrowser: () => Promise<void>;
  /** What the policy of the server refused, and what a script stumbled over. */
  let complaints: string[];

  beforeAll(async () => {
    if (!existsSync(path.join(packageRoot(), 'dist/dashboard/index.html'))) {
      throw new Error('The page is not built: run `npm run build:dashboard` first.');
    }
    desk = await serve({ DATELINE_WEBHOOK_ALLOW_PRIVATE: 'true' });
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

  const newPage = async (): Promise<Page> => {
    const opened = await context.newPage();
    opened.on('pageerror', ({ message }) => complaints.push(message));
    opened.on('console', (message) => {
      if (/Content Security Policy|TrustedHTML/i.test(message.text())) complaints.push(message.text());
    });
    return opened;
  };

  beforeEach(async () => {
    complaints = [];
    page = await newPage();
    await page.goto(`${address}/settings`);
    await page.evaluate('localStorage.clear()');
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const open = async (url: string, on: Page = page): Promise<void> => {
    await on.goto(`${address}${url}`);
    await on.locator('h1').waitFor();
    await on.locator('.state-loading').waitFor({ state: 'detached' });
  };

  /** Waits until it holds; the test's own time limit ends a wait for what never comes. */
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await page.waitForTimeout(50);
  };

  let day = 10;
  /** Files a report that sets a date of its own against what is told. */
  const contradict = async (outlet: string, story = STORY): Promise<void> => {
    day += 1;
    await desk.post(`/v1/stories/${story}/reports`, {
      outlet,
      published: '2021-03-30',
      text: `The old bridge at Orrin collapsed on March ${day}, witnesses said.`,
    });
    await desk.caughtUp(story);
  };

  const textBox = (on: Page = page) => on.getByLabel('Text', { exact: true });

  describe('the composer', () => {
    const claimsOf = async (reportId: string) => {
      await desk.caughtUp(STORY);
      const { claimIds } = answer('Report', await desk.get(`/v1/reports/${reportId}`));
      const claims = await Promise.all(claimIds.map(async (id) => answer('Claim', await desk.get(`/v1/claims/${id}`))));
      return new Map(claims.map((claim) => [claim.aspect.slot, claim]));
    };

    const filedReport = async (outlet: string): Promise<string> => {
      await desk.caughtUp(STORY);
      const { reports } = answer('View', await desk.get(`/v1/stories/${STORY}/view`));
      const found = reports?.filter((report) => report.outlet === outlet) ?? [];
      expect(found).toHaveLength(1);
      return found[0]?.id ?? '';
    };

    it('shows what is read while one types, and files it with what the editor decided', async () => {
      await open(FILE);
      await textBox().fill(newReport);
      await page.getByLabel('Outlet').fill('Lake Gazette');
      await page.getByLabel(/^Published/).fill('2021-03-08');
      await page
        .getByRole('button', { name: /^Accept: When .*7 March 2021/ })
        .first()
        .click();
      await page
        .getByRole('button', { name: /^Drop: Where/ })
        .first()
        .click();
      await page.getByRole('button', { name: /^Mend: How many/ }).click();
      const mend = page.getByRole('group', { name: 'Mend' });
      await mend.getByLabel('Answer: a number').fill('3');
      await mend.getByRole('button', { name: 'Keep this' }).click();
      await page.getByText('Your answer: exactly 3').waitFor();
      await page.getByRole('button', { name: 'File the report' }).click();
      await page.getByText('3 decisions are recorded.').waitFor();

      const claims = await claimsOf(await filedReport('Lake Gazette'));
      expect(claims.get('when')?.acceptedBy).toBe('desk');
      expect(claims.get('count')?.value).toMatchObject({ type: 'quantity', min: 3, max: 3 });
      expect(claims.get('where')?.standing).not.toBe('current');
      expect(await page.evaluate(`localStorage.getItem('dateline.draft.${STORY}')`)).toBeNull();
    });

    it('keeps a draft over a reload', async () => {
      await open(FILE);
      await textBox().fill('The mayor of Velden said the ferry sank on March 9.');
      await page.getByText('Draft kept').waitFor();
      await page.reload();
      expect(await textBox().inputValue()).toContain('the ferry sank');
      await page.getByRole('button', { name: 'Discard the draft' }).click();
      expect(await textBox().inputValue()).toBe('');
    });

    it('asks before one tab writes over what another wrote', async () => {
      const other = await newPage();
      await open(FILE);
      await open(FILE, other);
      await textBox().fill('Words of the first tab.');
      await page.getByText('Draft kept').waitFor();
      await other.getByText('Another tab has changed this draft').waitFor();
      await textBox(other).fill('Words of the second tab.');
      await other.waitForTimeout(500);
      await page.reload();
      expect(await textBox().inputValue()).toBe('Words of the first tab.');
      await other.getByRole('button', { name: 'Keep these words' }).click();
      await page.getByText('Another tab has changed this draft').waitFor();
      await page.getByRole('button', { name: 'Take the other tab’s words' }).click();
      expect(await textBox().inputValue()).toBe('Words of the second tab.');
      await other.close();
    });

    it('says why a filing failed, keeps the draft, and files once when it is sent again', async () => {
      const keys: (string | undefined)[] = [];
      await page.route('**/v1/stories/*/reports', async (route) => {
        keys.push(route.request().headers()['idempotency-key']);
        if (keys.length > 1) await route.continue();
        else {
          // The server files it, and the answer is lost on the way.
          await route.fetch();
          await route.abort();
        }
      });
      await open(FILE);
      await textBox().fill('A ferry sank at Velden on March 9, the harbour office said.');
      await page.getByLabel('Outlet').fill('Harbour News');
      await page.getByRole('button', { name: 'File the report' }).click();
      await page.getByText('The server does not answer').waitFor();
      expect(await textBox().inputValue()).toContain('A ferry sank');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: 'Filed' }).waitFor();
      expect(keys[0]).toMatch(/\S{8,}/);
      expect(keys[1]).toBe(keys[0]);
      await filedReport('Harbour News');
    });

    it('shows the sentence of the problem beside the field at fault', async () => {
      await open(FILE);
      await textBox().fill('A ferry sank.');
      await page.getByLabel('Outlet').fill('Harbour News');
      await page.getByLabel(/^Published/).fill('the day before');
      await page.locator('.field .fault').waitFor();
      expect(await page.getByLabel(/^Published/).getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('.field .fault').innerText()).toMatch(/the day before|EDTF|date/);
    });

    it('reads a page that is opened as a file: its article, its outlet, and nothing that runs', async () => {
      await open(FILE);
      const html = `<!doctype html><html><head><meta property="og:site_name" content="Reed Herald"><script>document.title='taken'</script></head>
        <body><nav>Home</nav><article><h1>Ferry sinks</h1><p>A ferry sank at Velden on March 9.</p><p>Nobody was hurt.</p></article></body></html>`;
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) });
      await page.getByText('Draft kept').waitFor();
      expect(await textBox().inputValue()).toBe(
        'Ferry sinks\n\nA ferry sank at Velden on March 9.\n\nNobody was hurt.',
      );
      expect(await page.getByLabel('Outlet').inputValue()).toBe('Reed Herald');
      expect(await page.title()).not.toContain('taken');
    });

    const chooseReport = async (outlet: string): Promise<string> => {
      const field = page.getByLabel('Report', { exact: true });
      const value = await field.locator('option', { hasText: outlet }).first().getAttribute('value');
      await field.selectOption(value ?? '');
      return value ?? '';
    };

    it('takes a claim by hand, with the sentence that carries it', async () => {
      await open(`${FILE}?as=claim`);
      await chooseReport('Orrin Courier');
      await page.getByRole('button', { name: 'Enter the claim' }).click();
      await page.getByText('Choose the sentence that proves it.', { exact: true }).waitFor();
      await page.getByRole('button', { name: /closed to lorries/ }).click();
      await page.getByLabel('What is asked').selectOption('when');
      await page.getByLabel('The question in words').fill('Since when was the bridge closed?');
      await page.getByLabel('Answer: a date').fill('2020-03');
      await page.getByLabel('Who says so').fill('Ida Rusk');
      await page.getByRole('button', { name: 'Enter the claim' }).click();
      const link = await page.getByRole('link', { name: 'See it in the story' }).getAttribute('href');
      const id = new URL(link ?? '', address).searchParams.get('claim') ?? '';
      await desk.caughtUp(STORY);
      const claim = answer('Claim', await desk.get(`/v1/claims/${id}`));
      expect(claim.evidence.text).toContain('closed to lorries');
      expect(claim.value).toMatchObject({ type: 'date', display: 'March 2020' });
      expect(claim.attribution[0]?.speaker).toBe('Ida Rusk');
    });

    it('takes a no-comment by hand', async () => {
      await open(`${FILE}?as=silence`);
      await chooseReport('Velden Post');
      await page.getByRole('button', { name: /city office of Orrin/ }).click();
      await page.getByLabel('Who kept silent').fill('Orrin harbour board');
      await page.getByLabel('How', { exact: true }).selectOption('no_response');
      await page.getByRole('button', { name: 'Enter the no-comment' }).click();
      await page.getByRole('heading', { name: 'Filed' }).waitFor();
      await desk.caughtUp(STORY);
      const { officialResponses = [] } = answer('View', await desk.get(`/v1/stories/${STORY}/view`));
      expect(officialResponses.map(({ who, response }) => `${who}: ${response}`)).toContain(
        'Orrin harbour board: no_response',
      );
    });

    it('files a correction and a retraction, and the past keeps what was said', async () => {
      const filed = await desk.post(`/v1/stories/${STORY}/reports`, {
        outlet: 'Quay Times',
        published: '2021-03-09',
        text: 'The quay at Orrin was closed on March 8, the harbour office said.',
      });
      const { reportId } = answer('PublishedReport', filed);
      await desk.caughtUp(STORY);
      await open(`${FILE}?as=correction`);
      await chooseReport('Quay Times');
      const words = page.getByLabel('The whole text, corrected');
      await until(async () => (await words.inputValue()).includes('March 8'));
      await words.fill('The quay at Orrin was closed on March 7, the harbour office said.');
      await page.getByRole('button', { name: 'File the correction' }).click();
      await page.getByText('The correction is filed.').waitFor();
      await desk.caughtUp(STORY);
      const corrected = answer('Report', await desk.get(`/v1/reports/${reportId}`));
      expect(corrected.text).toContain('March 7');
      expect(corrected.revisions).toHaveLength(2);

      await open(`${FILE}?as=retraction`);
      await chooseReport('Quay Times');
      await page.getByRole('button', { name: 'File the retraction' }).click();
      await page.getByText('The retraction is filed.').waitFor();
      await desk.caughtUp(STORY);
      expect(answer('Report', await desk.get(`/v1/reports/${reportId}`)).standing).toBe('withdrawn');
    });
  });

  describe('the alerts', () => {
    const live = () => page.getByText('Live: alerts come in as they are found.').waitFor();

    it('counts what comes in, and shows it when asked', async () => {
      await open('/alerts');
      await live();
      const before = await page.locator('.alerts > li').count();
      await contradict('Marsh Observer');
      const show = page.getByRole('button', { name: /^\d+ new, show$/ });
      await show.waitFor();
      expect(await page.locator('.alerts > li').count()).toBe(before);
      expect(await page.title()).toMatch(/^\(\d+\) Alerts/);
      await page.locator('[aria-live=polite]', { hasText: 'come in' }).waitFor({ state: 'attached' });
      await show.click();
      await page.locator('.alerts > li').first().getByText('Marsh Observer').first().waitFor();
      expect(await page.title()).toMatch(/^Alerts/);
      await show.waitFor({ state: 'detached' });
    });

    it('shows after a reload what was told before it', async () => {
      await open('/alerts');
      await page.locator('.alerts > li').first().waitFor();
      await page.locator('.alerts').getByRole('link', { name: 'Look at both sides' }).first().click();
      await page.locator('.conflict .side').first().waitFor();
    });

    it('stays usable when a thousand come in within a moment', async () => {
      const conflict = answer('AlertList', await desk.get('/v1/alerts?limit=1')).alerts[0]?.data;
      const lines = Array.from(
        { length: 1000 },
        (_, place) => `event: conflict\nid: 9000${place}\ndata: ${JSON.stringify(conflict)}\n\n`,
      );
      await page.route('**/v1/alerts/stream*', (route) =>
        route.fulfill({ contentType: 'text/event-stream', body: `retry: 600000\n\n${lines.join('')}` }),
      );
      await open('/alerts');
      const show = page.getByRole('button', { name: /new, show$/ });
      await show.waitFor();
      await show.click();
      await page.getByText('The latest 100 are shown.').waitFor();
      expect(await page.locator('.alerts > li').count()).toBe(100);
    });

    it('makes a sound and asks for notifications only when it is asked to, and remembers', async () => {
      await open('/alerts');
      expect(await page.getByLabel('Sound').isChecked()).toBe(false);
      expect(await page.getByLabel('Desktop notification').isChecked()).toBe(false);
      await page.getByLabel('Sound').check();
      await page.reload();
      await page.locator('h1').waitFor();
      expect(await page.getByLabel('Sound').isChecked()).toBe(true);
      await page.getByLabel('Desktop notification').click();
      await page.getByText('does not let the page show notifications').waitFor();
      expect(await page.getByLabel('Desktop notification').isChecked()).toBe(false);
    });

    it('says when the stream is lost', async () => {
      await page.route('**/v1/alerts/stream*', (route) => route.abort());
      await open('/alerts');
      await page.getByText('The alert stream is lost.', { exact: false }).first().waitFor();
    });

    it('keeps a digest of notices, with its feed', async () => {
      await desk.post(`/v1/stories/${STORY}/reports`, {
        outlet: 'Reed Herald',
        published: '2021-03-06',
        text: 'The old bridge at Orrin may have collapsed on March 3, the city office said.',
      });
      await desk.caughtUp(STORY);
      await open('/alerts');
      const feed = await page.getByRole('link', { name: 'As an Atom feed' }).getAttribute('href');
      expect((await desk.get(feed ?? '')).headers['content-type']).toContain('application/atom+xml');
      const { days } = answer('Digest', await desk.get('/v1/digest'));
      const told = days.flatMap(({ stories }) => stories.flatMap(({ notices }) => notices));
      expect(told.length).toBeGreaterThan(0);
      await page.locator('.digest summary').first().click();
      await page.locator('.digest li').first().waitFor();
      expect(await page.locator('.digest').innerText()).toContain(told[0]?.conflict.reason ?? '?');
    });
  });

  describe('the sources', () => {
    it('takes a grade with its note, by keyboard alone, and keeps what was said before', async () => {
      await open('/sources');
      await page.getByRole('link', { name: 'Grade Velden Post' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('radio', { name: /^B/ }).waitFor();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Wrong on the day twice.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Velden Post is graded E.').waitFor();
      const outlet = answer('Outlet', await desk.get('/v1/outlets/velden%20post'));
      expect(outlet.grade).toMatchObject({ grade: 'E', note: 'Wrong on the day twice.', by: 'desk' });
      await open('/sources?grade=velden%20post');
      await page.getByRole('heading', { name: 'Earlier grades' }).waitFor();
      await page.locator('.grade-form li', { hasText: 'Wrong on the day twice.' }).waitFor();
    });

    it('counts what an outlet set right and took back', async () => {
      const filed = await desk.post(`/v1/stories/${STORY}/reports`, {
        outlet: 'Lock Chronicle',
        published: '2021-03-09',
        text: 'The lock at Orrin was shut on March 8, the harbour office said.',
      });
      const { reportId } = answer('PublishedReport', filed);
      await desk.post(`/v1/reports/${reportId}/correction`, { text: 'The lock was shut on March 7.', note: '' });
      await desk.post(`/v1/reports/${reportId}/withdrawal`, { note: '' });
      await desk.caughtUp(STORY);
      await open('/sources?q=lock');
      const row = page.getByRole('row', { name: /^Lock Chronicle/ });
      const cells = await row.getByRole('cell').allInnerTexts();
      expect([cells[1], cells[2]?.split('\n')[0], cells[4]?.split('\n')[0]]).toEqual(['1', '1 report', '1 report']);
      expect(await page.getByRole('row').count()).toBe(2);
    });
  });

  describe('the settings', () => {
    it('adds a webhook, shows its secret once, and sends a delivery again', async () => {
      const received: (string | undefined)[] = [];
      const receiver = createServer((request, response) => {
        received.push(String(request.headers['webhook-id']));
        request.resume();
        response.end();
      });
      await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
      const { port } = receiver.address() as AddressInfo;
      const url = `http://127.0.0.1:${port}/alerts`;
      await open('/settings?part=webhooks');
      await page.getByRole('button', { name: 'Add a webhook' }).click();
      await page.getByLabel(/^Address/).fill('not an address');
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.locator('.state-failed').waitFor();
      await page.getByLabel(/^Address/).fill(url);
      await page.getByRole('button', { name: 'Add it' }).click();
      expect(await page.getByLabel('Secret', { exact: true }).inputValue()).toMatch(/^whsec_/);
      await page.getByRole('button', { name: 'I have kept it' }).click();
      await page.reload();
      await page.getByRole('heading', { name: url }).waitFor();
      expect(await page.content()).not.toContain('whsec_');

      await contradict('Weir Post');
      await until(() => Promise.resolve(received.length > 0));
      await page.getByRole('link', { name: 'Delivery log' }).click();
      await until(async () => {
        await page.reload();
        await page.locator('.delivery-log li').first().waitFor();
        return (await page.locator('.delivery-log').innerText()).includes('Delivered');
      });
      const before = received.length;
      await page
        .getByRole('button', { name: /^Send delivery .* again$/ })
        .last()
        .click();
      await page.getByText('It is queued').waitFor();
      await until(() => Promise.resolve(received.length > before));
      expect(received.at(-1)).toBe(received[0]);

      await page.getByRole('button', { name: `Pause ${url}` }).click();
      await page.getByText('Paused by desk.').waitFor();
      await page.getByRole('button', { name: `Resume ${url}` }).click();
      await page.getByRole('button', { name: `Pause ${url}` }).waitFor();
      await page.getByRole('button', { name: `Remove ${url}` }).click();
      await page.getByRole('button', { name: 'Remove it' }).click();
      await page.getByText('No program is told of alerts.').waitFor();
      await new Promise((resolve) => receiver.close(resolve));
    });

    it('tells an editor of what they have subscribed to, and of nothing else', async () => {
      await desk.post('/v1/stories', { id: 'weir', title: 'The weir at Velden', timeZone: 'Europe/Berlin' });
      await desk.caughtUp('weir');
      await open('/settings');
      await page.getByLabel('Your name', { exact: false }).fill('Tamsin Oake');
      await page.getByRole('button', { name: 'Keep this name' }).click();
      await page.getByText('What “Tamsin Oake” is told of').waitFor();
      await page.getByRole('button', { name: 'Add a subscription' }).click();
      await page.getByLabel('What you call it').fill('The weir');
      await page.getByRole('checkbox', { name: 'The weir at Velden' }).check();
      await page.getByRole('button', { name: 'Subscribe' }).click();
      await page.getByText('Stories: The weir at Velden').waitFor();
      await open('/alerts');
      await page.getByText('Live: alerts come in as they are found.').waitFor();
      await contradict('Moor Post');
      for (const outlet of ['Fen Times', 'Moor Post']) await contradict(outlet, 'weir');
      await page.getByRole('button', { name: '1 new, show' }).click();
      expect(await page.locator('.alerts > li').first().innerText()).toContain('The weir at Velden');
      await open('/settings');
      await page.getByRole('button', { name: 'Remove the subscription The weir' }).click();
      await page.getByText('Every alert of every story.').waitFor();
    });

    it('says in words how the server does, and what an operator can do', async () => {
      await open('/settings?part=operations');
      await page.getByText('All is well').waitFor();
      expect(await page.getByRole('row').count()).toBeGreaterThan(3);
      const well = answer('Operations', await desk.get('/v1/operations'));
      const parked = {
        story: STORY,
        consumer: 'watch',
        sequence: 7,
        eventId: 'e',
        eventType: 'ReportPublished',
        error: 'It has no ground to stand on.',
        parkedAt: '2021-03-09T10:00:00.000Z',
      };
      await page.route('**/v1/operations', (route) =>
        route.fulfill({ json: { ...well, status: 'parked', parked: [parked] } }),
      );
      await page.getByText('a story waits for an operator', { exact: false }).waitFor();
      await page.getByText('It has no ground to stand on.').waitFor();
      await page.getByRole('button', { name: `Try the story ${STORY} again` }).click();
      await page.getByText('is not parked for watch', { exact: false }).waitFor();
    });
  });

  describe('accessibility', () => {
    const screens = [
      FILE,
      `${FILE}?as=claim`,
      `${FILE}?as=silence`,
      `${FILE}?as=correction`,
      `${FILE}?as=retraction`,
      '/alerts',
      '/sources?grade=velden%20post',
      '/settings',
      '/settings?part=webhooks',
      '/settings?part=operations',
    ];
    for (const width of WIDTHS) {
      for (const colorScheme of SCHEMES) {
        it.each(screens)(`%s holds to WCAG 2.2 AA at ${width} px, ${colorScheme}`, async (url) => {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          await open(url);
          if (url === FILE) {
            await textBox().fill(newReport);
            await page.getByRole('button', { name: /^Mend/ }).first().click();
          }
          const adding = page.getByRole('button', { name: /^Add a / });
          if (await adding.isVisible()) await adding.click();
          expect(await violations(page)).toEqual([]);
          expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        });
      }
    }
  });
});
