/** How long a place is waited for, and held once it is there, in milliseconds: data above it may still come. */
const HELD_MS = 5_000;

/** What a reader does who goes on by themselves. */
const TAKEN_OVER = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

let leave = (): void => undefined;

/**
 * Brings into view what an address names after its #, though it comes only with the data. It stays in view while the
 * page above it grows, until the reader moves or goes elsewhere.
 */
export function seek(hash: string): void {
  leave();
  const id = idOf(hash);
  leave = id === '' ? () => undefined : hold(id);
}

function hold(id: string): () => void {
  const bring = (): void => {
    document.getElementById(id)?.scrollIntoView();
  };
  const grown = new MutationObserver(bring);
  const end = (): void => {
    grown.disconnect();
    clearTimeout(timer);
    for (const act of TAKEN_OVER) removeEventListener(act, end);
  };
  const timer = setTimeout(end, HELD_MS);
  for (const act of TAKEN_OVER) addEventListener(act, end, { passive: true });
  grown.observe(document.body, { childList: true, subtree: true });
  bring();
  return end;
}

/** The id that a hash names; what cannot be decoded names none. */
function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
