/**
 * Families of roles that one person does not hold at the same time; a role is found by the last of its words that a
 * family lists. Roles of one family, or of none, fit.
 */
const FAMILIES: readonly (readonly string[])[] = [
  [
    'official',
    'leader',
    'commander',
    'militant',
    'fighter',
    'member',
    'senior',
    'operative',
    'terrorist',
    'insurgent',
    'gunman',
    'attacker',
    'suspect',
    'smuggler',
    'trafficker',
  ],
  ['civilian', 'farmer', 'bystander', 'shepherd', 'passer-by', 'villager', 'worker', 'shopkeeper', 'student', 'child'],
  ['agent', 'informant', 'informer', 'spy', 'mole', 'infiltrator'],
  ['liberal', 'left-wing', 'leftist', 'socialist'],
  ['conservative', 'right-wing', 'rightist'],
];

/** Pairs of families that exclude each other. */
const EXCLUSIVE: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [3, 4],
];

const familyOf = (words: readonly string[]): number => {
  for (const word of [...words].reverse()) {
    const index = FAMILIES.findIndex((family) => family.includes(word));
    if (index >= 0) return index;
  }
  return -1;
};

/** Whether the normalised words of two roles name families that exclude each other. */
export function rolesExclude(a: readonly string[], b: readonly string[]): boolean {
  const left = familyOf(a);
  const right = familyOf(b);
  return EXCLUSIVE.some(([one, other]) => (one === left && other === right) || (one === right && other === left));
}
