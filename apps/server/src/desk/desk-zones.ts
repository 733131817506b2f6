import { Injectable } from '@nestjs/common';
import { CommandServices } from '#commands';
import { Rejection, type EventData, type Report } from '#story';

/** Finds the story in whose time zone a client's dates are read. */
@Injectable()
export class DeskZones {
  constructor(private readonly services: CommandServices) {}

  /** @throws Rejection `unknown-story` */
  async story(storyId: string): Promise<EventData<'StoryOpened'>> {
    const { story } = (await this.services.streams.story(storyId)).state;
    if (story === null) throw new Rejection('unknown-story', `There is no story ${storyId}; open it first.`, 'story');
    return story;
  }

  /** The report as its stream tells, the stream's version, and the zone of its story. @throws Rejection `unknown-report` */
  async report(reportId: string): Promise<{ report: Report; version: number; timeZone: string }> {
    const { state, version } = await this.services.streams.report(reportId);
    if (state.report === null) throw new Rejection('unknown-report', `There is no report ${reportId}.`);
    const { story } = (await this.services.streams.story(state.report.storyId)).state;
    return { report: state.report, version, timeZone: story?.timeZone ?? 'UTC' };
  }
}
