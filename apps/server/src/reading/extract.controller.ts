import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CommandServices, filingContext } from '#commands';
import { extract } from '#extraction';
import { dayOf } from '#story';
import { Answer, Refuses } from '../documents/answer-decorators.js';
import { DeskZones } from '../desk/desk-zones.js';
import { checkText } from '../desk/fields.js';
import { readPublished } from '../desk/published-field.js';
import { ExtractBody } from '../desk/report-bodies.js';
import { shownExtraction } from './shown-extraction.js';

@ApiTags('extraction')
@Controller('v1/extract')
export class ExtractController {
  constructor(
    private readonly zones: DeskZones,
    private readonly services: CommandServices,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Read a text into claims; nothing is stored', operationId: 'extract' })
  @Answer(200, 'Extraction', 'What `dateline extract --json` prints.')
  @Refuses('malformed-json', 'invalid-body', 'invalid-text', 'text-empty', 'too-large', 'invalid-date', 'unknown-story')
  async read(@Body() body: ExtractBody): Promise<object> {
    checkText(body.text);
    const context = body.story === undefined ? contextOf(body) : await this.#contextIn(body.story, body);
    return shownExtraction(extract(body.text, context));
  }

  async #contextIn(storyId: string, { outlet, title, url, kind, published }: ExtractBody): Promise<Context> {
    const story = await this.zones.story(storyId);
    const filing = {
      outlet: outlet === undefined ? null : ({ name: outlet.trim(), basis: 'stated' } as const),
      title: title ?? null,
      url: url ?? null,
      kind: kind ?? 'article',
      published: readPublished(published, story.timeZone),
    } as const;
    return filingContext(filing, story, this.services.clock());
  }
}

type Context = Parameters<typeof extract>[1];

/** A text that is of no story is read without a zone and without a day of its own. */
function contextOf({ outlet, title, url, kind, published: given }: ExtractBody): Context {
  const published = readPublished(given, 'UTC');
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(kind === undefined ? {} : { kind }),
    ...(published === null
      ? {}
      : { published, ...(published.latest ? { referenceDate: dayOf(published.latest, 'UTC') } : {}) }),
  };
}
