import { useState } from 'preact/hooks';
import { answerOf, api, written } from '../api/client.js';
import { useAction } from '../api/use-action.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered, Failed } from '../app/states.js';
import { text } from '../strings/settings.js';
import { AddCard, CardForm } from './add-card.js';
import { AlertFilterFields, ANY, filterOf, type FilterFields } from './alert-filter.js';
import { SecretOnce } from './secret-once.js';
import { useStories, type Stories } from './use-stories.js';
import { WebhookCard } from './webhook-card.js';

/** The programs that alerts are posted to. */
export function WebhooksPart() {
  const stories = useStories();
  const [secret, setSecret] = useState<string | null>(null);
  const asked = useAnswer('webhooks', (signal) => answerOf(api.GET('/v1/webhooks', { signal })));
  return (
    <section class="settings-section" aria-labelledby="webhooks-title">
      <h2 id="webhooks-title">{text.part.webhooks}</h2>
      <p class="soft">{text.webhooksLead}</p>
      {secret !== null && (
        <SecretOnce
          secret={secret}
          done={() => {
            setSecret(null);
          }}
        />
      )}
      <Answered asked={asked}>
        {({ webhooks }) => (
          <>
            {webhooks.length === 0 && <p class="soft">{text.webhooksNone}</p>}
            <ul class="cards">
              {webhooks.map((webhook) => (
                <WebhookCard key={webhook.id} webhook={webhook} titleOf={stories.titleOf} />
              ))}
            </ul>
          </>
        )}
      </Answered>
      {secret === null && (
        <AddCard
          opener={text.addWebhook}
          form={(close) => <NewWebhook stories={stories} created={setSecret} close={close} />}
        />
      )}
    </section>
  );
}

interface NewWebhookProps {
  readonly stories: Stories;
  readonly created: (secret: string) => void;
  readonly close: () => void;
}

function NewWebhook({ stories, created, close }: NewWebhookProps) {
  const [url, setUrl] = useState('');
  const [description, setDescription] = useState('');
  const [fields, setFields] = useState<FilterFields>(ANY);
  const adding = useAction(async () => {
    const named = description.trim() === '' ? {} : { description: description.trim() };
    const body = { url: url.trim(), ...named, ...filterOf(fields) };
    const { secret } = await written(api.POST('/v1/webhooks', { body }));
    created(secret);
  });
  return (
    <CardForm
      send={() => void adding.run()}
      cancel={close}
      busy={adding.busy}
      action={adding.busy ? text.creating : text.create}
    >
      <label>
        {text.url}
        <input
          inputMode="url"
          autocomplete="off"
          value={url}
          onInput={({ currentTarget }) => {
            setUrl(currentTarget.value);
          }}
        />
        <span class="soft">{text.urlHint}</span>
      </label>
      <label>
        {text.description}
        <input
          value={description}
          dir="auto"
          onInput={({ currentTarget }) => {
            setDescription(currentTarget.value);
          }}
        />
      </label>
      <AlertFilterFields
        fields={fields}
        stories={stories.all}
        change={(changes) => {
          setFields((before) => ({ ...before, ...changes }));
        }}
      />
      {adding.failure && <Failed failure={adding.failure} retry={() => void adding.run()} />}
    </CardForm>
  );
}
