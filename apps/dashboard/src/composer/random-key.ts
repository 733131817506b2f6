/** A key that no other writing has. Plain HTTP from another machine has no `randomUUID`, but it has these numbers. */
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
