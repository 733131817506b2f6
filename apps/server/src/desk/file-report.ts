import type { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { PublishReport, type CommandContext, type PublishedReport } from '#commands';
import type { EventData } from '#story';
import { Problem } from '../problems/problem.js';
import { checkText } from './fields.js';
import { readPublished } from './published-field.js';
import type { FileReportBody } from './report-bodies.js';

/** What only the body as a whole can tell. @throws Problem */
export function checkFiling(body: FileReportBody): void {
  checkText(body.text);
  if (body.outlet === undefined && body.file === undefined) {
    throw new Problem('invalid-body', 'outlet: say who published it.', {
      field: 'outlet',
      errors: [{ field: 'outlet', detail: 'say who published it' }],
    });
  }
}

/** Files a checked report in a story: 201, or 200 where it was there before. */
export async function fileReport(
  commands: CommandBus,
  { storyId, timeZone }: EventData<'StoryOpened'>,
  body: FileReportBody,
  context: CommandContext,
  reply: FastifyReply,
): Promise<Pick<PublishedReport, 'reportId' | 'claimIds' | 'position'>> {
  const filing = {
    storyId,
    text: body.text,
    outlet: body.outlet === undefined ? null : ({ name: body.outlet.trim(), basis: 'stated' } as const),
    title: body.title ?? null,
    url: body.url ?? null,
    kind: body.kind ?? 'article',
    published: readPublished(body.published, timeZone),
    corrects: body.corrects ?? null,
    outletIfUnknown: `unknown (${body.file ?? ''})`,
  } as const;
  const command = new PublishReport(filing, { ...context, history: body.history ?? false, expectedVersion: null });
  const answer = await commands.execute<PublishReport, PublishedReport>(command);
  const { reportId, claimIds, position, changed } = answer;
  void reply.status(changed ? 201 : 200).header('location', `/v1/reports/${reportId}`);
  return { reportId, claimIds, position };
}
