import { computed, signal } from '@preact/signals';
import { seek } from './hash-target.js';

/** Where the reader is. All state that a link should carry is in here, and nowhere else. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly hash: string;
}

const read = (): Place => ({
  path: location.pathname,
  query: new URLSearchParams(location.search),
  hash: location.hash,
});

export const place = signal<Place>(read());

/** The path alone, so that a change of the query does not draw the whole page anew. */
export const path = computed(() => place.value.path);

/** Raised by each visit of another page, never by a change of its query: focus and scrolling follow it. */
export const visit = signal(0);

/** One value of the query, or null. Reading it in a component draws that component again when it changes. */
export const param = (name: string): string | null => place.value.query.get(name);

export type Changes = Readonly<Record<string, string | null | undefined>>;

/** The address of this page with other values in its query; null takes one away. */
export function hrefWith(changes: Changes): string {
  const query = new URLSearchParams(place.value.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  }
  return address(place.value.path, query);
}

/** An address of a path and a query; what is null or empty is left out. */
export function hrefTo(to: string, values: Changes = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value);
  return address(to, query);
}

const address = (to: string, query: URLSearchParams): string => {
  // Colons and slashes may stand in a query as they are, and a date reads better so.
  const words = query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return words === '' ? to : `${to}?${words}`;
};

/** Goes to an address of this page. `replace` leaves no step to come back to: for what is typed or dragged. */
export function navigate(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const before = place.value.path;
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  arrive(before, true);
}

/** Changes the query of this page. */
export const change = (changes: Changes, how?: { readonly replace?: boolean }): void => {
  navigate(hrefWith(changes), how);
};

function arrive(before: string, forward: boolean): void {
  place.value = read();
  if (place.value.path !== before) {
    visit.value += 1;
    if (forward) scrollTo({ top: 0 });
  }
  // Back and forth the browser itself returns to where the reader was.
  seek(forward ? place.value.hash : '');
}

/** Paths that the server answers itself. */
const OUTSIDE = /^\/(v1|docs|health|metrics|problems|openapi\.|asyncapi\.|assets\/)/;

/** Lets plain links move within the page; call it once. */
export function followLinks(): void {
  seek(location.hash);
  addEventListener('popstate', () => {
    arrive(place.value.path, false);
  });
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (OUTSIDE.test(link.pathname)) return;
    // A place on this very page is the browser's own business.
    if (link.hash !== '' && link.pathname === location.pathname && link.search === location.search) return;
    event.preventDefault();
    if (link.href !== location.href) navigate(link.pathname + link.search + link.hash);
  });
}
