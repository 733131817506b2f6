import { Controller, Get, Header, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { ListStories, type StoryList } from '#read-model';
import { Problem } from '../problems/problem.js';
import { problemCodes, problemTypes, typeOf } from '../problems/problem-types.js';
import { asyncApi } from './async-api.js';
import { escaped, page } from './page.js';

/** Pages for people, and the documents for programs that are made of the catalogue. */
@ApiExcludeController()
@Controller()
export class PagesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async stories(): Promise<string> {
    const { stories } = await this.queries.execute(new ListStories({ limit: 1000 }));
    return page('Dateline', stories.length === 0 ? '<p>No story is open yet.</p>' : listOf(stories));
  }

  @Get('asyncapi.json')
  asyncApi(): object {
    return asyncApi();
  }

  @Get('problems')
  problems(): object {
    return { problems: problemCodes.map(problemType) };
  }

  @Get('problems/:code')
  problem(@Param('code') code: string): object {
    const known = problemCodes.find((one) => one === code);
    if (known === undefined) throw new Problem('not-found', `There is no problem type ${code}; /problems lists all.`);
    return problemType(known);
  }
}

const problemType = (code: (typeof problemCodes)[number]): object => ({ type: typeOf(code), ...problemTypes[code] });

function listOf(stories: StoryList['stories']): string {
  const items = stories.map(({ id, title, reports, claims, conflicts, timeZone, lastRecordedAt }) => {
    const at = `/v1/stories/${encodeURIComponent(id)}`;
    const parts = [
      ['What was known', `${at}/view`],
      ['Conflicts', `${at}/conflicts`],
      ['Timeline', `${at}/timeline`],
      ['Origins', `${at}/origins`],
    ] as const;
    const links = parts.map(([name, href]) => `<a href="${escaped(href)}">${name}</a>`).join(' · ');
    return `<li><h2>${escaped(title)}</h2>
<p>${String(reports)} reports, ${String(claims)} claims, ${String(conflicts)} conflicts; dates in ${escaped(timeZone)}; last recorded <time datetime="${escaped(lastRecordedAt)}">${escaped(lastRecordedAt)}</time></p>
<p>${links}</p></li>`;
  });
  return `<ul>${items.join('\n')}</ul>`;
}
