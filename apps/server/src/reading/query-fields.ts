import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { CONFLICT_STATUSES, SEVERITIES, type ConflictStatus, type Severity } from '#story';
import { TIMELINE_AXES, type TimelineAxis } from '#read-model';

const Given = (description: string, most = 500): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description, type: String }),
    IsOptional(),
    IsString({ message: 'write it once' }),
    Length(1, most, { message: `write 1 to ${String(most)} characters` }),
  );

const OneOf = (description: string, words: readonly string[]): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description, enum: [...words], type: String }),
    IsOptional(),
    IsIn([...words], { message: `write one of ${words.join(', ')}` }),
  );

const toNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;

const Limit = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      description: 'How many at most on a page.',
      minimum: 1,
      maximum: 1000,
      default: 200,
      type: 'integer',
    }),
    IsOptional(),
    Transform(toNumber),
    IsInt({ message: 'write a whole number' }),
    Min(1, { message: 'write a number from 1 to 1000' }),
    Max(1000, { message: 'write a number from 1 to 1000' }),
  );

const AS_OF = 'Known to the public at: a date (its end in the story’s zone), an instant; now unless told.';
const RECORDED = 'Known to us at, in the same notation; all that is projected unless told.';
const MIN_POSITION = 'Waits a bounded time until the views have reached this position, which a command answered.';
const CURSOR = '`nextCursor` of the page before.';

export class ProjectedQuery {
  @Given(MIN_POSITION, 50)
  minPosition?: string;
}

export class PointQuery extends ProjectedQuery {
  @Given(AS_OF, 100)
  asOf?: string;

  @Given(RECORDED, 100)
  recordedAsOf?: string;
}

export class ReportQueryString extends PointQuery {
  @ApiPropertyOptional({
    description: 'The revision whose text is shown; the latest known unless told.',
    minimum: 1,
    type: 'integer',
  })
  @IsOptional()
  @Transform(toNumber)
  @IsInt({ message: 'write a whole number' })
  @Min(1, { message: 'write 1 or more' })
  revision?: number;
}

export class PageQuery extends ProjectedQuery {
  @Limit()
  limit?: number;

  @Given(CURSOR, 4000)
  cursor?: string;
}

export class PointPageQuery extends PointQuery {
  @Limit()
  limit?: number;

  @Given(CURSOR, 4000)
  cursor?: string;
}

export class ViewQueryString extends PointPageQuery {
  @OneOf('Whether claims that later reports say were made earlier count.', ['include', 'exclude'])
  reconstructed?: 'include' | 'exclude';
}

export class ConflictsQuery extends PointPageQuery {
  @OneOf('Only conflicts that stand so.', CONFLICT_STATUSES)
  status?: ConflictStatus;

  @OneOf('Only conflicts of this weight.', SEVERITIES)
  severity?: Severity;
}

export class TimelineQueryString extends PointPageQuery {
  @OneOf('When it was known, happened, or was recorded; `known` unless told.', TIMELINE_AXES)
  axis?: TimelineAxis;
}

export class DiffQueryString extends ProjectedQuery {
  @Given('The earlier point: known to the public at; the beginning unless told.', 100)
  from?: string;

  @Given('The later point; now unless told.', 100)
  to?: string;

  @Given('The earlier point: known to us at; as for the later one unless told.', 100)
  recordedFrom?: string;

  @Given('The later point: known to us at.', 100)
  recordedTo?: string;
}

export class OriginsQueryString extends ProjectedQuery {
  @Given(RECORDED, 100)
  recordedAsOf?: string;
}
