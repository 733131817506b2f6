import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '#platform';

const css = readFileSync(path.join(packageRoot(), 'apps/dashboard/src/app/tokens.css'), 'utf8');

/** Each colour by its name, by day and by night. */
const colours = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', day = '', night = '']) => [name, { day, night }] as const,
  ),
);

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const WORDS = ['ink', 'ink-soft', 'link', 'alert', 'notice', 'past', 'sure'];
const pairs = [
  ...WORDS.flatMap((word) => ['paper', 'sheet'].map((ground) => [word, ground, 4.5] as const)),
  ...(['ink', 'past', 'link'] as const).map((word) => [word, 'past-sheet', 4.5] as const),
  ...(['ink', 'ink-soft', 'link'] as const).map((word) => [word, 'mark', 4.5] as const),
  // Edges of fields and buttons, and the line of a slider: parts of controls, WCAG 1.4.11.
  ...(['paper', 'sheet'] as const).map((ground) => ['edge', ground, 3] as const),
];

describe.each(['day', 'night'] as const)('colours by %s', (time) => {
  it.each(pairs)('%s can be read on %s', (word, ground, least) => {
    const [one, other] = [colours.get(word)?.[time] ?? '', colours.get(ground)?.[time] ?? ''];
    expect([one, other].every((colour) => colour.startsWith('#'))).toBe(true);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
  });
});

it('measures as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
