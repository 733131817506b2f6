import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  Min,
  ValidateNested,
} from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { IsWebAddress, Line, Note, OptionalLine, Text, Word } from './fields.js';
import { PublishedField, type PublishedBody } from './published-field.js';

export const FILED_KINDS = ['article', 'wire', 'statement', 'correction', 'retraction'] as const;
export type FiledKind = (typeof FILED_KINDS)[number];

/** What is read of a report, whether it is filed or only looked at. */
class PrintedReport {
  @Text()
  text!: string;

  @OptionalLine('Its headline; none: read from the text.', 1000)
  title?: string;

  @ApiPropertyOptional({ description: 'Where it was published.', format: 'uri' })
  @IsOptional()
  @IsWebAddress()
  url?: string;

  @Word('What it is; an article unless told.', FILED_KINDS, true)
  kind?: FiledKind;
}

export class FileReportBody extends PrintedReport {
  @OptionalLine('Who published it. May be left out only where `file` says where the text was read.', 300)
  outlet?: string;

  @PublishedField('When it was published; none: inferred from the text, and the moment of filing bounds it.')
  published?: PublishedBody;

  @OptionalLine('Id of the earlier report that it corrects.', 100)
  corrects?: string;

  @OptionalLine('Name of the file that it was read from: an outlet that nothing names is `unknown (FILE)`.', 300)
  file?: string;

  @ApiPropertyOptional({ description: 'Files an archive: what follows from it raises no alert.' })
  @IsOptional()
  @IsBoolean({ message: 'write true or false' })
  history?: boolean;
}

export class CorrectReportBody {
  @Text()
  text!: string;

  @Note()
  note!: string;

  @PublishedField('When the correction was published; none: now.')
  published?: PublishedBody;
}

/** A withdrawal of a report, or a retraction of a claim. */
export class TakeBackBody {
  @Note()
  note!: string;

  @PublishedField('When it was taken back in public; none: now.')
  published?: PublishedBody;
}

export class MoveReportBody {
  @Line('Id of the story that it belongs to.', 100)
  story!: string;
}

export class SpanBody {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'First UTF-16 code unit.' })
  @IsInt({ message: 'write a whole number' })
  @Min(0, { message: 'write 0 or more' })
  start!: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'The code unit after the last.' })
  @IsInt({ message: 'write a whole number' })
  @Min(1, { message: 'write 1 or more' })
  end!: number;
}

export class RedactReportBody {
  @ApiPropertyOptional({ type: [SpanBody], description: 'What to take down; none: the whole text.' })
  @IsOptional()
  @IsArray({ message: 'write a list of {start, end}' })
  @ArrayMinSize(1, { message: 'write at least one span, or leave the field out' })
  @ArrayMaxSize(1000, { message: 'write at most 1000 spans' })
  @ValidateNested({ each: true, message: 'write each span as {start, end}' })
  @Type(() => SpanBody)
  spans?: SpanBody[];

  @Note()
  note!: string;
}

export class ExtractBody extends PrintedReport {
  @OptionalLine('Who published it.', 300)
  outlet?: string;

  @PublishedField('When it was published.')
  published?: PublishedBody;

  @OptionalLine(
    'Id of the story in which it may be filed: its zone, its names and its day of collection are read by, so that the claims are those which filing would find.',
    100,
  )
  story?: string;
}
