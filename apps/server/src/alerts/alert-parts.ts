import type { Provider, Type } from '@nestjs/common';
import { ConflictsController } from '../conflicts/conflicts.controller.js';
import { DecisionNotices } from '../conflicts/decision-notices.js';
import { MisreadsController } from '../conflicts/misreads.controller.js';
import { AlertDelivery } from './alert-delivery.js';
import { AlertDescriptions } from './alert-descriptions.js';
import { AlertListController } from './alert-list.controller.js';
import { AlertStreamController } from './alert-stream.controller.js';
import { DigestController } from './digest.controller.js';
import { SubscriptionsController } from './subscriptions.controller.js';
import { WebhooksController } from './webhooks.controller.js';

export const alertControllers: Type[] = [
  AlertListController,
  AlertStreamController,
  SubscriptionsController,
  ConflictsController,
  MisreadsController,
  DigestController,
  WebhooksController,
];

export const alertProviders: Provider[] = [AlertDelivery, AlertDescriptions, DecisionNotices];
