/** Where words begin and end in a text, in UTF-16 code units, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A text with stretches of it marked. Stretches may come in any order and overlap; what lies outside of the text is
 * left out.
 */
export function MarkedWords({ words, marks }: { readonly words: string; readonly marks: readonly Stretch[] }) {
  return (
    <>{partsOf(words, marks).map(({ text, marked, start }) => (marked ? <mark key={start}>{text}</mark> : text))}</>
  );
}

interface Part {
  readonly text: string;
  readonly marked: boolean;
  readonly start: number;
}

export function partsOf(words: string, marks: readonly Stretch[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(start, at);
    const to = Math.min(end, words.length);
    if (from >= to) continue;
    if (from > at) parts.push({ text: words.slice(at, from), marked: false, start: at });
    parts.push({ text: words.slice(from, to), marked: true, start: from });
    at = to;
  }
  if (at < words.length) parts.push({ text: words.slice(at), marked: false, start: at });
  return parts;
}
