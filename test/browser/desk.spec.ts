import { describeWithBrowser, violations } from './chromium.js';
import { deskPage, FILE, STORY } from './desk-page.js';

const WIDTHS = [390, 1440] as const;
const SCHEMES = ['light', 'dark'] as const;

const newReport = [
  'Old pier falls at Orrin',
  'ORRIN - The old pier at Orrin collapsed on March 7, the police said. Two people were injured in the collapse.',
].join('\n\n');

describeWithBrowser('the desk’s own screens in a browser', () => {
  const at = deskPage();

  describe('bad input', () => {
    const long = 'x'.repeat(10_000);
    const strange = [
      `<b>Bold</b> <img src=x onerror="document.title='taken'"> <script>document.title='taken'</script>`,
      'سقط الجسر القديم في أورين يوم 3 مارس، قال مكتب المدينة.',
      `The old bridge at Orrin collapsed on March 27, ${long} said. 👩‍🚒🌉 People were safe.`,
    ].join('\n\n');
    const name = `<i>${'Long'.repeat(50)}</i> 🌉 صحيفة`;

    beforeAll(async () => {
      await at.desk.post(`/v1/stories/${STORY}/reports`, { outlet: name, published: '2021-03-30', text: strange });
      await at.desk.post(`/v1/stories/${STORY}/reports`, {
        outlet: name,
        published: '2021-03-30',
        text: `The old bridge at Orrin collapsed on March 28, <u>witnesses</u> ${'y'.repeat(300)} said.`,
      });
      await at.desk.caughtUp(STORY);
    });

    const screens = [
      '/',
      `/stories/${STORY}`,
      `/stories/${STORY}/developed`,
      `/stories/${STORY}/compare?from=2021-03-05`,
      `/stories/${STORY}/dossier`,
      FILE,
      `${FILE}?as=claim`,
      `${FILE}?as=correction`,
      '/inbox?status=all&severity=all',
      '/alerts',
      '/sources',
      '/settings',
      '/settings?part=webhooks',
      '/settings?part=operations',
    ];
    it.each(screens)('%s shows it as text and does not scroll sideways at 320 px', async (url) => {
      await at.page.setViewportSize({ width: 320, height: 800 });
      await at.open(url);
      if (url === FILE) {
        await at.textBox().fill(strange);
        await at.page.locator('.draft-claim').first().waitFor();
      } else if (url.startsWith(FILE)) {
        const field = at.page.getByLabel('Report', { exact: true });
        await field.selectOption(
          (await field.locator('option', { hasText: 'Long' }).first().getAttribute('value')) ?? '',
        );
        await at.page.locator('.sentence-choice, .report-words').first().waitFor();
      } else if (url.startsWith('/inbox')) {
        await at.page.locator('.row', { hasText: 'March' }).first().click();
        await at.page.locator('.conflict .side').first().waitFor();
      }
      expect(await at.page.title()).not.toContain('taken');
      expect(await at.page.locator('main :is(img, script, b, i, u)').count()).toBe(0);
      expect(await at.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    });

    it('reads right-to-left words from the right', async () => {
      await at.open(FILE);
      await at.textBox().fill('سقط الجسر القديم في أورين');
      expect(await at.page.evaluate(`getComputedStyle(document.querySelector('.report-words')).direction`)).toBe('rtl');
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
          await at.page.setViewportSize({ width, height: 900 });
          await at.page.emulateMedia({ colorScheme });
          await at.open(url);
          if (url === FILE) {
            await at.textBox().fill(newReport);
            await at.page.getByRole('button', { name: /^Mend/ }).first().click();
          }
          const adding = at.page.getByRole('button', { name: /^Add a / });
          if (await adding.isVisible()) await adding.click();
          expect(await violations(at.page)).toEqual([]);
          expect(await at.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        });
      }
    }
  });
});
