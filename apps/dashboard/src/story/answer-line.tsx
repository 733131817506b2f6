import { text } from '../strings/story.js';
import type { Zone } from '../time/moments.js';
import { leadOf, certaintiesOf } from './account.js';
import { knownWords, outletsNamed } from './names.js';
import type { AnswerTold } from './records.js';
import { Signs, Statement } from './statement.js';

interface AnswerLineProps {
  readonly answer: AnswerTold;
  readonly zone: Zone;
  readonly past: boolean;
}

/** One answer to a question: what, who says so, how many origins, since when, how sure, how it stands. */
export function AnswerLine({ answer, zone, past }: AnswerLineProps) {
  const lead = leadOf(answer);
  if (!lead) return null;
  const earliest = answer.claims.reduce((first, claim) => (claim.knownFrom < first.knownFrom ? claim : first), lead);
  return (
    <li class={`answer answer-${answer.standing}`}>
      <p class="answer-value">
        <Statement claimId={lead.id} hint={text.evidence}>
          {answer.value.display}
        </Statement>
        {answer.polarity === 'negated' && <span class="tag tag-notice">{text.negated}</span>}
      </p>
      <p class="answer-facts data">
        <span class="answer-outlets">{outletsNamed(answer.outlets)}</span>
        <span title={text.originsWhy}>{text.origins(answer.independentOrigins)}</span>
        <span>{knownWords(earliest, zone)}</span>
        <span>{certaintyWords(answer)}</span>
        <Signs claims={answer.claims} past={past} />
      </p>
    </li>
  );
}

export function certaintyWords(answer: AnswerTold): string {
  const counts = certaintiesOf(answer);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return text.toldAs(counts.map(([word, count]) => text.certaintyOf(count, total, text.certainties[word])).join(', '));
}
