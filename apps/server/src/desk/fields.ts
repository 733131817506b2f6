import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches, ValidateBy, type ValidationOptions } from 'class-validator';
import { Problem } from '../problems/problem.js';

/** The most that a text may hold, in bytes of UTF-8 (EVENTS.md section 1). */
export const LONGEST_TEXT = 1024 * 1024;

/** A text as it was published. Its size and emptiness have problems of their own, so they are checked apart. */
export const Text = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ description: 'The text as it was published, at most 1 MiB of UTF-8. Offsets index it.' }),
    IsString({ message: 'write the text as a string' }),
  );

/** @throws Problem for a text that is too long or says nothing */
export function checkText(text: string, field = 'text'): void {
  if (Buffer.byteLength(text) > LONGEST_TEXT) {
    throw new Problem('too-large', `${field} is longer than 1 MiB of UTF-8; file the report in parts.`, { field });
  }
  if (text.trim() === '') {
    throw new Problem('text-empty', `${field} says nothing; give the text as published.`, { field });
  }
}

/** A line of words: a name, a title. */
export const Line = (description: string, most = 500): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ description, minLength: 1, maxLength: most }),
    IsString({ message: 'write a string' }),
    Length(1, most, { message: `write 1 to ${String(most)} characters` }),
    Matches(/\S/, { message: 'write more than blanks' }),
  );

export const OptionalLine = (description: string, most = 500): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description, minLength: 1, maxLength: most }),
    IsOptional(),
    IsString({ message: 'write a string' }),
    Length(1, most, { message: `write 1 to ${String(most)} characters` }),
    Matches(/\S/, { message: 'write more than blanks' }),
  );

/** Why an editor does something, for the record. */
export const Note = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ description: 'Why, for the record.', maxLength: 5000 }),
    IsString({ message: 'write a sentence' }),
    Length(0, 5000, { message: 'write at most 5000 characters' }),
  );

/** One of a list of words. */
export const Word = (description: string, words: readonly string[], optional = false): PropertyDecorator =>
  applyDecorators(
    optional
      ? ApiPropertyOptional({ description, enum: [...words], type: String })
      : ApiProperty({ description, enum: [...words], type: String }),
    ...(optional ? [IsOptional()] : []),
    IsIn([...words], { message: `write one of ${words.join(', ')}` }),
  );

/** An http address. */
export const IsWebAddress = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isWebAddress',
      validator: {
        validate: (value) =>
          typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
        defaultMessage: () => 'write an http or https address',
      },
    },
    options,
  );
