import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { AlertHub, AlertLog, BundleRelease, Subscriptions, WebhookDeliveries, WebhookEngine, Webhooks } from '#alerts';
import { LoggedFeed } from '../runtime/logged-feed.js';
import { ServerRuntime } from '../runtime/server-runtime.js';
import { AlertDescriptions } from './alert-descriptions.js';

/** What carries the alert log to its readers in this process: the hub for clients, and for one process bundles and webhooks. */
@Injectable()
export class AlertDelivery implements BeforeApplicationShutdown {
  readonly log: AlertLog;
  readonly hub: AlertHub;
  readonly webhooks: Webhooks;
  readonly subscriptions: Subscriptions;
  readonly deliveries: WebhookDeliveries;
  readonly #engine: WebhookEngine;
  readonly #bundles: BundleRelease;
  #running: (AlertHub | WebhookEngine | BundleRelease)[] = [];

  constructor(
    private readonly runtime: ServerRuntime,
    descriptions: AlertDescriptions,
  ) {
    const { pool, config, alertBell } = runtime.services;
    const logger = new LoggedFeed(runtime.services.logger);
    this.log = new AlertLog(pool);
    this.hub = new AlertHub(this.log, logger);
    this.webhooks = new Webhooks(pool, this.log);
    this.subscriptions = new Subscriptions(pool);
    this.deliveries = new WebhookDeliveries(pool);
    this.#engine = new WebhookEngine({
      pool,
      logger,
      describe: (alert) => descriptions.of(alert),
      allowPrivate: config.webhookAllowPrivate,
    });
    this.#bundles = new BundleRelease({
      pool,
      log: this.log,
      logger,
      onAlert: () => {
        alertBell.ring();
      },
    });
    alertBell.onRing(() => {
      this.hub.wake();
      this.#engine.wake();
    });
  }

  /** Begins once the schema stands. */
  start(): void {
    const { roles } = this.runtime.services.config;
    this.#running = [
      ...(roles.has('api') ? [this.hub] : []),
      ...(roles.has('alerts') ? [this.#bundles, this.#engine] : []),
    ];
    for (const part of this.#running) void part.run();
  }

  /** Before the server closes its connections, which open streams would hold. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.#running.map((part) => part.stop()));
  }
}
