import { useEffect, useRef, useState } from 'preact/hooks';
import { connection, unseen } from '../api/alert-stream.js';
import { clockAhead } from '../api/freshness.js';
import { text } from '../strings/shell.js';
import { NotFound } from './not-found.js';
import { path, visit } from './router.js';
import { pageAt } from './routes.js';
import './shell.css';

const ENTRIES = [
  ['stories', '/'],
  ['inbox', '/inbox'],
  ['alerts', '/alerts'],
  ['sources', '/sources'],
  ['settings', '/settings'],
] as const;

/** The frame: where one can go, whether news still comes in, and the page itself. */
export function Shell() {
  const found = pageAt(path.value);
  const main = useRef<HTMLElement>(null);
  const visits = visit.value;
  // A reader who moved to another page by keyboard or screen reader goes on from its beginning.
  useEffect(() => {
    if (visits > 0) main.current?.focus({ preventScroll: true });
  }, [visits]);
  const Page = found?.page;
  return (
    <>
      <a class="skip" href="#main">
        {text.skip}
      </a>
      <header class="masthead">
        <a class="wordmark" href="/">
          {text.product}
        </a>
        <nav aria-label={text.navigation}>
          <ul>
            {ENTRIES.map(([name, href]) => (
              <li key={name}>
                <a href={href} aria-current={found?.under === name ? 'page' : undefined}>
                  {text[name]}
                  {name === 'alerts' && unseen.value > 0 && <span class="count"> {unseen.value}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <LiveSign />
      </header>
      <OfflineBar />
      <ClockBar />
      <main id="main" ref={main} tabIndex={-1}>
        {Page ? <Page key={path.value} parts={found.parts} /> : <NotFound />}
      </main>
    </>
  );
}

function LiveSign() {
  const state = connection.value;
  return (
    <p class={`live live-${state}`} role="status" title={text.liveLong[state]}>
      <span aria-hidden="true">{state === 'live' ? '●' : '○'}</span> {text.live[state]}
    </p>
  );
}

function ClockBar() {
  return clockAhead.value === 0 ? null : (
    <p class="offline" role="status">
      {text.clock(clockAhead.value)}
    </p>
  );
}

function OfflineBar() {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = (): void => {
      setOnline(navigator.onLine);
    };
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return online ? null : (
    <p class="offline" role="status">
      {text.offline}
    </p>
  );
}
