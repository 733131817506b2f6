/**
 * Classes of events that may be told as one another: an operation with the fate that it caused, a vote with the
 * decision that it took. A class that no family lists is a family of its own.
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  force: [
    'operation',
    'raid',
    'mission',
    'strike',
    'attack',
    'assault',
    'fate',
    'kill',
    'shooting',
    'shoot',
    'bombing',
    'explosion',
    'blast',
    'clash',
    'battle',
    'incident',
    'targeting',
    'target',
    'death',
    'die',
    'murder',
    'capture',
    'detention',
  ],
  mishap: [
    'accident',
    'crash',
    'collapse',
    'fire',
    'flood',
    'quake',
    'earthquake',
    'storm',
    'leak',
    'derailment',
    'sinking',
  ],
  vote: ['contest', 'election', 'vote', 'ballot', 'poll', 'decision', 'referendum', 'ruling'],
  business: ['deal', 'merger', 'takeover', 'acquisition', 'sale', 'agreement', 'talks'],
  court: ['verdict', 'trial', 'hearing', 'sentence', 'charge', 'case', 'ruling', 'conviction'],
  sickness: ['outbreak', 'epidemic', 'infection', 'case', 'disease'],
};

const MEMBERS = new Map<string, string[]>();
for (const [family, classes] of Object.entries(FAMILIES)) {
  for (const name of classes) MEMBERS.set(name, [...(MEMBERS.get(name) ?? []), family]);
}
/** Deaths and injuries are told of mishaps and of sickness as of force. */
MEMBERS.set('fate', ['force', 'mishap', 'sickness']);

/** The families of a class; itself where none lists it. */
export const familiesOf = (eventClass: string): readonly string[] => MEMBERS.get(eventClass) ?? [eventClass];

/** Whether events of the two classes may be one. */
export const classesMeet = (a: string, b: string): boolean =>
  a === b || familiesOf(a).some((family) => familiesOf(b).includes(family));
