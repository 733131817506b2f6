import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.js';

/** The most that a request may bring, in bytes: a text of 1 MiB may take six bytes for each of its own in JSON. */
export const BODY_LIMIT = 8 * 1024 * 1024;

/** Bodies are JSON in UTF-8 and nothing else; bytes that are no UTF-8 are refused instead of replaced. */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (request, body, done) => {
      const bytes = typeof body === 'string' ? Buffer.from(body) : body;
      if (bytes.length === 0) {
        done(null, undefined);
        return;
      }
      if (!isUtf8(bytes)) {
        done(new Problem('malformed-json', 'The body is not UTF-8; send the text as UTF-8 inside JSON.'));
        return;
      }
      void parse(request, bytes.toString('utf8'), (error, value: unknown) => {
        if (error) done(new Problem('malformed-json', `The body is no JSON: ${error.message}.`));
        else done(null, value);
      });
    },
  );
}
