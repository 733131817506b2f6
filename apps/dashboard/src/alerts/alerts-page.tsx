import { useEffect } from 'preact/hooks';
import { arrivals, connection, markSeen } from '../api/alert-stream.js';
import { hrefTo } from '../app/router.js';
import { Empty } from '../app/states.js';
import { useTitle } from '../app/title.js';
import { text } from '../strings/alerts.js';
import './alerts.css';

export function AlertsPage() {
  useTitle(text.title);
  const told = arrivals.value;
  useEffect(markSeen, [told]);
  return (
    <>
      <h1>{text.title}</h1>
      <p class="soft">{text.lead}</p>
      <p class="data" role="status">
        {text.connection[connection.value]}
      </p>
      {told.length === 0 ? (
        <Empty>
          <p>{text.none}</p>
          <p>
            <a href="/inbox">{text.inbox}</a>
          </p>
        </Empty>
      ) : (
        <ol class="alerts">
          {told.flatMap(({ conflicts }) =>
            conflicts.map(({ id, sentence }) => (
              <li key={id}>
                <p>{sentence}</p>
                <p>
                  <a href={hrefTo('/inbox', { open: id })}>{text.look}</a>
                </p>
              </li>
            )),
          )}
        </ol>
      )}
    </>
  );
}
