import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { ServerRuntime } from '../runtime/server-runtime.js';

/** Turns requests away while the database is awaited; what tells about the server itself is always there. */
@Injectable()
export class ReadinessGuard implements CanActivate {
  constructor(private readonly runtime: ServerRuntime) {}

  canActivate(context: ExecutionContext): boolean {
    const { url } = context.switchToHttp().getRequest<FastifyRequest>();
    const needsStore = url.startsWith('/v1/') && !url.startsWith('/v1/extract');
    if (!needsStore || this.runtime.ready) return true;
    throw new Problem('starting', 'The server is waiting for its database; ask again in a moment.', {
      headers: { 'retry-after': '2' },
    });
  }
}
