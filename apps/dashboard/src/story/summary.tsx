import type { Phrase } from './summary-phrases.js';
import { Statement } from './statement.js';

/** One paragraph for the hurried; each phrase leads to what it rests on. */
export const Summary = ({ phrases }: { readonly phrases: readonly Phrase[] }) =>
  phrases.length === 0 ? null : (
    <p class="summary" dir="auto">
      {phrases.map(({ words, claimId }, place) => [
        place > 0 && ' ',
        claimId === null ? (
          <a key="reports" href="#reports">
            {words}
          </a>
        ) : (
          <Statement key={claimId} claimId={claimId}>
            {words}
          </Statement>
        ),
      ])}
    </p>
  );
