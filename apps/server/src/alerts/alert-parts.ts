import type { Provider, Type } from '@nestjs/common';
import { AlertDelivery } from './alert-delivery.js';
import { AlertDescriptions } from './alert-descriptions.js';
import { AlertStreamController } from './alert-stream.controller.js';

export const alertControllers: Type[] = [AlertStreamController];

export const alertProviders: Provider[] = [AlertDelivery, AlertDescriptions];
