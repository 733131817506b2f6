import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { problemTypes, typeOf, type ProblemCode } from '../problems/problem-types.js';
import type { AnswerName } from './answer-schemas.js';

/** Describes an answer by the schema that tests hold every real answer to. */
export const Answer = (status: number, name: AnswerName, description: string): MethodDecorator =>
  ApiResponse({
    status,
    description,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
  });

/** What any request may meet. */
const ALWAYS: readonly ProblemCode[] = ['invalid-parameter', 'internal', 'store-unavailable', 'starting'];
const OF_BODIES: readonly ProblemCode[] = [
  'malformed-json',
  'too-large',
  'unsupported-media-type',
  'invalid-body',
  'invalid-text',
  'key-reused',
  'key-in-flight',
  'busy-stream',
];

/** Describes the problems that a reading request may be answered with. */
export const Refuses = (...codes: readonly ProblemCode[]): MethodDecorator => {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set([...codes, ...ALWAYS])) {
    const { status } = problemTypes[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return applyDecorators(
    ...[...byStatus].map(([status, found]) =>
      ApiResponse({
        status,
        description: found.map((code) => `\`${typeOf(code)}\`: ${problemTypes[code].meaning}`).join('\n\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      }),
    ),
  );
};

/** Describes the header that says who asks. */
export const TakesEditor = (): MethodDecorator =>
  ApiHeader({
    name: 'X-Dateline-Editor',
    required: false,
    description: 'Who does it; `desk` unless told.',
    schema: { type: 'string', maxLength: 200 },
  });

/** Describes the problems of a request that changes something, and the headers that it takes. */
export const CommandRefuses = (...codes: readonly ProblemCode[]): MethodDecorator =>
  applyDecorators(
    TakesEditor(),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Carries the request out once, however often it is sent within 24 hours.',
      schema: { type: 'string', maxLength: 255 },
    }),
    Refuses(...OF_BODIES, ...codes),
  );

/** Describes the header by which a change is refused when somebody else was faster. */
export const TakesIfMatch = (): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The ETag under which the report or claim was read; another version is answered 412.',
    schema: { type: 'string' },
  });
