import { answerOf, api } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states.js';
import { text } from '../strings/story.js';
import { minuteOf, type Zone } from '../time/moments.js';

/** What happened to a claim since it was filed, and who did it. */
export function ClaimHistory({ claimId, zone }: { readonly claimId: string; readonly zone: Zone }) {
  const asked = useAnswer(`history ${claimId}`, (signal) =>
    answerOf(api.GET('/v1/claims/{claim}/history', { params: { path: { claim: claimId } }, signal })),
  );
  return (
    <details class="claim-history">
      <summary>{text.history}</summary>
      <Answered asked={asked}>
        {({ entries }) => (
          <ol>
            {entries.map(({ eventId, recordedAt, display, by }) => (
              <li key={eventId}>
                <time dateTime={recordedAt}>{minuteOf(recordedAt, zone)}</time> {display}{' '}
                <span class="data soft">{text.by(by.name, by.kind === 'machine')}</span>
              </li>
            ))}
          </ol>
        )}
      </Answered>
    </details>
  );
}
