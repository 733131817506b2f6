const CLASSES = new Set(['attack', 'disaster', 'accident', 'fate', 'contest', 'trend', 'protest', 'launch']);
const HEADS = new Set(['strike', 'airstrike', 'raid', 'close', 'trade', 'poll', 'test', 'talk', 'crash']);

/** Whether events of this kind happen again and again with the same words, so that equal dates must prove that they are one. */
export const recurs = (eventClass: string, head: string): boolean => CLASSES.has(eventClass) || HEADS.has(head);
