import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { Line, OptionalLine } from './fields.js';

export const STORY_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** Names that mean one actor. */
export class AliasBody {
  @Line('The name under which the actor is shown.', 300)
  name!: string;

  @ApiProperty({ type: [String], description: 'Other forms of it.', minItems: 1, maxItems: 100 })
  @IsArray({ message: 'write a list of names' })
  @ArrayMinSize(1, { message: 'write at least one other name' })
  @ArrayMaxSize(100, { message: 'write at most 100 names' })
  @IsString({ each: true, message: 'write each name as a string' })
  @Length(1, 300, { each: true, message: 'write 1 to 300 characters for each name' })
  also!: string[];
}

export class OpenStoryBody {
  @ApiPropertyOptional({
    description: 'Name in addresses: letters, digits, points, hyphens, underscores. None: made of the title.',
    pattern: STORY_ID.source,
  })
  @IsOptional()
  @IsString({ message: 'write a string' })
  @Matches(STORY_ID, { message: 'write at most 100 letters, digits, points, hyphens and underscores' })
  id?: string;

  @Line('What the desk calls it.')
  title!: string;

  @Line('IANA time zone, in which a date without a time is a day. Fixed from then on.', 100)
  timeZone!: string;

  @ApiPropertyOptional({ type: [AliasBody] })
  @IsOptional()
  @IsArray({ message: 'write a list of {name, also}' })
  @ArrayMaxSize(1000, { message: 'write at most 1000 aliases' })
  @ValidateNested({ each: true, message: 'write each alias as {name, also}' })
  @Type(() => AliasBody)
  aliases?: AliasBody[];

  @OptionalLine("The desk's own outlet.", 300)
  ownOutlet?: string;

  @ApiPropertyOptional({
    description: 'Day on which undated reports were gathered, YYYY-MM-DD: their reference date and upper bound.',
    format: 'date',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\d$/, { message: 'write a day such as 2031-03-04' })
  collected?: string;

  @ApiPropertyOptional({ description: 'Files an archive: what follows from it raises no alert.' })
  @IsOptional()
  @IsBoolean({ message: 'write true or false' })
  history?: boolean;
}
