import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  CommandServices,
  EnterClaim,
  PublishReport,
  type ChangedReport,
  type CommandContext,
  type PublishedReport,
} from '#commands';
import { Answer, CommandRefuses } from '../documents/answer-decorators.js';
import { Problem } from '../problems/problem.js';
import { Context, etagOf } from '../requests/command-context.js';
import { EnterClaimBody } from './claim-bodies.js';
import { readContent } from './claim-fields.js';
import { DeskZones } from './desk-zones.js';
import { checkText } from './fields.js';

/** Claims that an editor enters by hand. */
@ApiTags('claims')
@Controller('v1/stories/:story/claims')
export class EnteredClaimsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly services: CommandServices,
    private readonly zones: DeskZones,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Enter a claim by hand, with its evidence', operationId: 'enterClaim' })
  @Answer(201, 'EnteredClaim', 'The claim is recorded.')
  @CommandRefuses('unknown-story', 'unknown-report', 'already-there', 'span-outside-text', 'text-empty', 'invalid-date')
  async enter(
    @Param('story') storyId: string,
    @Body() body: EnterClaimBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const reportId = body.reportId ?? (await this.#note(storyId, body, context));
    const { report, timeZone } = await this.zones.report(reportId);
    if (report.storyId !== storyId) {
      throw new Problem('unknown-report', `The report ${reportId} is filed in the story ${report.storyId}.`, {
        field: 'reportId',
      });
    }
    const text = (await this.services.texts.read(reportId, report.revision)) ?? '';
    const content = readContent(body, { text, revision: report.revision, timeZone });
    const command = new EnterClaim(
      reportId,
      { kind: 'enter-claim', content, note: body.note },
      {
        ...context,
        expectedVersion: null,
      },
    );
    const answer = await this.commands.execute<EnterClaim, ChangedReport>(command);
    const claimId = answer.claimIds[0] ?? '';
    void reply.headers({ location: `/v1/claims/${claimId}`, etag: etagOf(answer.version) });
    return { claimId, reportId, position: answer.position };
  }

  /** Where no report carries the claim, its evidence is filed as a note of the desk's. */
  async #note(storyId: string, { evidence }: EnterClaimBody, context: CommandContext): Promise<string> {
    const text = evidence?.text ?? '';
    checkText(text, 'evidence.text');
    const story = await this.zones.story(storyId);
    const filing = {
      storyId,
      text,
      outlet: { name: story.ownOutlet ?? context.actor.name, basis: 'stated' },
      title: null,
      url: null,
      kind: 'note',
      published: null,
      corrects: null,
      outletIfUnknown: context.actor.name,
    } as const;
    const key = context.idempotency && { ...context.idempotency, route: `${context.idempotency.route} note` };
    const command = new PublishReport(filing, { ...context, idempotency: key, expectedVersion: null });
    return (await this.commands.execute<PublishReport, PublishedReport>(command)).reportId;
  }
}
