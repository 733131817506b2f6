/**
 * Classes of events that may be told as one another: an operation with the fate that it caused, a vote with the
 * decision that it took. A class that no family lists is a family of its own.
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  force: ['operation', 'attack', 'fate', 'protest'],
  mishap: ['accident', 'disaster', 'fate'],
  sickness: ['outbreak', 'fate'],
  vote: ['vote', 'contest', 'decision', 'office'],
  business: ['deal', 'decision'],
  court: ['verdict', 'decision', 'inquiry'],
};

const families = new Map<string, string[]>();
for (const [family, classes] of Object.entries(FAMILIES)) {
  for (const name of classes) families.set(name, [...(families.get(name) ?? []), family]);
}

/** The families of a class; itself where none lists it. */
export const familiesOf = (eventClass: string): readonly string[] => families.get(eventClass) ?? [eventClass];

/** Whether a class is one of a family, and no verb that stands for itself. */
export const isInFamily = (eventClass: string): boolean => families.has(eventClass);

/** Whether events of the two classes may be one. */
export const classesMeet = (a: string, b: string): boolean =>
  a === b || familiesOf(a).some((family) => familiesOf(b).includes(family));
