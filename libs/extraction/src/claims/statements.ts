import { wordsKey } from '#story';
import type { SlotReading } from './base.js';
import { SLOT_BEHAVIOUR } from './base.js';
import type { Speech } from './speech.js';

/** What an attributed content says where no finer question was found in it: the statement, or the quotation. */
export function readStatement(text: string, speech: Speech): SlotReading {
  const { direct } = speech.attribution;
  const span = speech.contents[0] ?? speech.content;
  const slot = direct ? 'quote' : 'statement';
  const key = wordsKey(text.slice(span.start, span.end));
  const speaker = speech.actors[0]?.name.toLowerCase() ?? 'unnamed';
  return {
    slot,
    behaviour: SLOT_BEHAVIOUR[slot],
    subject: speaker,
    detail: key,
    question: direct
      ? `What did ${speech.actors[0]?.name ?? 'the source'} say?`
      : `What does ${speech.actors[0]?.name ?? 'the source'} state?`,
    value: direct ? { type: 'quote', key, span } : { type: 'text', key, span },
    valueSpan: span,
    event: null,
    content: speech.content,
  };
}
