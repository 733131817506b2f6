import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsArray, IsOptional, ValidateBy } from 'class-validator';
import { DISMISSAL_REASONS, type DismissalReason } from '#story';
import { Note, Word } from '../desk/fields.js';

/** A side of a conflict: its `sideKey`, or its place among the sides as the conflict shows them, from 0. */
export type SideName = string | number;

const MOST_KEY = 2000;

const isSide = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '' && value.length <= MOST_KEY) ||
  (typeof value === 'number' && Number.isInteger(value) && value >= 0);

const sideSchema = {
  oneOf: [
    { type: 'string', description: 'Its `sideKey`.' },
    {
      type: 'integer',
      minimum: 0,
      description: 'Its place among the sides as GET /v1/conflicts/{conflict} shows them.',
    },
  ],
};

const OptionalPair = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      description: 'The two sides that it is said of; none: every pair of which it can be said.',
      type: 'array',
      minItems: 2,
      maxItems: 2,
      items: sideSchema,
    }),
    IsOptional(),
    IsArray({ message: 'write two sides' }),
    ValidateBy({
      name: 'isPair',
      validator: {
        validate: (value) => Array.isArray(value) && value.length === 2 && value.every(isSide),
        defaultMessage: () => 'write two sides, each by its sideKey or its place from 0',
      },
    }),
  );

/** The desk's word on a conflict. */
export class PairBody {
  @Note()
  note!: string;

  @OptionalPair()
  pair?: [SideName, SideName];
}

/** To take something on needs no reason. */
export class UnarguedPairBody {
  @ApiPropertyOptional({ description: 'Why, for the record.', maxLength: 5000 })
  @IsOptional()
  @Note()
  note?: string;

  @OptionalPair()
  pair?: [SideName, SideName];
}

export class DismissalBody extends PairBody {
  @Word('Why it is none. Misreads are listed for mending the rules.', DISMISSAL_REASONS)
  reason!: DismissalReason;
}

export class ResolutionBody extends PairBody {
  @ApiProperty({ description: 'The side that is right.', ...sideSchema })
  @ValidateBy({
    name: 'isSide',
    validator: { validate: isSide, defaultMessage: () => 'write a sideKey, or the place of a side from 0' },
  })
  favours!: SideName;
}
