import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const KEY = 'dateline.single-keys';

/** Whether single keys do something. Who speaks to the computer, or types by accident, switches them off (WCAG 2.1.4). */
export const singleKeys = signal(localStorage.getItem(KEY) !== 'off');

export function setSingleKeys(on: boolean): void {
  singleKeys.value = on;
  localStorage.setItem(KEY, on ? 'on' : 'off');
}

/** The last key that was pressed outside of any field; a new object for each press. */
export const keyPressed = signal<{ readonly key: string } | null>(null);

const FIELDS = 'input, textarea, select, [contenteditable]';

/** Hears single keys while the page is shown that calls it. */
export function useShortcuts(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!singleKeys.value || event.defaultPrevented) return;
      if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing || event.repeat) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      if (!/^[a-z]$/.test(event.key)) return;
      keyPressed.value = { key: event.key };
      event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
      keyPressed.value = null;
    };
  }, []);
}
