import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import type { AlertFilter } from '#alerts';
import { CONFLICT_KINDS, SEVERITIES } from '#story';
import { PageQuery } from '../reading/query-fields.js';

const MOST = 100;

const isListOf = (words: readonly string[] | undefined, longest: number): PropertyDecorator[] => [
  ArrayMaxSize(MOST, { message: `write at most ${String(MOST)}` }),
  ...(words
    ? [IsIn([...words], { each: true, message: `write of ${words.join(', ')}` })]
    : [
        IsString({ each: true, message: 'write strings' }),
        Length(1, longest, { each: true, message: `write 1 to ${String(longest)} characters each` }),
      ]),
];

/** A parameter that may be given several times; words that hold no comma also once, with commas between. */
const Several = (description: string, words?: readonly string[], commas = true): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      description: `${description} Several: repeat it${commas ? ', or set commas between' : ''}.`,
      type: [String],
      ...(words ? { enum: [...words] } : {}),
    }),
    IsOptional(),
    Transform(({ value }: { value: unknown }) =>
      [value]
        .flat()
        .flatMap((each) => (commas && typeof each === 'string' ? each.split(',').filter((part) => part !== '') : each)),
    ),
    IsArray(),
    ...isListOf(words, commas ? 100 : 300),
  );

/** A list of a body, by which alerts are chosen. */
export const Listed = (description: string, words?: readonly string[], longest = 100): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description, type: [String], ...(words ? { enum: [...words] } : {}), maxItems: MOST }),
    IsOptional(),
    IsArray({ message: 'write a list' }),
    ...isListOf(words, longest),
  );

const ACTORS =
  'Only alerts whose claims name one of these people or bodies, as speakers or in what they say. A surname meets the full name.';
const PLACES = 'Only alerts whose claims name one of these places.';

const ALERT_ID = /^\d{1,19}\.\d{1,18}$/;

export class AlertStreamQuery {
  @Several('Only alerts of these stories.')
  story?: string[];

  @Several('Only alerts of these kinds.', CONFLICT_KINDS)
  kind?: string[];

  @Several('Of what weight: `alert` unless told.', SEVERITIES)
  severity?: string[];

  @Several(ACTORS, undefined, false)
  actor?: string[];

  @Several(PLACES, undefined, false)
  place?: string[];

  @ApiPropertyOptional({
    description: 'Only what this person has subscribed to (GET /v1/subscriptions), as it stands when the stream opens.',
    maxLength: 200,
  })
  @IsOptional()
  @IsString({ message: 'write it once' })
  @Length(1, 200, { message: 'write 1 to 200 characters' })
  subscriber?: string;

  @ApiPropertyOptional({
    description: 'Whether editors’ decisions on conflicts are told too, as events `decision`.',
    type: Boolean,
  })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'write true or false' })
  decisions?: string;

  @ApiPropertyOptional({ description: 'Like the header Last-Event-ID, for clients that cannot send it.' })
  @IsOptional()
  @IsString({ message: 'write it once' })
  @Matches(ALERT_ID, { message: 'write the last id that the stream gave' })
  lastEventId?: string;
}

export class AlertListQuery extends PageQuery {
  @Several('Only alerts of these stories.')
  story?: string[];

  @Several('Only alerts of these kinds.', CONFLICT_KINDS)
  kind?: string[];

  @Several('Of what weight: `alert` unless told.', SEVERITIES)
  severity?: string[];

  @Several(ACTORS, undefined, false)
  actor?: string[];

  @Several(PLACES, undefined, false)
  place?: string[];

  @ApiPropertyOptional({
    description: 'Only what this person has subscribed to (GET /v1/subscriptions), as it stands today.',
    maxLength: 200,
  })
  @IsOptional()
  @IsString({ message: 'write it once' })
  @Length(1, 200, { message: 'write 1 to 200 characters' })
  subscriber?: string;
}

/** What a query asks for; alerts alone unless it, or what a person has subscribed to, says otherwise. */
export const filterOf = ({ story, kind, severity, actor, place }: Omit<AlertListQuery, 'limit'>): AlertFilter => ({
  stories: story ?? [],
  kinds: kind ?? [],
  severities: severity ?? ['alert'],
  actors: actor ?? [],
  places: place ?? [],
});

/** Which alerts are wanted, as a body says it. */
export class AlertFilterBody {
  @Listed('Only alerts of these stories; all unless told.')
  stories?: string[];

  @Listed('Only alerts of these kinds; all unless told.', CONFLICT_KINDS)
  kinds?: string[];

  @Listed('Of what weight: `alert` alone unless told.', SEVERITIES)
  severities?: string[];

  @Listed(ACTORS, undefined, 300)
  actors?: string[];

  @Listed(PLACES, undefined, 300)
  places?: string[];
}

/** What a body asks for, with what it leaves unsaid. */
export const filterOfBody = ({ stories, kinds, severities, actors, places }: AlertFilterBody): AlertFilter => ({
  stories: stories ?? [],
  kinds: kinds ?? [],
  severities: severities ?? ['alert'],
  actors: actors ?? [],
  places: places ?? [],
});
