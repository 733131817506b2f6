import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { CONFLICT_KINDS, SEVERITIES } from '#story';

const MOST = 100;

/** A parameter that may be given several times, or once with commas. */
const Several = (description: string, words?: readonly string[]): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      description: `${description} Several: repeat it, or set commas between.`,
      type: [String],
      ...(words ? { enum: [...words] } : {}),
    }),
    IsOptional(),
    Transform(({ value }: { value: unknown }) =>
      [value]
        .flat()
        .flatMap((each) => (typeof each === 'string' ? each.split(',').filter((part) => part !== '') : each)),
    ),
    IsArray(),
    ArrayMaxSize(MOST, { message: `write at most ${String(MOST)}` }),
    ...(words
      ? [IsIn([...words], { each: true, message: `write of ${words.join(', ')}` })]
      : [
          IsString({ each: true, message: 'write strings' }),
          Length(1, 100, { each: true, message: 'write 1 to 100 characters each' }),
        ]),
  );

export class AlertStreamQuery {
  @Several('Only alerts of these stories.')
  story?: string[];

  @Several('Only alerts of these kinds.', CONFLICT_KINDS)
  kind?: string[];

  @Several('Of what weight: `alert` unless told.', SEVERITIES)
  severity?: string[];

  @ApiPropertyOptional({ description: 'Like the header Last-Event-ID, for clients that cannot send it.' })
  @IsOptional()
  @IsString({ message: 'write it once' })
  @Matches(/^\d{1,19}\.\d{1,18}$/, { message: 'write the last id that the stream gave' })
  lastEventId?: string;
}
