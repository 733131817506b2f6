/** Texts remembered by one reader at most, unless told; all are forgotten when there are more. */
const MOST_TEXTS = 20_000;

/** Reads something of a short text once: words, names and details come by again with every claim that is compared. */
export function perText<T>(read: (text: string) => T, most = MOST_TEXTS): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    if (known.size >= most) known.clear();
    const value = read(text);
    known.set(text, { value });
    return value;
  };
}
