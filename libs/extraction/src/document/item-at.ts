/**
 * What stands at an index of a list. An index below zero is asked for at every first word, and an array takes it for the
 * name of a property: the engine looks it up the slow way, and from then on every index that is asked for at that place.
 */
export const itemAt = <T>(items: readonly T[], index: number): T | undefined => (index < 0 ? undefined : items[index]);
