import { useState } from 'preact/hooks';
import { api, carriedOut, written, type Answer } from '../api/client.js';
import { useAction } from '../api/use-action.js';
import { hrefWith, param } from '../app/router.js';
import { Failed } from '../app/states.js';
import { text } from '../strings/settings.js';
import { wantedWords } from './alert-filter.js';
import { DeliveryLog } from './delivery-log.js';
import { momentHere } from './here.js';

type Webhook = Answer<'Webhook'>;

interface WebhookCardProps {
  readonly webhook: Webhook;
  readonly titleOf: (story: string) => string;
}

/** One program that is told of alerts: how it does, what it wants, and what was sent to it. */
export function WebhookCard({ webhook, titleOf }: WebhookCardProps) {
  const { id, url, description, status, reason, pending, lastDeliveredAt, createdBy, createdAt } = webhook;
  const [sure, setSure] = useState(false);
  const params = { path: { webhook: id } };
  const turning = useAction(() =>
    written(
      status === 'active'
        ? api.POST('/v1/webhooks/{webhook}/pause', { params, body: {} })
        : api.POST('/v1/webhooks/{webhook}/resume', { params }),
    ),
  );
  const removing = useAction(() => carriedOut(api.DELETE('/v1/webhooks/{webhook}', { params })));
  const open = param('log') === id;
  const verb = status === 'active' ? text.pause : text.resume;
  return (
    <li>
      <h3 class="data">{url}</h3>
      {description !== null && <p dir="auto">{description}</p>}
      <p class="data">
        <span class={`tag status-${status}`}>{text.status[status]}</span> {text.waiting(pending)} ·{' '}
        {lastDeliveredAt === null ? text.neverDelivered : text.lastDelivered(momentHere(lastDeliveredAt))}
      </p>
      {reason !== null && <p>{reason}</p>}
      <ul>
        {wantedWords(webhook, titleOf).map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      <p class="data soft">{text.createdBy(createdBy, momentHere(createdAt))}</p>
      <div class="settings-actions">
        <button
          type="button"
          aria-label={text.forWebhook(verb, url)}
          aria-disabled={turning.busy}
          onClick={() => void turning.run()}
        >
          {verb}
        </button>
        <a class="button" href={hrefWith({ log: open ? null : id })} aria-expanded={open}>
          {text.log}
        </a>
        <button
          type="button"
          aria-label={text.forWebhook(text.remove, url)}
          aria-expanded={sure}
          onClick={() => {
            setSure(!sure);
          }}
        >
          {text.remove}
        </button>
      </div>
      {sure && (
        <div class="sure" role="alert">
          <p>{text.removeSure(url)}</p>
          <div class="settings-actions">
            <button type="button" class="primary" onClick={() => void removing.run()}>
              {text.removeYes}
            </button>
            <button
              type="button"
              onClick={() => {
                setSure(false);
              }}
            >
              {text.cancel}
            </button>
          </div>
        </div>
      )}
      {turning.failure && <Failed failure={turning.failure} retry={() => void turning.run()} />}
      {removing.failure && <Failed failure={removing.failure} retry={() => void removing.run()} />}
      {open && <DeliveryLog webhook={id} />}
    </li>
  );
}
