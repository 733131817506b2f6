import { signal } from '@preact/signals';

const KEY = 'dateline.editor';

/** Who decides here, where nobody signs in: the name that events carry. */
export const editor = signal(localStorage.getItem(KEY) ?? 'desk');

// All tabs of a device sign with one name.
addEventListener('storage', ({ key, newValue }) => {
  if (key === KEY && newValue !== null) editor.value = newValue;
});

export function setEditor(name: string): void {
  // A header takes no other signs.
  const fits = name
    .trim()
    .replaceAll(/[^\x20-\x7e]/g, '')
    .slice(0, 200);
  editor.value = fits === '' ? 'desk' : fits;
  localStorage.setItem(KEY, editor.value);
}
