import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetDiff, GetOrigins, GetStory, GetTimeline, ListClaims, ListConflicts, ListStories } from '#read-model';
import { Answer, Refuses } from '../documents/answer-decorators.js';
import {
  ConflictsQuery,
  DiffQueryString,
  OriginsQueryString,
  PageQuery,
  PointPageQuery,
  ProjectedQuery,
  TimelineQueryString,
} from './query-fields.js';

@ApiTags('stories')
@Controller('v1/stories')
export class StoryReadingController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ summary: 'All stories, with counts', operationId: 'listStories' })
  @Answer(200, 'StoryList', 'A page of stories.')
  @Refuses('invalid-cursor', 'position-not-reached')
  list(@Query() query: PageQuery): Promise<object> {
    return this.queries.execute(new ListStories(query));
  }

  @Get(':story')
  @ApiOperation({ summary: 'One story', operationId: 'getStory' })
  @Answer(200, 'Story', 'The story.')
  @Refuses('unknown-story', 'position-not-reached')
  one(@Param('story') storyId: string, @Query() query: ProjectedQuery): Promise<object> {
    return this.queries.execute(new GetStory(Object.assign({ storyId }, query)));
  }

  @Get(':story/claims')
  @ApiOperation({ summary: 'The claims known at a point', operationId: 'listClaims' })
  @Answer(200, 'ClaimList', 'A page of claims.')
  @Refuses('unknown-story', 'invalid-cursor', 'position-not-reached')
  claims(@Param('story') storyId: string, @Query() query: PointPageQuery): Promise<object> {
    return this.queries.execute(new ListClaims(Object.assign({ storyId }, query)));
  }

  @Get(':story/conflicts')
  @ApiOperation({ summary: 'The conflicts that stand at a point', operationId: 'listConflicts' })
  @Answer(200, 'ConflictList', 'A page of conflicts.')
  @Refuses('unknown-story', 'invalid-cursor', 'position-not-reached')
  conflicts(@Param('story') storyId: string, @Query() query: ConflictsQuery): Promise<object> {
    return this.queries.execute(new ListConflicts(Object.assign({ storyId }, query)));
  }

  @Get(':story/diff')
  @ApiOperation({ summary: 'What changed between two points', operationId: 'getDiff' })
  @Answer(200, 'Diff', 'What was added, changed, contradicted, corrected, retracted, each with its claims.')
  @Refuses('unknown-story', 'position-not-reached')
  diff(@Param('story') storyId: string, @Query() query: DiffQueryString): Promise<object> {
    return this.queries.execute(new GetDiff(Object.assign({ storyId }, query)));
  }

  @Get(':story/timeline')
  @ApiOperation({ summary: 'How the story developed', operationId: 'getTimeline' })
  @Answer(200, 'Timeline', 'A page of entries, in order.')
  @Refuses('unknown-story', 'invalid-cursor', 'position-not-reached')
  timeline(@Param('story') storyId: string, @Query() query: TimelineQueryString): Promise<object> {
    return this.queries.execute(new GetTimeline(Object.assign({ storyId }, query)));
  }

  @Get(':story/origins')
  @ApiOperation({ summary: 'Where each report has its facts from', operationId: 'getOrigins' })
  @Answer(200, 'Origins', 'Reports, edges and independent roots.')
  @Refuses('unknown-story', 'position-not-reached')
  origins(@Param('story') storyId: string, @Query() query: OriginsQueryString): Promise<object> {
    return this.queries.execute(new GetOrigins(Object.assign({ storyId }, query)));
  }
}
