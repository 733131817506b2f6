import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { source } from 'axe-core';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { z } from 'zod';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long something on a page is waited for, in milliseconds: a machine may be slow, and a test has more time. */
const PATIENCE_MS = 90_000;

const executable = [process.env['CHROMIUM'], ...PLACES].find((place) => place !== undefined && existsSync(place));

/** A browser of the suite's own, with a profile that goes with it. */
export async function openBrowser(): Promise<{
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}> {
  const profile = mkdtempSync(path.join(tmpdir(), 'dateline-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    args: FLAGS,
    ...(executable === undefined ? {} : { executablePath: executable }),
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return {
    context,
    close: async () => {
      await context.close();
      // The last of its processes may still be writing there.
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

/** A `describe` for suites that need a browser: left out where there is none, except in CI, where they fail. */
export function describeWithBrowser(name: string, suite: () => void): void {
  if (executable !== undefined) {
    describe(name, suite);
    return;
  }
  const why = `${name}: left out, because there is no Chromium (CHROMIUM names one)`;
  process.stderr.write(`${why}\n`);
  describe(name, () => {
    it('is left out without a browser, but not in CI', () => {
      if (process.env['CI'] === 'true') throw new Error(`${why}; CI must have it`);
    });
  });
}

const found = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

/** What axe finds on a page against WCAG 2.2 A and AA, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const result: unknown = await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) =>
       violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return found.parse(result).flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
