import { answer } from '../server/desk-server.js';
import { describeWithBrowser } from './chromium.js';
import { deskPage, STORY } from './desk-page.js';

describeWithBrowser('the sources in a browser', () => {
  const at = deskPage();

  it('takes a grade with its note, by keyboard alone, and keeps what was said before', async () => {
    await at.open('/sources');
    await at.page.getByRole('link', { name: 'Grade Velden Post' }).focus();
    await at.page.keyboard.press('Enter');
    await at.page.locator('.grade-form input:focus').waitFor();
    await at.page.keyboard.press('ArrowUp');
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.type('Wrong on the day twice.');
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.press('Enter');
    await at.page.getByText('Velden Post is graded E.').waitFor();
    const outlet = answer('Outlet', await at.desk.get('/v1/outlets/velden%20post'));
    expect(outlet.grade).toMatchObject({ grade: 'E', note: 'Wrong on the day twice.', by: 'desk' });
    await at.open('/sources?grade=velden%20post');
    await at.page.getByRole('heading', { name: 'Earlier grades' }).waitFor();
    await at.page.locator('.grade-form li', { hasText: 'Wrong on the day twice.' }).waitFor();
  });

  it('counts what an outlet set right and took back', async () => {
    const filed = await at.desk.post(`/v1/stories/${STORY}/reports`, {
      outlet: 'Lock Chronicle',
      published: '2021-03-09',
      text: 'The lock at Orrin was shut on March 8, the harbour office said.',
    });
    const { reportId } = answer('PublishedReport', filed);
    await at.desk.post(`/v1/reports/${reportId}/correction`, { text: 'The lock was shut on March 7.', note: '' });
    await at.desk.post(`/v1/reports/${reportId}/withdrawal`, { note: '' });
    await at.desk.caughtUp(STORY);
    await at.open('/sources?q=lock');
    const row = at.page.getByRole('row', { name: /^Lock Chronicle/ });
    const cells = await row.getByRole('cell').allInnerTexts();
    expect([cells[1], cells[2]?.split('\n')[0], cells[4]?.split('\n')[0]]).toEqual(['1', '1 report', '1 report']);
    expect(await at.page.getByRole('row').count()).toBe(2);
  });
});
