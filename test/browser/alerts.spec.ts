import { answer } from '../server/desk-server.js';
import { describeWithBrowser } from './chromium.js';
import { deskPage, STORY } from './desk-page.js';

describeWithBrowser('the alerts in a browser', () => {
  const at = deskPage();

  const live = () => at.page.getByText('Live: alerts come in as they are found.').waitFor();

  it('counts what comes in, and shows it when asked', async () => {
    await at.open('/alerts');
    await live();
    const before = await at.page.locator('.alerts > li').count();
    await at.contradict('Marsh Observer');
    const show = at.page.getByRole('button', { name: /^\d+ new, show$/ });
    await show.waitFor();
    expect(await at.page.locator('.alerts > li').count()).toBe(before);
    expect(await at.page.title()).toMatch(/^\(\d+\) Alerts/);
    await at.page.locator('[aria-live=polite]', { hasText: 'come in' }).waitFor({ state: 'attached' });
    await show.click();
    await at.page.locator('.alerts > li').first().getByText('Marsh Observer').first().waitFor();
    expect(await at.page.title()).toMatch(/^Alerts/);
    await show.waitFor({ state: 'detached' });
  });

  it('shows after a reload what was told before it', async () => {
    await at.open('/alerts');
    await at.page.locator('.alerts > li').first().waitFor();
    await at.page.locator('.alerts').getByRole('link', { name: 'Look at both sides' }).first().click();
    await at.page.locator('.conflict .side').first().waitFor();
  });

  it('stays usable when a thousand come in within a moment', async () => {
    const conflict = answer('AlertList', await at.desk.get('/v1/alerts?limit=1')).alerts[0]?.data;
    const lines = Array.from(
      { length: 1000 },
      (_, place) => `event: conflict\nid: 9000${place}\ndata: ${JSON.stringify(conflict)}\n\n`,
    );
    await at.page.route('**/v1/alerts/stream*', async (route) => {
      // What came before the list stands in it, and is not counted as new.
      await at.page.locator('.alerts > li').first().waitFor();
      await route.fulfill({ contentType: 'text/event-stream', body: `retry: 600000\n\n${lines.join('')}` });
    });
    await at.open('/alerts');
    const show = at.page.getByRole('button', { name: /new, show$/ });
    await show.waitFor();
    await show.click();
    await at.page.getByText('The latest 100 are shown.').waitFor();
    expect(await at.page.locator('.alerts > li').count()).toBe(100);
  });

  it('makes a sound and asks for notifications only when it is asked to, and remembers', async () => {
    await at.open('/alerts');
    expect(await at.page.getByLabel('Sound').isChecked()).toBe(false);
    expect(await at.page.getByLabel('Desktop notification').isChecked()).toBe(false);
    await at.page.getByLabel('Sound').check();
    await at.page.reload();
    await at.page.locator('h1').waitFor();
    expect(await at.page.getByLabel('Sound').isChecked()).toBe(true);
    await at.page.getByLabel('Desktop notification').click();
    await at.page.getByText('does not let the page show notifications').waitFor();
    expect(await at.page.getByLabel('Desktop notification').isChecked()).toBe(false);
  });

  it('says when the stream is lost', async () => {
    await at.page.route('**/v1/alerts/stream*', (route) => route.abort());
    await at.open('/alerts');
    await at.page.getByText('The alert stream is lost.', { exact: false }).first().waitFor();
  });

  it('keeps a digest of notices, with its feed', async () => {
    await at.desk.post(`/v1/stories/${STORY}/reports`, {
      outlet: 'Reed Herald',
      published: '2021-03-06',
      text: 'The old bridge at Orrin may have collapsed on March 3, the city office said.',
    });
    await at.desk.caughtUp(STORY);
    await at.open('/alerts');
    const feed = await at.page.getByRole('link', { name: 'As an Atom feed' }).getAttribute('href');
    expect((await at.desk.get(feed ?? '')).headers['content-type']).toContain('application/atom+xml');
    const { days } = answer('Digest', await at.desk.get('/v1/digest'));
    const told = days.flatMap(({ stories }) => stories.flatMap(({ notices }) => notices));
    expect(told.length).toBeGreaterThan(0);
    await at.page.locator('.digest summary').first().click();
    await at.page.locator('.digest li').first().waitFor();
    expect(await at.page.locator('.digest').innerText()).toContain(told[0]?.conflict.reason ?? '?');
  });
});
