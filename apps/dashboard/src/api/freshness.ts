import { signal } from '@preact/signals';

/** The newest position that a command of this page was answered with. */
export const lastWritten = signal<string | null>(null);

/** How far this device's clock is ahead of the server's, in milliseconds; 0 where they agree well enough. */
export const clockAhead = signal(0);

/** Raised whenever what is shown may be out of date; answers in use are asked for again. */
export const freshness = signal(0);

/** Call after a change: what is shown is read again, from views that include it. */
export function noteWritten(position: string | null): void {
  if (position !== null) lastWritten.value = position;
  freshness.value += 1;
}

/** Call when something changed elsewhere. */
export function noteChanged(): void {
  freshness.value += 1;
}
