/**
 * What a process gets that is to be measured as on one core: the young generation of `npm start`, and no threads
 * beside its own that collect garbage, since on one core they would only wait for each other.
 */
export const ONE_CORE: readonly string[] = [
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
  '--single-threaded-gc',
];
