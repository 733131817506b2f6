import { useState } from 'preact/hooks';
import { answerOf, api, carriedOut, given, type Answer } from '../api/client.js';
import { useAction } from '../api/use-action.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered, Failed } from '../app/states.js';
import { text } from '../strings/settings.js';
import { momentHere } from './here.js';

type Delivery = Answer<'DeliveryList'>['deliveries'][number];

/** How many more deliveries are read at a time. */
const PAGE = 20;

/** What was sent to a webhook and what came of it, the newest first. */
export function DeliveryLog({ webhook }: { readonly webhook: string }) {
  const [limit, setLimit] = useState(PAGE);
  const [queued, setQueued] = useState(false);
  const asked = useAnswer(`deliveries ${webhook} ${String(limit)}`, (signal) =>
    answerOf(
      api.GET('/v1/webhooks/{webhook}/deliveries', {
        params: { path: { webhook }, query: given({ limit }) },
        signal,
      }),
    ),
  );
  const again = useAction(async (delivery: string) => {
    const params = { path: { webhook, delivery } };
    await carriedOut(api.POST('/v1/webhooks/{webhook}/deliveries/{delivery}/redelivery', { params }));
    setQueued(true);
  });
  return (
    <section class="delivery-log" aria-label={text.log}>
      <p role="status" class="data">
        {queued ? text.queued : ''}
      </p>
      {again.failure && <Failed failure={again.failure} />}
      <Answered asked={asked}>
        {({ deliveries, nextCursor }) => (
          <>
            {deliveries.length === 0 && <p class="soft">{text.logNone}</p>}
            <ol>
              {deliveries.map((delivery) => (
                <DeliveryLine
                  key={delivery.id}
                  delivery={delivery}
                  again={() => {
                    setQueued(false);
                    void again.run(delivery.id);
                  }}
                />
              ))}
            </ol>
            {nextCursor !== null && (
              <button
                type="button"
                onClick={() => {
                  setLimit(limit + PAGE);
                }}
              >
                {text.logMore}
              </button>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

const toldOf = ({ answer, error }: Pick<Delivery['attempts'][number], 'answer' | 'error'>): string =>
  answer === null ? text.noAnswer(error ?? '') : text.answered(answer);

function DeliveryLine({ delivery, again }: { readonly delivery: Delivery; readonly again: () => void }) {
  const { id, status, createdAt, nextAttemptAt, attempts, conflictIds, storyId } = delivery;
  const last = attempts.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1);
  return (
    <li>
      <p class="data">
        <span class="tag">{text.delivery[status]}</span> <time dateTime={createdAt}>{momentHere(createdAt)}</time> ·{' '}
        {storyId} · {text.conflictCount(conflictIds.length)}
        {status === 'pending' && nextAttemptAt !== null && ` · ${text.next(momentHere(nextAttemptAt))}`}
      </p>
      {attempts.length > 0 && (
        <details>
          <summary>
            {text.attempts(attempts.length)}
            {last && <> · {toldOf(last)}</>}
          </summary>
          <ul>
            {attempts.map(({ at, answer, error, durationMs }) => (
              <li key={at} class="data">
                {text.attempt(momentHere(at), toldOf({ answer, error }), durationMs)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <button type="button" aria-label={text.redeliverLong(id)} onClick={again}>
        {text.redeliver}
      </button>
    </li>
  );
}
