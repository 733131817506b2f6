import type { Type } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';

/** Every handler that a Nest module registers on its QueryBus. */
export const queryHandlers: readonly Type<IQueryHandler>[] = [];
