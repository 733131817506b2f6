import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answer, Refuses } from '../documents/answer-decorators.js';
import { DeskZones } from '../desk/desk-zones.js';
import { CONSUMER_NAMES } from '../runtime/consumers.js';
import { progressOf, type StoryProgress } from '../runtime/progress.js';
import { ServerRuntime } from '../runtime/server-runtime.js';

@ApiTags('stories')
@Controller('v1/stories/:story/progress')
export class ProgressController {
  constructor(
    private readonly runtime: ServerRuntime,
    private readonly zones: DeskZones,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How far views and scrutiny are in a story', operationId: 'getProgress' })
  @Answer(200, 'Progress', 'What the store holds, and what each consumer has applied.')
  @Refuses('unknown-story')
  async progress(@Param('story') storyId: string): Promise<StoryProgress> {
    await this.zones.story(storyId);
    return progressOf(this.runtime.services.pool, storyId, CONSUMER_NAMES);
  }
}
