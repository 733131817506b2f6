import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger, createMetrics, NestLogger, type Config, type Logger } from '#platform';
import { AlertDelivery } from './alerts/alert-delivery.js';
import { serveOpenApi } from './documents/open-api.js';
import { HttpMetrics } from './health/http-metrics.js';
import { ProblemFilter } from './problems/problem-filter.js';
import { injecting } from './replay/desk-client.js';
import { BODY_LIMIT, readJsonBodies } from './requests/json-body.js';
import { watchRequests } from './requests/request-hooks.js';
import { RouteTable } from './requests/route-table.js';
import { RequestValidation } from './requests/validation.js';
import { openDatabase, type Database } from './runtime/database.js';
import { plantSeeds } from './runtime/plant-seeds.js';
import type { ThreadProgram } from './runtime/consumer-thread.js';
import { ServerRuntime } from './runtime/server-runtime.js';
import { openServices } from './runtime/services.js';
import { shareOut } from './runtime/sharing.js';
import { ServerModule } from './server.module.js';

export interface ServerOptions {
  readonly logger?: Logger;
  /** Memory, CPU and event loop of the process among the metrics; yes unless told. */
  readonly processMetrics?: boolean;
  /** The code of a thread for consumers that compute a lot; they share the thread of the requests unless given. */
  readonly consumerThread?: ThreadProgram;
  /** The database of `config`, whose opening somebody has begun; opened here unless given. Stopped with the server. */
  readonly database?: Promise<Database>;
}

/**
 * Builds the one service and starts what it does beside answering; it is ready to be injected into, or to listen. The
 * configuration's roles say which part of the work this process takes. `close()` stops everything that was started.
 * @throws what a person must mend before a start can succeed
 */
export async function createServer(config: Config, options: ServerOptions = {}): Promise<NestFastifyApplication> {
  const logger = options.logger ?? createLogger({ level: config.logLevel });
  const database = await (options.database ?? openDatabase(config, logger));
  const sharing = shareOut(config.roles, options.consumerThread);
  const services = openServices(config, database.url, logger, sharing.connections);
  const runtime = new ServerRuntime(services, database, sharing);
  try {
    const registry = createMetrics({ processMetrics: options.processMetrics ?? true });
    const routes = new RouteTable();
    const adapter = new FastifyAdapter({
      forceCloseConnections: true,
      bodyLimit: BODY_LIMIT,
      routerOptions: { maxParamLength: 500 },
    });
    const fastify = adapter.getInstance();
    fastify.addHook('onRoute', (route) => {
      routes.add(route);
    });
    const app = await NestFactory.create<NestFastifyApplication>(ServerModule.of(runtime, registry), adapter, {
      bodyParser: false,
      logger: new NestLogger(logger),
      abortOnError: false,
    });
    fastify.removeAllContentTypeParsers();
    readJsonBodies(fastify);
    watchRequests(fastify, new HttpMetrics(registry), logger);
    app.useGlobalPipes(new RequestValidation());
    app.useGlobalFilters(new ProblemFilter(routes, logger));
    if (config.roles.has('api')) serveOpenApi(app);
    await app.init();
    await fastify.ready();
    await runtime.begin(() => {
      app.get(AlertDelivery).start();
      return plantSeeds(runtime.services, injecting(app), runtime.stopping);
    });
    return app;
  } catch (error) {
    await runtime.stop();
    throw error;
  }
}
