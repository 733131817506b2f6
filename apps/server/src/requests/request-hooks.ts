import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { withCorrelation, type Logger } from '#platform';
import type { HttpMetrics } from '../health/http-metrics.js';

const HEADER = 'x-correlation-id';
const ACCEPTABLE = /^[\x21-\x7E]{1,128}$/;

/** The id that a client gave, where it can stand in a header and a log line, else a new one. */
function correlationOf({ headers }: FastifyRequest): string {
  const given = headers[HEADER];
  return typeof given === 'string' && ACCEPTABLE.test(given) ? given : randomUUID();
}

/** Lets a correlation id follow each request into log lines and events, measures it and logs it. */
export function watchRequests(fastify: FastifyInstance, metrics: HttpMetrics, logger: Logger): void {
  const ids = new WeakMap<FastifyRequest, string>();
  fastify.addHook('onRequest', (request, reply, done) => {
    const id = correlationOf(request);
    ids.set(request, id);
    void reply.header(HEADER, id);
    withCorrelation(id, done);
  });
  // Reading the body leaves the asynchronous context that the first hook opened.
  fastify.addHook('preValidation', (request, _reply, done) => {
    withCorrelation(ids.get(request) ?? '', done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const seconds = reply.elapsedTime / 1_000;
    metrics.observe(request.method, route, reply.statusCode, seconds);
    withCorrelation(ids.get(request) ?? '', () => {
      // What programs ask again and again would bury what people do.
      const level = /^\/health|^\/metrics|\/progress$/.test(route) ? 'debug' : 'info';
      const { method, url } = request;
      logger[level]({ method, url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
    });
    done();
  });
}
