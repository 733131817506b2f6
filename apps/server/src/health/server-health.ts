import { Controller, Get, Header, HttpCode, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { checkHealth, type HealthReport } from '#platform';
import { ServerRuntime } from '../runtime/server-runtime.js';
import { ServerMetrics } from './server-metrics.js';

/** For supervisors and scrapers; they need no role and no sign-in. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly runtime: ServerRuntime,
    private readonly metrics: ServerMetrics,
  ) {}

  /** The process runs. */
  @Get('health/live')
  @HttpCode(200)
  live(): object {
    return { status: 'up' };
  }

  /** Requests can be served: the database answers and has today's schema. A broker that is away delays, no more. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthReport> {
    const report = await checkHealth([
      {
        name: 'store',
        check: async () => {
          await this.runtime.services.pool.query('SELECT 1');
          return { status: 'up' };
        },
      },
      {
        name: 'schema',
        check: () =>
          Promise.resolve(
            this.runtime.ready
              ? { status: 'up' }
              : { status: 'down', reason: 'the schema is not up to date yet, or the server is stopping' },
          ),
      },
    ]);
    void reply.status(report.status === 'up' ? 200 : 503).header('cache-control', 'no-store');
    return report;
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async scrape(): Promise<string> {
    return this.metrics.text();
  }
}
