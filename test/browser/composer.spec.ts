import { answer } from '../server/desk-server.js';
import { describeWithBrowser } from './chromium.js';
import { deskPage, FILE, STORY } from './desk-page.js';

const newReport = [
  'Old pier falls at Orrin',
  'ORRIN - The old pier at Orrin collapsed on March 7, the police said. Two people were injured in the collapse.',
].join('\n\n');

describeWithBrowser('the composer in a browser', () => {
  const at = deskPage();

  const claimsOf = async (reportId: string) => {
    await at.desk.caughtUp(STORY);
    const { claimIds } = answer('Report', await at.desk.get(`/v1/reports/${reportId}`));
    const claims = await Promise.all(
      claimIds.map(async (id) => answer('Claim', await at.desk.get(`/v1/claims/${id}`))),
    );
    return new Map(claims.map((claim) => [claim.aspect.slot, claim]));
  };

  const filedReport = async (outlet: string): Promise<string> => {
    await at.desk.caughtUp(STORY);
    const { reports } = answer('View', await at.desk.get(`/v1/stories/${STORY}/view`));
    const found = reports?.filter((report) => report.outlet === outlet) ?? [];
    expect(found).toHaveLength(1);
    return found[0]?.id ?? '';
  };

  it('shows what is read while one types, and files it with what the editor decided', async () => {
    await at.open(FILE);
    await at.textBox().fill(newReport);
    await at.page.getByLabel('Outlet').fill('Lake Gazette');
    await at.page.getByLabel(/^Published/).fill('2021-03-08');
    await at.page
      .getByRole('button', { name: /^Accept: When .*7 March 2021/ })
      .first()
      .click();
    await at.page
      .getByRole('button', { name: /^Drop: Where/ })
      .first()
      .click();
    await at.page.getByRole('button', { name: /^Mend: How many/ }).click();
    const mend = at.page.getByRole('group', { name: 'Mend' });
    await mend.getByLabel('Answer: a number').fill('3');
    await mend.getByRole('button', { name: 'Keep this' }).click();
    await at.page.getByText('Your answer: exactly 3').waitFor();
    await at.page.getByRole('button', { name: 'File the report' }).click();
    await at.page.getByText('3 decisions are recorded.').waitFor();

    const claims = await claimsOf(await filedReport('Lake Gazette'));
    expect(claims.get('when')?.acceptedBy).toBe('desk');
    expect(claims.get('count')?.value).toMatchObject({ type: 'quantity', min: 3, max: 3 });
    expect(claims.get('where')?.standing).not.toBe('current');
    expect(await at.page.evaluate(`localStorage.getItem('dateline.draft.${STORY}')`)).toBeNull();
  });

  it('keeps a draft over a reload', async () => {
    await at.open(FILE);
    await at.textBox().fill('The mayor of Velden said the ferry sank on March 9.');
    await at.page.getByText('Draft kept').waitFor();
    await at.page.reload();
    expect(await at.textBox().inputValue()).toContain('the ferry sank');
    await at.page.getByRole('button', { name: 'Discard the draft' }).click();
    expect(await at.textBox().inputValue()).toBe('');
  });

  it('asks before one tab writes over what another wrote', async () => {
    const other = await at.newPage();
    await at.open(FILE);
    await at.open(FILE, other);
    await at.textBox().fill('Words of the first tab.');
    await at.page.getByText('Draft kept').waitFor();
    await other.getByText('Another tab has changed this draft').waitFor();
    await at.textBox(other).fill('Words of the second tab.');
    await other.waitForTimeout(500);
    await at.page.reload();
    expect(await at.textBox().inputValue()).toBe('Words of the first tab.');
    await other.getByRole('button', { name: 'Keep these words' }).click();
    await at.page.getByText('Another tab has changed this draft').waitFor();
    await at.page.getByRole('button', { name: 'Take the other tab’s words' }).click();
    expect(await at.textBox().inputValue()).toBe('Words of the second tab.');
    await other.close();
  });

  it('says why a filing failed, keeps the draft, and files once when it is sent again', async () => {
    const keys: (string | undefined)[] = [];
    await at.page.route('**/v1/stories/*/reports', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) await route.continue();
      else {
        // The server files it, and the answer is lost on the way.
        await route.fetch();
        await route.abort();
      }
    });
    await at.open(FILE);
    await at.textBox().fill('A ferry sank at Velden on March 9, the harbour office said.');
    await at.page.getByLabel('Outlet').fill('Harbour News');
    await at.page.getByRole('button', { name: 'File the report' }).click();
    await at.page.getByText('The server does not answer').waitFor();
    expect(await at.textBox().inputValue()).toContain('A ferry sank');
    await at.page.getByRole('button', { name: 'Try again' }).click();
    await at.page.getByRole('heading', { name: 'Filed' }).waitFor();
    expect(keys[0]).toMatch(/\S{8,}/);
    expect(keys[1]).toBe(keys[0]);
    await filedReport('Harbour News');
  });

  it('shows the sentence of the problem beside the field at fault', async () => {
    await at.open(FILE);
    await at.textBox().fill('A ferry sank.');
    await at.page.getByLabel('Outlet').fill('Harbour News');
    await at.page.getByLabel(/^Published/).fill('the day before');
    await at.page.locator('.field .fault').waitFor();
    expect(await at.page.getByLabel(/^Published/).getAttribute('aria-invalid')).toBe('true');
    expect(await at.page.locator('.field .fault').innerText()).toMatch(/the day before|EDTF|date/);
  });

  it('reads a page that is opened as a file: its article, its outlet, and nothing that runs', async () => {
    await at.open(FILE);
    const html = `<!doctype html><html><head><meta property="og:site_name" content="Reed Herald"><script>document.title='taken'</script></head>
      <body><nav>Home</nav><article><h1>Ferry sinks</h1><p>A ferry sank at Velden on March 9.</p><p>Nobody was hurt.</p></article></body></html>`;
    await at.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) });
    await at.page.getByText('Draft kept').waitFor();
    expect(await at.textBox().inputValue()).toBe(
      'Ferry sinks\n\nA ferry sank at Velden on March 9.\n\nNobody was hurt.',
    );
    expect(await at.page.getByLabel('Outlet').inputValue()).toBe('Reed Herald');
    expect(await at.page.title()).not.toContain('taken');
  });

  const chooseReport = async (outlet: string): Promise<string> => {
    const field = at.page.getByLabel('Report', { exact: true });
    const value = await field.locator('option', { hasText: outlet }).first().getAttribute('value');
    await field.selectOption(value ?? '');
    return value ?? '';
  };

  it('takes a claim by hand, with the sentence that carries it', async () => {
    await at.open(`${FILE}?as=claim`);
    await chooseReport('Orrin Courier');
    await at.page.getByRole('button', { name: 'Enter the claim' }).click();
    await at.page.getByText('Choose the sentence that proves it.', { exact: true }).waitFor();
    await at.page.getByRole('button', { name: /closed to lorries/ }).click();
    await at.page.getByLabel('What is asked').selectOption('when');
    await at.page.getByLabel('The question in words').fill('Since when was the bridge closed?');
    await at.page.getByLabel('Answer: a date').fill('2020-03');
    await at.page.getByLabel('Who says so').fill('Ida Rusk');
    await at.page.getByRole('button', { name: 'Enter the claim' }).click();
    const link = await at.page.getByRole('link', { name: 'See it in the story' }).getAttribute('href');
    const id = new URL(link ?? '', at.address).searchParams.get('claim') ?? '';
    await at.desk.caughtUp(STORY);
    const claim = answer('Claim', await at.desk.get(`/v1/claims/${id}`));
    expect(claim.evidence.text).toContain('closed to lorries');
    expect(claim.value).toMatchObject({ type: 'date', display: 'March 2020' });
    expect(claim.attribution[0]?.speaker).toBe('Ida Rusk');
  });

  it('takes a no-comment by hand', async () => {
    await at.open(`${FILE}?as=silence`);
    await chooseReport('Velden Post');
    await at.page.getByRole('button', { name: /city office of Orrin/ }).click();
    await at.page.getByLabel('Who kept silent').fill('Orrin harbour board');
    await at.page.getByLabel('How', { exact: true }).selectOption('no_response');
    await at.page.getByRole('button', { name: 'Enter the no-comment' }).click();
    await at.page.getByRole('heading', { name: 'Filed' }).waitFor();
    await at.desk.caughtUp(STORY);
    const { officialResponses = [] } = answer('View', await at.desk.get(`/v1/stories/${STORY}/view`));
    expect(officialResponses.map(({ who, response }) => `${who}: ${response}`)).toContain(
      'Orrin harbour board: no_response',
    );
  });

  it('files a correction and a retraction, and the past keeps what was said', async () => {
    const filed = await at.desk.post(`/v1/stories/${STORY}/reports`, {
      outlet: 'Quay Times',
      published: '2021-03-09',
      text: 'The quay at Orrin was closed on March 8, the harbour office said.',
    });
    const { reportId } = answer('PublishedReport', filed);
    await at.desk.caughtUp(STORY);
    await at.open(`${FILE}?as=correction`);
    await chooseReport('Quay Times');
    const words = at.page.getByLabel('The whole text, corrected');
    await at.until(async () => (await words.inputValue()).includes('March 8'));
    await words.fill('The quay at Orrin was closed on March 7, the harbour office said.');
    await at.page.getByRole('button', { name: 'File the correction' }).click();
    await at.page.getByText('The correction is filed.').waitFor();
    await at.desk.caughtUp(STORY);
    const corrected = answer('Report', await at.desk.get(`/v1/reports/${reportId}`));
    expect(corrected.text).toContain('March 7');
    expect(corrected.revisions).toHaveLength(2);

    await at.open(`${FILE}?as=retraction`);
    await chooseReport('Quay Times');
    await at.page.getByRole('button', { name: 'File the retraction' }).click();
    await at.page.getByText('The retraction is filed.').waitFor();
    await at.desk.caughtUp(STORY);
    expect(answer('Report', await at.desk.get(`/v1/reports/${reportId}`)).standing).toBe('withdrawn');
  });
});
