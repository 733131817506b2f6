import { describeWithBrowser } from './chromium.js';
import { deskPage, STORY } from './desk-page.js';
import { measured } from './seeded-desk.js';

describeWithBrowser('the conflicts in a browser', () => {
  const at = deskPage();

  const INBOX = `/inbox?story=${STORY}&kind=date`;

  it('marks the words that disagree, on each side', async () => {
    await at.open(INBOX);
    await at.page.locator('.conflict .side').first().waitFor();
    const sides = await at.page.locator('.conflict .side').all();
    expect(sides.length).toBeGreaterThan(1);
    const marked = await Promise.all(sides.map((side) => side.locator('mark').first().innerText()));
    for (const words of marked) expect(words).toMatch(/^March \d+$/);
    expect(new Set(marked).size).toBe(sides.length);
  });

  it('lets the second editor see that the first has decided, and keeps the note', async () => {
    const other = await at.newPage();
    await at.open(INBOX);
    await at.open(INBOX, other);
    for (const each of [at.page, other]) {
      await each.getByRole('button', { name: /^Dismiss/ }).click();
      await each.locator('.decision textarea').fill(each === at.page ? 'The first word.' : 'The second word.');
    }
    await at.page.getByRole('button', { name: 'Dismiss it' }).click();
    await at.page.getByText('Dismissed.', { exact: true }).waitFor();
    await other.getByRole('button', { name: 'Dismiss it' }).click();
    await other.getByText('desk has decided before you: it is dismissed.').waitFor();
    await other.locator('blockquote.unsent', { hasText: 'The second word.' }).waitFor();
    await other.locator('.events', { hasText: 'The first word.' }).waitFor();
    await other.getByRole('button', { name: /^Undo/ }).click();
    expect(await other.locator('.decision textarea').inputValue()).toBe('The second word.');
    await other.getByRole('button', { name: 'Take it back' }).click();
    await other.getByText('It is open again.', { exact: false }).waitFor();
    await other.close();
  });

  it('shows an editor within a second what another has just decided, and leaves alone what they write', async () => {
    const other = await at.newPage();
    await at.open(INBOX);
    await at.open(`/stories/${STORY}`, other);
    await at.page.locator('.conflict .side').first().waitFor();
    const id = await at.page.locator('.row[aria-current]').getAttribute('href');
    const third = await at.newPage();
    await at.open(id ?? '', third);
    await third.getByRole('button', { name: /^Dismiss/ }).click();
    await third.locator('.decision textarea').fill('Half a sent');
    for (const each of [at.page, other, third]) await each.locator('.live-live').waitFor();
    const conflict = new URL(id ?? '', at.address).searchParams.get('open') ?? '';
    const began = Date.now();
    const reply = await at.desk.post(`/v1/conflicts/${conflict}/acknowledgement`, {}, { 'x-dateline-editor': 'Maas' });
    expect(reply.status).toBe(201);
    await at.page.locator('.events').getByText('Taken by Maas').waitFor();
    measured('a decision of another editor on screen', `${String(Date.now() - began)} ms`);
    await other.getByText('Maas has decided on a contradiction.').waitFor();
    // What was taken can still be dismissed.
    await third.locator('.events').getByText('Taken by Maas').waitFor();
    expect(await third.locator('.first-decided').count()).toBe(0);
    await at.desk.post(
      `/v1/conflicts/${conflict}/resolution`,
      { favours: 0, note: 'The log.' },
      { 'x-dateline-editor': 'Maas' },
    );
    await third.getByText('Maas has decided before you: it is resolved.').waitFor();
    expect(await third.locator('.decision textarea').inputValue()).toBe('Half a sent');
    await other.getByText('2 decisions on contradictions, the last by Maas.').waitFor();
    await other.getByRole('button', { name: 'Show' }).click();
    await other.locator('.news p').waitFor({ state: 'detached' });
    await at.desk.post(`/v1/conflicts/${conflict}/undo`, { note: '' }, { 'x-dateline-editor': 'Maas' });
    await third.locator('.first-decided').waitFor({ state: 'detached' });
    for (const each of [other, third]) await each.close();
  });

  it('shows at once that a conflict is taken, and takes it back where the server does not hear of it', async () => {
    await at.open(INBOX);
    await at.page.locator('.events li').first().waitFor();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await at.page.route('**/acknowledgement', async (route) => {
      await held;
      await route.abort();
    });
    await at.page.keyboard.press('m');
    await at.page.getByText('It is yours now.').waitFor();
    release();
    await at.page.locator('.decisions .state-failed').waitFor();
    expect(await at.page.getByText('It is yours now.').count()).toBe(0);
    await at.page.unroute('**/acknowledgement');
    await at.page.keyboard.press('m');
    await at.page.locator('.events', { hasText: 'Taken by desk' }).waitFor();
    await at.page.keyboard.press('u');
    await at.page.getByRole('button', { name: 'Take it back' }).click();
    await at.page.getByText('It is open again.', { exact: false }).waitFor();
  });

  it('is worked through by keyboard alone', async () => {
    await at.open(INBOX);
    await at.page.locator('.conflict .side').first().waitFor();
    await at.page.keyboard.press('r');
    await at.page.locator('.decision input:focus').waitFor();
    await at.page.keyboard.press('ArrowDown');
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.type('The city office keeps the log.');
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.press('Enter');
    await at.page.getByText('Recorded which side is right.').waitFor();
    await at.page.getByRole('button', { name: /^Undo/ }).waitFor();
    await at.page.keyboard.press('u');
    await at.page.locator('.decision textarea:focus').waitFor();
    await at.page.keyboard.press('Escape');
    await at.page.locator('.decision').waitFor({ state: 'detached' });
    await at.page.keyboard.press('u');
    await at.page.locator('.decision textarea:focus').waitFor();
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.press('Enter');
    await at.page.getByText('It is open again.', { exact: false }).waitFor();
  });

  it('puts what touches our own outlet on top', async () => {
    const story = { id: 'mill', title: 'The mill at Orrin', timeZone: 'Europe/Berlin', ownOutlet: 'Mill Gazette' };
    await at.desk.post('/v1/stories', story);
    for (const outlet of ['Mill Gazette', 'Heath Post']) await at.contradict(outlet, 'mill');
    // What came last stands on top, but for our own.
    await at.contradict('Last Post');
    await at.open('/inbox');
    const first = at.page.locator('.rows .row').first();
    await first.getByText('Ours', { exact: true }).waitFor();
    expect(await first.innerText()).toContain('The mill at Orrin');
    expect(await at.page.locator('.rows .row').count()).toBeGreaterThan(1);
    await at.page.getByText('Touches what Mill Gazette, our own outlet, published.').waitFor();
  });
});
