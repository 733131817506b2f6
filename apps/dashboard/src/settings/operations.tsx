import { useEffect, useRef } from 'preact/hooks';
import { answerOf, api, written, type Answer } from '../api/client.js';
import { useAction } from '../api/use-action.js';
import { useAnswer, type Asked } from '../api/use-answer.js';
import { Answered, Failed } from '../app/states.js';
import { text } from '../strings/settings.js';
import { momentHere } from './here.js';

type Operations = Answer<'Operations'>;

/** How often it is read again while the page is in view, in milliseconds. */
const LOOK_EVERY_MS = 5_000;

/** How the server does, in words that an operator can act on. */
export function OperationsPart() {
  const asked = useAnswer('operations', (signal) => answerOf(api.GET('/v1/operations', { signal })));
  useRepeated(asked);
  return (
    <section class="settings-section" aria-labelledby="operations-title">
      <h2 id="operations-title">{text.part.operations}</h2>
      <p class="soft">{text.operationsLead}</p>
      <Answered asked={asked}>{(operations) => <Health operations={operations} />}</Answered>
    </section>
  );
}

function Health({ operations }: { readonly operations: Operations }) {
  const { status, feed, consumers, parked, readHorizon } = operations;
  return (
    <>
      <p class={`health health-${status}`} role="status">
        <span aria-hidden="true">{status === 'well' ? '●' : '▲'}</span> {text[status]}
      </p>
      <h3>{text.consumers}</h3>
      <div class="consumers" role="region" aria-label={text.consumers} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {[text.part_, text.waitingEvents, text.oldest, text.parkedStories].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {consumers.map(({ consumer, events, stories, seconds, parked: stopped }) => (
              <tr key={consumer}>
                <th scope="row">{text.consumer(consumer)}</th>
                <td class="data">{events === 0 ? text.upToDate : text.eventsOf(events, stories)}</td>
                <td class="data">{events === 0 ? '' : text.span(seconds)}</td>
                <td class="data">{stopped}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {feed.way === 'kafka' ? text.way.kafka(feed.topic ?? '') : text.way.store}{' '}
        {feed.relay &&
          (feed.relay.events === 0 ? text.relayWell : text.relayBehind(feed.relay.events, feed.relay.seconds))}
      </p>
      <p>{text.horizon(readHorizon.seconds, readHorizon.transactions)}</p>
      <h3>{text.parkedTitle}</h3>
      {parked.length === 0 ? (
        <p class="soft">{text.parkedNone}</p>
      ) : (
        <ul class="cards">
          {parked.map((one) => (
            <ParkedStory key={`${one.story} ${one.consumer}`} parked={one} />
          ))}
        </ul>
      )}
    </>
  );
}

function ParkedStory({ parked }: { readonly parked: Operations['parked'][number] }) {
  const { story, consumer, sequence, eventType, error, parkedAt } = parked;
  const releasing = useAction(() => written(api.POST('/v1/operations/release', { body: { story, consumer } })));
  return (
    <li>
      <h3 dir="auto">{story}</h3>
      <p>
        {text.parkedEvent(text.consumer(consumer), eventType, sequence)}{' '}
        <span class="data soft">{text.parkedAt(momentHere(parkedAt))}</span>
      </p>
      <pre class="data">{error}</pre>
      <button
        type="button"
        aria-label={text.releaseLong(story)}
        aria-disabled={releasing.busy}
        onClick={() => void releasing.run()}
      >
        {text.release}
      </button>
      {releasing.failure && <Failed failure={releasing.failure} />}
    </li>
  );
}

function useRepeated({ retry, waiting }: Asked<unknown>): void {
  const awaited = useRef(waiting);
  awaited.current = waiting;
  useEffect(() => {
    const timer = setInterval(() => {
      // To ask anew gives up the answer that is on its way: a slow server would never be heard.
      if (document.visibilityState === 'visible' && !awaited.current) retry();
    }, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [retry]);
}
