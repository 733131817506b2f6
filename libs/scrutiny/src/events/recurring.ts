const RECURRING = new Set([
  'attack',
  'strike',
  'bombing',
  'blast',
  'explosion',
  'clash',
  'shooting',
  'match',
  'game',
  'close',
  'trade',
  'trend',
  'market',
  'rally',
  'poll',
  'quake',
  'earthquake',
]);

/** Whether events of this kind happen again and again with the same words, so that equal dates must prove that they are one. */
export const recurs = (eventClass: string, head: string): boolean => RECURRING.has(eventClass) || RECURRING.has(head);
