import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { packageRoot } from '#platform';
import { answer } from '../server/desk-server.js';
import { describeWithBrowser } from './chromium.js';
import { SEED_STORY as STORY, eachOnSeededDesk, type SeededDesk } from './seeded-desk.js';

const WANTED = process.env['SCREENS'] ?? 'one';
const SCREENS = path.join(packageRoot(), 'test/browser/screens');
const PICTURES = path.join(packageRoot(), 'docs/pictures');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

const AT = `/stories/${STORY}`;
const screens = [
  ['stories', '/'],
  ['story', AT],
  ['story-past', `${AT}?asOf=2025-10-20`],
  ['developed', `${AT}/developed`],
  ['compare', `${AT}/compare?from=2025-10-20`],
  ['compare-ask', `${AT}/compare`],
  ['dossier', `${AT}/dossier`],
  ['file', `${AT}/file`],
  ['file-claim', `${AT}/file?as=claim`],
  ['file-no-comment', `${AT}/file?as=silence`],
  ['file-correction', `${AT}/file?as=correction`],
  ['file-retraction', `${AT}/file?as=retraction`],
  ['inbox', '/inbox'],
  ['inbox-all', '/inbox?severity=all&status=all'],
  ['alerts', '/alerts'],
  ['sources', '/sources'],
  ['settings', '/settings'],
  ['no-story', '/stories/no-such-story'],
  ['no-page', '/no/such/page'],
] as const;

const views = [390, 1440].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

/** Pictures of the page as it is: to be looked at, not compared. */
describeWithBrowser('the screens', () => {
  let desk: SeededDesk;
  let page: Page;

  eachOnSeededDesk((one, tab) => {
    desk = one;
    page = tab;
  });

  const write = (folder: string, name: string, picture: Buffer): void => {
    expect(picture.subarray(0, PNG.length)).toEqual(PNG);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${name}.png`), picture);
  };

  const shot = async (url: string, width: number, scheme: 'light' | 'dark', fullPage: boolean): Promise<Buffer> => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await desk.open(page, url);
    // The lanes are measured and drawn one frame after their data.
    await page.waitForTimeout(200);
    return page.screenshot({ fullPage });
  };

  if (WANTED === 'all') {
    for (const { width, scheme } of views) {
      it.each(screens)(`%s at ${String(width)} px, ${scheme}`, async (name, url) => {
        write(SCREENS, `${name}-${String(width)}-${scheme}`, await shot(url, width, scheme, true));
      });
    }
    it.each(views)('the evidence of a claim at $width px, $scheme', async ({ width, scheme }) => {
      const view = answer('View', await desk.desk.get(`/v1/stories/${STORY}/view?limit=1`));
      const claim = view.conflicts?.find(({ kind }) => kind === 'date')?.sides[0]?.claims[0]?.claimId ?? '';
      write(SCREENS, `evidence-${String(width)}-${scheme}`, await shot(`${AT}?claim=${claim}`, width, scheme, false));
    });
  } else if (WANTED === 'pictures') {
    it('make the pictures of the README', async () => {
      // Typefaces that come late are used from the second visit on.
      await shot(AT, 1200, 'light', false);
      await shot(AT, 1200, 'light', false);
      await page.evaluate("document.querySelector('#contested').scrollIntoView()");
      write(PICTURES, 'story', await page.screenshot());
      write(PICTURES, 'compare', await shot(`${AT}/compare?from=2025-10-20`, 1200, 'light', false));
    });
  } else {
    it('can be taken as pictures', async () => {
      expect((await shot(AT, 390, 'light', false)).subarray(0, PNG.length)).toEqual(PNG);
    });
  }
});
