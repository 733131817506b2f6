import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { CONFLICT_KINDS, SEVERITIES } from '#story';
import { IsWebAddress, OptionalLine } from '../desk/fields.js';
import { PageQuery } from '../reading/query-fields.js';

const Listed = (description: string, words?: readonly string[]): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description, type: [String], ...(words ? { enum: [...words] } : {}), maxItems: 100 }),
    IsOptional(),
    IsArray({ message: 'write a list' }),
    ArrayMaxSize(100, { message: 'write at most 100' }),
    ...(words
      ? [IsIn([...words], { each: true, message: `write of ${words.join(', ')}` })]
      : [
          IsString({ each: true, message: 'write strings' }),
          Length(1, 100, { each: true, message: 'write 1 to 100 characters each' }),
        ]),
  );

export class NewWebhookBody {
  @ApiProperty({ description: 'Where alerts are posted to; public, unless configured otherwise.', format: 'uri' })
  @IsString({ message: 'write an http or https address' })
  @Length(1, 2000, { message: 'write at most 2000 characters' })
  @IsWebAddress()
  url!: string;

  @OptionalLine('What it is for.')
  description?: string;

  @Listed('Only alerts of these stories; all unless told.')
  stories?: string[];

  @Listed('Only alerts of these kinds; all unless told.', CONFLICT_KINDS)
  kinds?: string[];

  @Listed('Of what weight: `alert` alone unless told.', SEVERITIES)
  severities?: string[];
}

export class PauseBody {
  @OptionalLine('Why, for whoever finds it paused.', 1000)
  note?: string;
}

export class DeliveriesQuery extends PickType(PageQuery, ['limit', 'cursor']) {}
