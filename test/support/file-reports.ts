import { type PublishedReport } from '#commands';
import { parseEdtf } from '#story';
import { OpenStory, OpenStoryHandler } from '../../libs/commands/src/story-commands.js';
import { PublishReport, PublishReportHandler } from '../../libs/commands/src/publish-report.js';
import type { Newsroom } from './newsroom.js';

/** Opens a story of UTC, with nothing but its id. */
export async function openStory({ services, context }: Newsroom, storyId: string): Promise<void> {
  const story = { storyId, title: storyId, timeZone: 'UTC', aliases: [], ownOutlet: null, collected: null };
  await new OpenStoryHandler(services).execute(new OpenStory(story, context));
}

/** Files an article of an outlet under a stated day of publication. */
export function fileReport(
  { services, context }: Newsroom,
  report: { readonly storyId: string; readonly outlet: string; readonly text: string; readonly published: string },
): Promise<PublishedReport> {
  const filing = {
    storyId: report.storyId,
    text: report.text,
    outlet: { name: report.outlet, basis: 'stated' },
    title: null,
    url: null,
    kind: 'article',
    published: { ...parseEdtf(report.published, 'UTC'), basis: 'stated' },
    corrects: null,
    outletIfUnknown: 'unknown',
  } as const;
  return new PublishReportHandler(services).execute(new PublishReport(filing, context));
}
