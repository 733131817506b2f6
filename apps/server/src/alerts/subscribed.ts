import { EVERY_ALERT, matches, type Alert, type AlertFilter, type Subscriptions } from '#alerts';

/** Which alerts a person asks for; who has subscribed to nothing is told of every alert, and nobody's list holds all. */
export interface Subscribed {
  readonly wants: (alert: Alert) => boolean;
  /** Whether weights are a matter of the subscriptions, and not of `alert` alone. */
  readonly chosen: boolean;
}

export async function subscribedBy(subscriptions: Subscriptions, subscriber: string | undefined): Promise<Subscribed> {
  if (subscriber === undefined) return { wants: () => true, chosen: false };
  const stored = await subscriptions.of(subscriber);
  const filters: readonly AlertFilter[] = stored.length > 0 ? stored : [{ ...EVERY_ALERT, severities: ['alert'] }];
  return { wants: (alert) => filters.some((filter) => matches(alert, filter)), chosen: true };
}
