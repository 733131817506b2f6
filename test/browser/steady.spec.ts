import { z } from 'zod';
import { describeWithBrowser } from './chromium.js';
import { deskPage, FILE, STORY } from './desk-page.js';
import { measured } from './seeded-desk.js';

/** Sums up how much of what is shown moves by itself (Layout Instability API). */
const WATCH = `
  window.moved = { score: 0, what: [] };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      window.moved.score += value;
      window.moved.what.push(...sources.map(({ node }) => String(node?.className ?? node?.nodeName)));
    }
  }).observe({ type: 'layout-shift', buffered: true });`;

const moved = z.object({ score: z.number(), what: z.array(z.string()) });
/** A fifth of what Core Web Vitals call good. */
const MOST = 0.02;

describeWithBrowser('what is on a screen', () => {
  const at = deskPage();
  const AT = `/stories/${STORY}`;
  const screens = [
    '/',
    AT,
    `${AT}?asOf=2021-03-05`,
    `${AT}/developed`,
    `${AT}/compare`,
    `${AT}/compare?from=2021-03-05`,
    `${AT}/dossier`,
    FILE,
    `${FILE}?as=claim`,
    '/inbox',
    '/inbox?severity=all&status=all',
    '/alerts',
    '/sources',
    '/settings',
    '/settings?part=webhooks',
    '/settings?part=operations',
  ];

  it.each([390, 1440])('stays where it is while data arrives, at %d px', async (width) => {
    await at.page.setViewportSize({ width, height: 900 });
    await at.page.addInitScript(WATCH);
    const found: { readonly url: string; readonly score: number; readonly what: readonly string[] }[] = [];
    for (const url of screens) {
      await at.open(url);
      // Typefaces and what is measured before it is drawn come a moment after the data.
      await at.page.waitForTimeout(400);
      found.push({ url, ...moved.parse(await at.page.evaluate('window.moved')) });
    }
    const worst = found.toSorted((one, other) => other.score - one.score)[0];
    measured(
      `most that moves by itself at ${String(width)} px`,
      `${worst?.score.toFixed(4) ?? ''}, ${worst?.url ?? ''}`,
    );
    expect(found.filter(({ score }) => score > MOST)).toEqual([]);
  });
});
