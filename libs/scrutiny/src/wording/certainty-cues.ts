/** How sure the words of a sentence sound: the strongest hedge or confirmation in it. */
export type Sureness = 'hedged' | 'plain' | 'confirmed';

const HEDGED =
  /\b(?:alleg\w+|purported\w*|reportedly|apparently|possibl\w+|potential(?:ly)?|perhaps|may|might|could|suspect\w*|believ\w+|unconfirmed|rumou?r\w*|suggest\w*)\b/iu;
const CONFIRMED = /\b(?:confirm(?:s|ed)?|verif(?:ies|ied) that|established that)\b/iu;

/** Reads the cue words of a sentence; "not confirmed" and "could not be confirmed" confirm nothing. */
export function surenessOf(sentence: string): Sureness {
  const confirmed = CONFIRMED.exec(sentence);
  const denied = confirmed && /\b(?:not|n't|never|un)\b[^.,;]{0,24}$/iu.test(sentence.slice(0, confirmed.index));
  if (confirmed && !denied) return 'confirmed';
  return HEDGED.test(sentence) ? 'hedged' : 'plain';
}
