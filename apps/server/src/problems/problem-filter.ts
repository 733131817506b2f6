import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { correlationId, type Logger } from '#platform';
import type { RouteTable } from '../requests/route-table.js';
import { Problem, type ProblemDocument } from './problem.js';
import { problemOf } from './problem-of.js';
import { problemTypes, typeOf } from './problem-types.js';

/** Answers whatever was thrown as application/problem+json (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly routes: RouteTable,
    private readonly logger: Logger,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.#atAddress(problemOf(thrown), request);
    const { status, title } = problemTypes[problem.code];
    if (problem.code === 'internal') this.logger.error({ err: thrown, url: request.url }, 'A request failed');
    else if (status === 503) this.logger.warn({ code: problem.code, cause: String(problem.cause) }, problem.message);
    const { field, errors, state, headers = {} } = problem.more;
    const document: ProblemDocument = {
      type: typeOf(problem.code),
      title,
      status,
      detail: problem.message,
      instance: request.url,
      correlationId: correlationId() ?? '',
      ...(typeof field === 'string' ? { field } : {}),
      ...(errors ? { errors } : {}),
      ...(state ? { state } : {}),
    };
    void reply
      .status(status)
      .headers({ ...headers, 'cache-control': 'no-store' })
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(document));
  }

  /** A path that other methods have is no missing path. */
  #atAddress(problem: Problem, { method, url }: FastifyRequest): Problem {
    if (problem.code !== 'not-found' || !(problem.more.cause instanceof HttpException)) return problem;
    const path = url.split('?', 1)[0] ?? '/';
    const allowed = this.routes.methodsOf(path);
    if (allowed.length === 0 || allowed.includes(method))
      return new Problem('not-found', `There is nothing at ${path}; /openapi.json lists all.`);
    return new Problem('method-not-allowed', `${path} does not take ${method}; it takes ${allowed.join(', ')}.`, {
      headers: { allow: allowed.join(', ') },
    });
  }
}
