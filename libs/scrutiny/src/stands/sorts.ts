/**
 * Words by which reports tell one part or kind of a thing from the others, after the sets of antonyms and coordinate terms
 * of WordNet: what is said of the one is not said of the rest.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['boy boys', 'girl girls'],
  ['man men male males', 'woman women female females'],
  ['day daytime', 'night overnight'],
  ['upper top upstairs', 'lower ground basement downstairs bottom'],
  ['north northern', 'south southern', 'east eastern', 'west western'],
  ['front', 'rear'],
  ['first', 'second', 'third', 'fourth', 'fifth'],
  ['public', 'private'],
  ['adult adults', 'child children'],
  ['local', 'foreign'],
  ['morning', 'afternoon', 'evening'],
  ['junior', 'senior'],
  ['inbound', 'outbound'],
];

/** Which word of which group it is. */
export interface Sort {
  readonly group: number;
  readonly word: number;
}

const sorts = new Map<string, Sort>(
  GROUPS.flatMap((group, at) =>
    group.flatMap((words, word) => words.split(' ').map((one) => [one, { group: at, word }] as const)),
  ),
);

/** The sorts that words name. */
export const sortsIn = (words: readonly { readonly lower: string }[]): readonly Sort[] =>
  words.flatMap(({ lower }) => sorts.get(lower) ?? []);

/** Whether each speaks of another sort of things: "the day shift", "the night shift". */
export const areOfTwoSorts = (a: readonly Sort[], b: readonly Sort[]): boolean =>
  a.some(
    ({ group }) =>
      b.some((other) => other.group === group) &&
      !a.some((one) => one.group === group && b.some((other) => other.group === group && other.word === one.word)),
  );
