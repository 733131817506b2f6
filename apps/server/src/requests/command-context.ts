import { createHash, randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { CommandContext } from '#commands';
import { correlationId } from '#platform';
import { Problem } from '../problems/problem.js';

const NAME = /^[\x20-\x7E\u0080-\u00FF]{1,200}$/;
const KEY = /^[\x21-\x7E]{1,255}$/;
const VERSION = /^"v(\d{1,9})(?:\.[^"]*)?"$/;

/** Who acts, what the request is called, and what it expects: the context of a command, from a request's headers. */
export const Context = createParamDecorator((_: unknown, host: ExecutionContext): CommandContext =>
  contextOf(host.switchToHttp().getRequest<FastifyRequest>()),
);

export function contextOf(request: FastifyRequest): CommandContext {
  const name = editorOf(request);
  return {
    actor: { kind: 'editor', name },
    correlationId: correlationId() ?? randomUUID(),
    history: false,
    idempotency: idempotencyOf(request, name),
    expectedVersion: expectedVersionOf(request),
  };
}

function single(request: FastifyRequest, header: string): string | undefined {
  const value = request.headers[header];
  return Array.isArray(value) ? value[0] : value;
}

function editorOf(request: FastifyRequest): string {
  const given = single(request, 'x-dateline-editor')?.trim();
  if (given === undefined || given === '') return 'desk';
  if (!NAME.test(given)) {
    throw new Problem('invalid-parameter', 'X-Dateline-Editor is a name of at most 200 characters.', {
      field: 'X-Dateline-Editor',
    });
  }
  return given;
}

function idempotencyOf(request: FastifyRequest, principal: string): CommandContext['idempotency'] {
  const key = single(request, 'idempotency-key');
  if (key === undefined) return null;
  if (!KEY.test(key)) {
    throw new Problem('invalid-parameter', 'Idempotency-Key is 1 to 255 printable characters without blanks.', {
      field: 'Idempotency-Key',
    });
  }
  const bodyHash = createHash('sha256')
    .update(JSON.stringify(request.body ?? null))
    .digest('hex');
  return { principal, route: `${request.method} ${request.url}`, key, bodyHash };
}

/** `If-Match` holds the ETag under which a report or claim was read; `*` only asks that it exists. */
function expectedVersionOf(request: FastifyRequest): number | null {
  const given = single(request, 'if-match')?.trim();
  if (given === undefined || given === '*') return null;
  const version = VERSION.exec(given)?.[1];
  if (version === undefined) {
    throw new Problem('invalid-parameter', 'If-Match is the ETag of one report or claim as this server gave it.', {
      field: 'If-Match',
    });
  }
  return Number(version);
}

/** The ETag of what a stream holds: its version, and what else the answer hangs on. */
export const etagOf = (version: number, rest = ''): string => `"v${String(version)}${rest === '' ? '' : `.${rest}`}"`;
