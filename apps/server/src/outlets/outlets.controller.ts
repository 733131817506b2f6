import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { GradeOutlet, type CommandContext, type CommandResult } from '#commands';
import { GetOutlet, ListOutlets, type OutletList, type OutletPage } from '#read-model';
import { OUTLET_GRADES, type OutletGrade } from '#story';
import { Note, Word } from '../desk/fields.js';
import { Answer, CommandRefuses, Refuses } from '../documents/answer-decorators.js';
import { Problem } from '../problems/problem.js';
import { PageQuery, ProjectedQuery } from '../reading/query-fields.js';
import { Context } from '../requests/command-context.js';

class GradeBody {
  @Word('How far the desk trusts it, A best.', OUTLET_GRADES)
  grade!: OutletGrade;

  @Note()
  note!: string;
}

const LONGEST_NAME = 300;

/** Who publishes: what the desk makes of them, and what became of what they published. */
@ApiTags('outlets')
@Controller('v1/outlets')
export class OutletsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @ApiOperation({ summary: 'All outlets, with grades and counts', operationId: 'listOutlets' })
  @Answer(200, 'OutletList', 'A page of outlets, by name.')
  @Refuses('invalid-cursor', 'position-not-reached')
  list(@Query() query: PageQuery): Promise<OutletList> {
    return this.queries.execute(new ListOutlets(query));
  }

  @Get(':outlet')
  @ApiOperation({ summary: 'One outlet, with every grade that it was given', operationId: 'getOutlet' })
  @Answer(200, 'Outlet', 'The outlet; `{outlet}` is its name or its key.')
  @Refuses('unknown-outlet', 'position-not-reached')
  one(@Param('outlet') outlet: string, @Query() query: ProjectedQuery): Promise<OutletPage> {
    return this.queries.execute(new GetOutlet(Object.assign({ outlet }, query)));
  }

  @Put(':outlet/grade')
  @ApiOperation({ summary: 'Grade an outlet', operationId: 'gradeOutlet' })
  @Answer(201, 'Position', 'The grade is recorded, with who gave it and when.')
  @Answer(200, 'Position', 'It had this grade with this note already.')
  @CommandRefuses('outlet-unnamed')
  async grade(
    @Param('outlet') outlet: string,
    @Body() { grade, note }: GradeBody,
    @Context() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    if (outlet.length > LONGEST_NAME) {
      throw new Problem('invalid-parameter', `An outlet's name has at most ${String(LONGEST_NAME)} characters.`, {
        field: 'outlet',
      });
    }
    const command = new GradeOutlet({ outlet, grade, note }, { ...context, expectedVersion: null });
    const { position, changed } = await this.commands.execute<GradeOutlet, CommandResult>(command);
    void reply.status(changed ? 201 : 200);
    return { position };
  }
}
