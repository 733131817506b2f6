import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CommandServices } from '#commands';
import { GetClaim, GetClaimHistory, GetConflict, GetReport } from '#read-model';
import { reportIdOfClaim } from '#story';
import { Answer, Refuses } from '../documents/answer-decorators.js';
import { etagOf } from '../requests/command-context.js';
import { PointQuery, ProjectedQuery, ReportQueryString } from './query-fields.js';

/** Single reports, claims and conflicts. */
@ApiTags('records')
@Controller('v1')
export class RecordReadingController {
  constructor(
    private readonly queries: QueryBus,
    private readonly services: CommandServices,
  ) {}

  @Get('reports/:report')
  @ApiOperation({ summary: 'A report with its text', operationId: 'getReport' })
  @Answer(200, 'Report', 'The report. Its ETag is what If-Match names when it is changed.')
  @Refuses('unknown-report', 'position-not-reached')
  async report(
    @Param('report') reportId: string,
    @Query() query: ReportQueryString,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const report = await this.queries.execute(new GetReport(Object.assign({ reportId }, query)));
    await this.#tag(reportId, reply);
    return report;
  }

  @Get('claims/:claim')
  @ApiOperation({ summary: 'One claim', operationId: 'getClaim' })
  @Answer(200, 'Claim', 'The claim. Its ETag is what If-Match names when it is changed.')
  @Refuses('unknown-claim', 'position-not-reached')
  async claim(
    @Param('claim') claimId: string,
    @Query() query: PointQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const claim = await this.queries.execute(new GetClaim(Object.assign({ claimId }, query)));
    await this.#tag(reportIdOfClaim(claimId), reply);
    return claim;
  }

  @Get('claims/:claim/history')
  @ApiOperation({ summary: 'Everything that happened to a claim', operationId: 'getClaimHistory' })
  @Answer(200, 'ClaimHistory', 'The events that touched it, who did them, and when they were recorded.')
  @Refuses('unknown-claim', 'position-not-reached')
  history(@Param('claim') claimId: string, @Query() query: ProjectedQuery): Promise<object> {
    return this.queries.execute(new GetClaimHistory(Object.assign({ claimId }, query)));
  }

  @Get('conflicts/:conflict')
  @ApiOperation({ summary: 'One conflict', operationId: 'getConflict' })
  @Answer(200, 'Conflict', 'The conflict with the evidence of each side.')
  @Refuses('unknown-conflict', 'position-not-reached')
  conflict(@Param('conflict') conflictId: string, @Query() query: PointQuery): Promise<object> {
    return this.queries.execute(new GetConflict(Object.assign({ conflictId }, query)));
  }

  async #tag(reportId: string, reply: FastifyReply): Promise<void> {
    const { version } = await this.services.streams.report(reportId);
    void reply.headers({ etag: etagOf(version), 'cache-control': 'no-cache' });
  }
}
