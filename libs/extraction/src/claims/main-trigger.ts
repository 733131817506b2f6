import type { EventRegister } from './events.js';
import type { Trigger } from './trigger.js';

/**
 * The trigger that opens the main event: of the first sentence that has one, or a later one of the lead where so far
 * only a verb of no known class did ("Flames reach the edge of Orm").
 */
export function openingTrigger(triggers: readonly Trigger[], register: EventRegister): Trigger | null {
  if (register.main?.listed === true) return null;
  const first = mainTrigger(triggers);
  if (register.main === null) return first;
  if (first?.listed !== true) return null;
  register.dropMain();
  return first;
}

/** The trigger that opens the document's main event: the first listed one, relative clauses last. */
function mainTrigger(triggers: readonly Trigger[]): Trigger | null {
  const inRelative = (trigger: Trigger): boolean => trigger.clause?.relative === true && trigger.kind === 'verb';
  const usable = triggers.filter((trigger) => !trigger.generic && !trigger.plural);
  return (
    usable.find((trigger) => trigger.listed && !inRelative(trigger) && trigger.results.length > 0) ??
    usable.find((trigger) => trigger.listed && !inRelative(trigger)) ??
    usable.find((trigger) => !inRelative(trigger)) ??
    null
  );
}
