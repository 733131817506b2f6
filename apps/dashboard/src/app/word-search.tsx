import { change } from './router.js';

/** Narrows a list by words, which stand in the URL as `q`. */
export function WordSearch({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <label class="word-search">
      {label}
      <input
        type="search"
        value={words}
        onInput={({ currentTarget }) => {
          change({ q: currentTarget.value === '' ? null : currentTarget.value }, { replace: true });
        }}
      />
    </label>
  );
}
