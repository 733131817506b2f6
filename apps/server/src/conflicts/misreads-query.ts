import { ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { PageQuery } from '../reading/query-fields.js';

export class MisreadsQuery extends PickType(PageQuery, ['limit', 'cursor']) {
  @ApiPropertyOptional({ description: 'Only of this story.' })
  @IsOptional()
  @IsString({ message: 'write it once' })
  @Length(1, 100, { message: 'write 1 to 100 characters' })
  story?: string;
}
