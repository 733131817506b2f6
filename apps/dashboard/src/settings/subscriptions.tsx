import { useState } from 'preact/hooks';
import { followAnew } from '../api/alert-stream.js';
import { answerOf, api, written, type Answer } from '../api/client.js';
import { editor } from '../api/editor.js';
import { useAction } from '../api/use-action.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered, Failed } from '../app/states.js';
import { text } from '../strings/settings.js';
import { AddCard, CardForm } from './add-card.js';
import { AlertFilterFields, ANY, filterOf, wantedWords, type FilterFields } from './alert-filter.js';
import { useStories } from './use-stories.js';

type Subscription = Answer<'Subscriptions'>['subscriptions'][number];
type Body = Answer<'SubscriptionBody'>;

/** What the editor of this device is told of. */
export function SubscriptionsPart() {
  const name = editor.value;
  const stories = useStories();
  const asked = useAnswer(`subscriptions ${name}`, (signal) =>
    answerOf(api.GET('/v1/subscriptions', { params: { header: { 'X-Dateline-Editor': name } }, signal })),
  );
  const replacing = useAction(async (subscriptions: readonly Body[]) => {
    await written(api.PUT('/v1/subscriptions', { body: { subscriptions: [...subscriptions] } }));
    followAnew();
    return subscriptions.length;
  });
  return (
    <section class="settings-section" aria-labelledby="subscriptions-title">
      <h2 id="subscriptions-title">{text.subscriptions(name)}</h2>
      <p class="soft">{text.subscriptionsLead}</p>
      <Answered asked={asked}>
        {({ subscriptions }) => (
          <>
            {subscriptions.length === 0 && <p>{text.everything}</p>}
            <ul class="cards">
              {subscriptions.map((one, place) => (
                <li key={`${one.name ?? ''} ${String(place)}`}>
                  <h3 dir="auto">{one.name ?? text.unnamed}</h3>
                  <ul>
                    {wantedWords(one, stories.titleOf).map((line) => (
                      <li key={line} dir="auto">
                        {line}
                      </li>
                    ))}
                  </ul>
                  <button
                    type="button"
                    aria-label={text.unsubscribeLong(one.name ?? text.unnamed)}
                    onClick={() =>
                      void replacing.run(subscriptions.filter((other) => other !== one).map((other) => bodyOf(other)))
                    }
                  >
                    {text.unsubscribe}
                  </button>
                </li>
              ))}
            </ul>
            {replacing.failure && <Failed failure={replacing.failure} />}
            <AddCard
              opener={text.addSubscription}
              form={(close) => (
                <NewSubscription
                  stories={stories.all}
                  busy={replacing.busy}
                  add={(body) => replacing.run([...subscriptions.map((other) => bodyOf(other)), body])}
                  close={close}
                />
              )}
            />
          </>
        )}
      </Answered>
    </section>
  );
}

const bodyOf = ({ name, ...filter }: Subscription): Body => ({ ...(name === null ? {} : { name }), ...filter });

interface NewSubscriptionProps {
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly busy: boolean;
  readonly add: (body: Body) => Promise<number | null>;
  readonly close: () => void;
}

function NewSubscription({ stories, busy, add, close }: NewSubscriptionProps) {
  const [name, setName] = useState('');
  const [fields, setFields] = useState<FilterFields>(ANY);
  return (
    <CardForm
      send={() => {
        const plain = name.trim();
        void add({ ...(plain === '' ? {} : { name: plain }), ...filterOf(fields) }).then((done) => {
          if (done !== null) close();
        });
      }}
      cancel={close}
      busy={busy}
      action={text.subscribe}
    >
      <label>
        {text.subscriptionName}
        <input
          value={name}
          dir="auto"
          onInput={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
        />
      </label>
      <AlertFilterFields
        fields={fields}
        stories={stories}
        change={(changes) => {
          setFields((before) => ({ ...before, ...changes }));
        }}
      />
    </CardForm>
  );
}
