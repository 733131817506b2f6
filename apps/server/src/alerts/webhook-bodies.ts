import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { IsWebAddress, OptionalLine } from '../desk/fields.js';
import { PageQuery } from '../reading/query-fields.js';
import { AlertFilterBody } from './alert-fields.js';

export class NewWebhookBody extends AlertFilterBody {
  @ApiProperty({ description: 'Where alerts are posted to; public, unless configured otherwise.', format: 'uri' })
  @IsString({ message: 'write an http or https address' })
  @Length(1, 2000, { message: 'write at most 2000 characters' })
  @IsWebAddress()
  url!: string;

  @OptionalLine('What it is for.')
  description?: string;
}

export class PauseBody {
  @OptionalLine('Why, for whoever finds it paused.', 1000)
  note?: string;
}

export class DeliveriesQuery extends PickType(PageQuery, ['limit', 'cursor']) {}
