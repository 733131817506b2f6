import type { Request } from 'playwright-core';
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
/** How long one answer is kept back, in milliseconds: beyond all that come in their own time. */
const LATE_MS = 300;

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

  interface Found {
    readonly url: string;
    readonly late: string | null;
    readonly score: number;
    readonly what: readonly string[];
  }

  /** What moves on a screen; `late` is what the API is asked whose answer comes last. */
  async function movedOn(url: string, late: string | null = null): Promise<Found> {
    await at.open(url);
    // Typefaces and what is measured before it is drawn come a moment after the data.
    await at.page.waitForTimeout(400);
    return { url, late, ...moved.parse(await at.page.evaluate('window.moved')) };
  }

  function expectSteady(found: readonly Found[], width: number): void {
    const worst = found.toSorted((one, other) => other.score - one.score)[0];
    measured(
      `most that moves by itself at ${String(width)} px`,
      `${worst?.score.toFixed(4) ?? ''}, ${worst?.url ?? ''}${worst?.late ? `, ${worst.late} last` : ''}`,
    );
    expect(found.filter(({ score }) => score > MOST)).toEqual([]);
  }

  it.each([390, 1440])('stays where it is while data arrives, at %d px', async (width) => {
    await at.page.setViewportSize({ width, height: 900 });
    await at.page.addInitScript(WATCH);
    const found: Found[] = [];
    for (const url of screens) found.push(await movedOn(url));
    expectSteady(found, width);
  });

  it('stays where it is whichever answer comes last', async () => {
    await at.page.setViewportSize({ width: 390, height: 900 });
    await at.page.addInitScript(WATCH);
    const found: Found[] = [];
    for (const url of screens) {
      for (const late of await askedBy(url)) {
        const isLate = (asked: URL): boolean => asked.pathname + asked.search === late;
        await at.page.route(isLate, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, LATE_MS));
          // The page may have gone on to another address by then.
          await route.continue().catch(() => undefined);
        });
        found.push(await movedOn(url, late));
        await at.page.unroute(isLate);
      }
    }
    expectSteady(found, 390);
  }, 240_000);

  /** What a screen asks the API for, without the stream, which has no last word. */
  async function askedBy(url: string): Promise<ReadonlySet<string>> {
    const asked = new Set<string>();
    const note = (request: Request): void => {
      const { pathname, search } = new URL(request.url());
      if (pathname.startsWith('/v1/') && pathname !== '/v1/alerts/stream') asked.add(pathname + search);
    };
    at.page.on('request', note);
    await movedOn(url);
    at.page.off('request', note);
    return asked;
  }
});
