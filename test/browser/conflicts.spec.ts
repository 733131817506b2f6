import { describeWithBrowser } from './chromium.js';
import { deskPage, STORY } from './desk-page.js';

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
