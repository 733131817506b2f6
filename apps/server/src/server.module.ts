import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import type { Registry } from 'prom-client';
import { commandHandlers, CommandServices } from '#commands';
import { queryHandlers, ReadModel } from '#read-model';
import { alertControllers, alertProviders } from './alerts/alert-parts.js';
import { DashboardController } from './dashboard/dashboard.controller.js';
import { ClaimsController } from './desk/claims.controller.js';
import { DeskZones } from './desk/desk-zones.js';
import { EnteredClaimsController } from './desk/entered-claims.controller.js';
import { OriginsController } from './desk/origins.controller.js';
import { ReportsController } from './desk/reports.controller.js';
import { RescrutinyController } from './desk/rescrutiny.controller.js';
import { StoriesController } from './desk/stories.controller.js';
import { FilingController } from './filing/filing.controller.js';
import { StoryFinder } from './filing/story-finder.js';
import { OutletsController } from './outlets/outlets.controller.js';
import { PagesController } from './documents/pages.controller.js';
import { HealthController } from './health/server-health.js';
import { OperationsController } from './health/operations.controller.js';
import { ServerMetrics } from './health/server-metrics.js';
import { ExtractController } from './reading/extract.controller.js';
import { ProgressController } from './reading/progress.controller.js';
import { RecordReadingController } from './reading/record-reading.controller.js';
import { StoryReadingController } from './reading/story-reading.controller.js';
import { ViewController } from './reading/view.controller.js';
import { ReadinessGuard } from './requests/readiness.guard.js';
import { ServerRuntime } from './runtime/server-runtime.js';

const apiControllers: Type[] = [
  StoriesController,
  RescrutinyController,
  ReportsController,
  FilingController,
  ClaimsController,
  EnteredClaimsController,
  OriginsController,
  OutletsController,
  StoryReadingController,
  ViewController,
  RecordReadingController,
  ProgressController,
  OperationsController,
  ExtractController,
  PagesController,
  ...alertControllers,
  DashboardController,
];

/** The server's parts. A process without the role `api` answers for its own health and nothing else. */
@Module({})
export class ServerModule {
  static of(runtime: ServerRuntime, registry: Registry): DynamicModule {
    const { services } = runtime;
    const providers: Provider[] = [
      { provide: ServerRuntime, useValue: runtime },
      { provide: CommandServices, useValue: services.commands },
      { provide: ReadModel, useValue: services.readModel },
      { provide: ServerMetrics, useValue: new ServerMetrics(registry, services) },
      { provide: APP_GUARD, useClass: ReadinessGuard },
      DeskZones,
      StoryFinder,
      ...alertProviders,
      ...commandHandlers,
      ...queryHandlers,
    ];
    return {
      module: ServerModule,
      imports: [CqrsModule.forRoot()],
      controllers: [HealthController, ...(services.config.roles.has('api') ? apiControllers : [])],
      providers,
    };
  }
}
