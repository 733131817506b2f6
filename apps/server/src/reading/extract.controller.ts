import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { extract } from '#extraction';
import { dayOf } from '#story';
import { Answer, Refuses } from '../documents/answer-decorators.js';
import { checkText } from '../desk/fields.js';
import { readPublished } from '../desk/published-field.js';
import { ExtractBody } from '../desk/report-bodies.js';
import { shownExtraction } from './shown-extraction.js';

@ApiTags('extraction')
@Controller('v1/extract')
export class ExtractController {
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Read a text into claims; nothing is stored', operationId: 'extract' })
  @Answer(200, 'Extraction', 'What `dateline extract --json` prints.')
  @Refuses('malformed-json', 'invalid-body', 'invalid-text', 'text-empty', 'too-large', 'invalid-date')
  read(@Body() { text, outlet, published: given }: ExtractBody): object {
    checkText(text);
    const published = readPublished(given, 'UTC');
    const extraction = extract(text, {
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === null ? {} : { published }),
      ...(published?.latest ? { referenceDate: dayOf(published.latest, 'UTC') } : {}),
    });
    return shownExtraction(extraction);
  }
}
