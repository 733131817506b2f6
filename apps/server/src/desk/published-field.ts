import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, ValidateBy } from 'class-validator';
import { EdtfError, parsePublished, PUBLICATION_BASES, type PublicationBasis, type TimeRange } from '#story';
import { Problem } from '../problems/problem.js';

/** A date of publication as a client writes it. */
export type PublishedBody = string | { earliest?: string | null; latest?: string | null; basis?: string };

const FIELDS: readonly string[] = ['earliest', 'latest', 'basis'];

const fits = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(
      ([name, part]) => FIELDS.includes(name) && (typeof part === 'string' || (part === null && name !== 'basis')),
    ));

const bound = { type: 'string', nullable: true, description: 'An instant or EDTF; none: open.' } as const;

/** When something became public: an instant, EDTF, or bounds. */
export const PublishedField = (meaning: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      description: meaning,
      oneOf: [
        { type: 'string', description: 'An RFC 3339 instant or EDTF (levels 0 and 1).', example: '2031-03-04' },
        {
          type: 'object',
          additionalProperties: false,
          properties: { earliest: bound, latest: bound, basis: { type: 'string', enum: [...PUBLICATION_BASES] } },
        },
      ],
    }),
    IsOptional(),
    ValidateBy({
      name: 'isPublished',
      validator: {
        validate: fits,
        defaultMessage: () => 'write an instant, an EDTF string, or {earliest, latest, basis}',
      },
    }),
  );

/** Reads a date of publication in the story's zone; `null` where none is given. @throws Problem naming the part at fault */
export function readPublished(
  published: PublishedBody | null | undefined,
  timeZone: string,
): (TimeRange & { basis: PublicationBasis }) | null {
  if (published === undefined || published === null) return null;
  try {
    return parsePublished(published, timeZone);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    const field = error.field === null ? 'published' : `published.${error.field}`;
    throw new Problem('invalid-date', error.message, { field });
  }
}
