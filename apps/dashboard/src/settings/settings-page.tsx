import { hrefWith, param } from '../app/router.js';
import { useTitle } from '../app/title.js';
import { text } from '../strings/settings.js';
import { EditorName } from './editor-name.js';
import { OperationsPart } from './operations.js';
import { SubscriptionsPart } from './subscriptions.js';
import { WebhooksPart } from './webhooks.js';
import './settings.css';

const PARTS = ['you', 'webhooks', 'operations'] as const;

/** Who decides here and what they are told of; which programs are told; how the server does. */
export function SettingsPage() {
  useTitle(text.title);
  const part = PARTS.find((one) => one === param('part')) ?? 'you';
  return (
    <>
      <h1>{text.title}</h1>
      <nav class="settings-parts" aria-label={text.parts}>
        <ul>
          {PARTS.map((one) => (
            <li key={one}>
              <a href={hrefWith({ part: one === 'you' ? null : one })} aria-current={one === part ? 'page' : undefined}>
                {text.part[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {part === 'you' && (
        <>
          <EditorName />
          <SubscriptionsPart />
        </>
      )}
      {part === 'webhooks' && <WebhooksPart />}
      {part === 'operations' && <OperationsPart />}
    </>
  );
}
