import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation } from './evaluation.js';
import { heldOutIn } from './held-out.js';
import type { QualityRow } from './quality-row.js';
import { storyFigures, type StoryFigures } from './told-stories.js';

/** The stories of a folder, each read and compared. */
export const toldStories = (folder: string): StoryFigures[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => storyFigures(join(folder, name)));

/** What scrutiny makes of stories told for tests, whose expectations were decided before the first run. */
export function storyQuality(folder: string): Evaluation {
  const told = toldStories(folder);
  const rows = [
    ...rowsOf('stories held out', toldStories(heldOutIn(folder))),
    ...told.flatMap((story) => rowsOf(`story: ${story.title}`, [story])),
  ];
  const errors = told.flatMap((story) => [
    ...story.notAlerted.map((id) => `${story.title}: not alerted: ${id}`),
    ...story.wronglyAlerted.map(({ id }) => `${story.title}: wrongly alerted: ${id}`),
    ...story.extraAlerts.map(({ kind, reason }) => `${story.title}: extra alert: ${kind}: ${reason}`),
  ]);
  return { rows, errors };
}

function rowsOf(set: string, stories: readonly StoryFigures[]): QualityRow[] {
  const whole = { set, unit: 'of', must: null, better: 'more' } as const;
  const none = { set, unit: 'count', must: null, aim: 0, better: 'less' } as const;
  const count = (pick: (story: StoryFigures) => readonly unknown[]): number =>
    stories.reduce((total, story) => total + pick(story).length, 0);
  const alerted = count((story) => story.alerted);
  const alerts = alerted + count((story) => story.notAlerted);
  const noticed = count((story) => story.noticed);
  const notices = noticed + count((story) => story.notNoticed);
  return [
    { ...whole, what: 'must alert', value: alerted, total: alerts, aim: alerts },
    { ...whole, what: 'should notice', value: noticed, total: notices, aim: notices },
    { ...none, what: 'must not alert, and do', value: count((story) => story.wronglyAlerted) },
    { ...none, what: 'alerts beyond the expected', value: count((story) => story.extraAlerts) },
  ];
}
