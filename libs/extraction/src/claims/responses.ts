import type { ClaimContent, OfficialResponse } from '#story';
import type { ResponseMention } from '../response/index.js';
import { questionOf } from './base.js';
import type { ClaimWriter } from './claim-writer.js';
import { bodyLevel } from './speech.js';

export type Silence = ResponseMention & { readonly response: OfficialResponse };

export const isSilence = (mention: ResponseMention): mention is Silence => mention.response !== 'denial';

/** An official response as a claim of its own: what a body answered, or that it did not. One for each body. */
export function readResponse(writer: ClaimWriter, mention: Silence, body: string): ClaimContent {
  const { response, who, span } = mention;
  const claim = writer.write(
    {
      slot: 'reply',
      about: body,
      detail: '',
      value: { type: 'response', response },
      valueSpan: span,
      content: { start: Math.min(span.start, mention.body.start), end: Math.max(span.end, mention.body.end) },
      at: span.start,
      question: questionOf(
        'reply',
        who.name.replace(/^(?:An?|The)\b/u, (article) => article.toLowerCase()),
        '',
      ),
      overrides: { stance: 'responds', response },
    },
    null,
    mention.sentence,
  );
  return { ...claim, attribution: [bodyLevel(who)] };
}
