import type { ClaimContent, OfficialResponse } from '#story';
import type { ResponseMention } from '../response/index.js';
import { SLOT_BEHAVIOUR } from './base.js';
import { plain, writeClaim, type Frame } from './claim-writer.js';

export type Silence = ResponseMention & { readonly response: OfficialResponse };

export const isSilence = (mention: ResponseMention): mention is Silence => mention.response !== 'denial';

/** An official response as a claim of its own: what a body answered, or that it did not. One for each body. */
export function readResponse(frame: Frame, mention: Silence, subject: string): ClaimContent {
  const { response, who } = mention;
  const content = {
    start: Math.min(mention.span.start, mention.body.start),
    end: Math.max(mention.span.end, mention.body.end),
  };
  const claim = writeClaim(
    frame,
    {
      slot: 'reply',
      behaviour: SLOT_BEHAVIOUR.reply,
      subject,
      detail: '',
      question: `What did ${who.name} answer?`,
      value: { type: 'response', response },
      valueSpan: mention.span,
      event: null,
      content,
      overrides: { stance: 'responds', response },
    },
    null,
    mention.sentence,
    plain,
  );
  const body = {
    level: 0,
    speaker: who.name,
    kind: who.kind,
    count: who.count,
    role: who.role,
    onBehalfOf: who.onBehalfOf,
    toldTo: null,
    cue: null,
    direct: false,
  };
  return { ...claim, attribution: [body] };
}
