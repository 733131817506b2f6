import { effect, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { unseen } from '../api/alert-stream.js';
import { text } from '../strings/shell.js';

const page = signal<string>(text.product);

effect(() => {
  document.title = text.titled(page.value, unseen.value);
});

/** Names the page in the browser's title. */
export function useTitle(title: string): void {
  useEffect(() => {
    page.value = title;
  }, [title]);
}
