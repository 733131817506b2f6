import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation } from './evaluation.js';
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
  const rows = told.flatMap((story): QualityRow[] => {
    const set = `story: ${story.title}`;
    const whole = { set, unit: 'of', must: null, better: 'more' } as const;
    const none = { set, unit: 'count', must: null, aim: 0, better: 'less' } as const;
    const alerts = story.alerted.length + story.notAlerted.length;
    const notices = story.noticed.length + story.notNoticed.length;
    return [
      { ...whole, what: 'must alert', value: story.alerted.length, total: alerts, aim: alerts },
      { ...whole, what: 'should notice', value: story.noticed.length, total: notices, aim: notices },
      { ...none, what: 'must not alert, and do', value: story.wronglyAlerted.length },
      { ...none, what: 'alerts beyond the expected', value: story.extraAlerts.length },
    ];
  });
  const errors = told.flatMap((story) => [
    ...story.notAlerted.map((id) => `${story.title}: not alerted: ${id}`),
    ...story.wronglyAlerted.map(({ id }) => `${story.title}: wrongly alerted: ${id}`),
    ...story.extraAlerts.map(({ kind, reason }) => `${story.title}: extra alert: ${kind}: ${reason}`),
  ]);
  return { rows, errors };
}
