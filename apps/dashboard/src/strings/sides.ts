interface Sided {
  readonly reason: string;
  readonly sides: readonly { readonly value: { readonly display: string } }[];
}

/** What the sides of a conflict say; once where they say the same and differ in how sure they are, or whom they have it from. */
export const displaysOf = ({ sides }: Sided): readonly string[] => [
  ...new Set(sides.map(({ value }) => value.display)),
];

const list = new Intl.ListFormat('en');

/** Why the sides cannot all hold. A reason is of the two sides that were set against each other first; a third joins them. */
export function reasonOf(conflict: Sided): string {
  const displays = displaysOf(conflict);
  return displays.length > 2 ? `The sides say ${list.format(displays)}.` : conflict.reason;
}
