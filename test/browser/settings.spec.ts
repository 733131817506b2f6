import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from '../server/desk-server.js';
import { describeWithBrowser } from './chromium.js';
import { deskPage, STORY } from './desk-page.js';

describeWithBrowser('the settings in a browser', () => {
  const at = deskPage();

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
    await at.open('/settings?part=webhooks');
    await at.page.getByRole('button', { name: 'Add a webhook' }).click();
    await at.page.getByLabel(/^Address/).fill('not an address');
    await at.page.getByRole('button', { name: 'Add it' }).click();
    await at.page.locator('.state-failed').waitFor();
    await at.page.getByLabel(/^Address/).fill(url);
    await at.page.getByRole('button', { name: 'Add it' }).click();
    expect(await at.page.getByLabel('Secret', { exact: true }).inputValue()).toMatch(/^whsec_/);
    await at.page.getByRole('button', { name: 'I have kept it' }).click();
    await at.page.reload();
    await at.page.getByRole('heading', { name: url }).waitFor();
    expect(await at.page.content()).not.toContain('whsec_');

    await at.contradict('Weir Post');
    await at.until(() => Promise.resolve(received.length > 0));
    await at.page.getByRole('link', { name: 'Delivery log' }).click();
    await at.until(async () => {
      await at.page.reload();
      await at.page.locator('.delivery-log li').first().waitFor();
      return (await at.page.locator('.delivery-log').innerText()).includes('Delivered');
    });
    const before = received.length;
    await at.page
      .getByRole('button', { name: /^Send again: delivery/ })
      .last()
      .click();
    await at.page.getByText('It is queued').waitFor();
    await at.until(() => Promise.resolve(received.slice(before).includes(received[0])));

    await at.page.getByRole('button', { name: `Pause ${url}` }).click();
    await at.page.getByText('Paused by desk.').waitFor();
    await at.page.getByRole('button', { name: `Resume ${url}` }).click();
    await at.page.getByRole('button', { name: `Pause ${url}` }).waitFor();
    await at.page.getByRole('button', { name: `Remove ${url}` }).click();
    await at.page.getByRole('button', { name: 'Remove it' }).click();
    await at.page.getByText('No program is told of alerts.').waitFor();
    await new Promise((resolve) => receiver.close(resolve));
  });

  it('tells an editor of what they have subscribed to, and of nothing else', async () => {
    await at.desk.post('/v1/stories', { id: 'weir', title: 'The weir at Velden', timeZone: 'Europe/Berlin' });
    await at.desk.caughtUp('weir');
    await at.open('/settings');
    await at.page.getByLabel('Your name', { exact: false }).fill('Tamsin Oake');
    await at.page.getByRole('button', { name: 'Keep this name' }).click();
    await at.page.getByText('What “Tamsin Oake” is told of').waitFor();
    await at.page.getByRole('button', { name: 'Add a subscription' }).click();
    await at.page.getByLabel('What you call it').fill('The weir');
    await at.page.getByRole('checkbox', { name: 'The weir at Velden' }).check();
    await at.page.getByRole('button', { name: 'Subscribe' }).click();
    await at.page.getByText('Stories: The weir at Velden').waitFor();
    await at.open('/alerts');
    await at.page.getByText('Live: alerts come in as they are found.').waitFor();
    await at.contradict('Moor Post');
    for (const outlet of ['Fen Times', 'Moor Post']) await at.contradict(outlet, 'weir');
    await at.page.getByRole('button', { name: '1 new, show' }).click();
    expect(await at.page.locator('.alerts > li').first().innerText()).toContain('The weir at Velden');
    await at.open('/settings');
    await at.page.getByRole('button', { name: 'Remove the subscription The weir' }).click();
    await at.page.getByText('Every alert of every story.').waitFor();
  });

  it('says in words how the server does, and what an operator can do', async () => {
    await at.open('/settings?part=operations');
    await at.page.getByText('All is well').waitFor();
    expect(await at.page.getByRole('row').count()).toBeGreaterThan(3);
    const well = answer('Operations', await at.desk.get('/v1/operations'));
    const parked = {
      story: STORY,
      consumer: 'watch',
      sequence: 7,
      eventId: 'e',
      eventType: 'ReportPublished',
      error: 'It has no ground to stand on.',
      parkedAt: '2021-03-09T10:00:00.000Z',
    };
    await at.page.route('**/v1/operations', (route) =>
      route.fulfill({ json: { ...well, status: 'parked', parked: [parked] } }),
    );
    await at.page.getByText('a story waits for an operator', { exact: false }).waitFor();
    await at.page.getByText('It has no ground to stand on.').waitFor();
    await at.page.getByRole('button', { name: `Try it again: the story ${STORY}` }).click();
    await at.page.getByText('is not parked for watch', { exact: false }).waitFor();
  });
});
