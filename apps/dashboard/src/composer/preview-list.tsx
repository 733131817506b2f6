import { useState } from 'preact/hooks';
import { Failed } from '../app/states.js';
import { text } from '../strings/composer.js';
import { ClaimRow } from './claim-row.js';
import { keyOf, wordsOf, type Decided } from './decided-claims.js';
import type { DraftClaim } from './report-fields.js';
import type { Preview } from './use-preview.js';

/** How many claims are drawn before the reader asks for all: a long text must not slow the typing. */
const SHOWN_AT_ONCE = 60;

interface PreviewListProps {
  readonly preview: Preview;
  readonly decided: Readonly<Record<string, Decided>>;
  readonly decide: (changes: Readonly<Record<string, Decided | null>>) => void;
}

/** What the machine reads, sentence by sentence, each claim to be accepted, mended or dropped before filing. */
export function PreviewList({ preview, decided, decide }: PreviewListProps) {
  const [all, setAll] = useState(false);
  const { extraction, failure, reading, retry } = preview;
  const claims = extraction?.claims ?? [];
  const shown = all ? claims : claims.slice(0, SHOWN_AT_ONCE);
  const count = claims.filter((claim) => decided[keyOf(claim)]).length;
  const acceptRest = (): void => {
    const open = claims.filter((claim) => !decided[keyOf(claim)]);
    decide(Object.fromEntries(open.map((claim) => [keyOf(claim), { verdict: 'accept', claim: wordsOf(claim) }])));
  };
  return (
    <section class="preview" aria-labelledby="preview-title" aria-busy={reading}>
      <header>
        <h2 id="preview-title">{text.preview}</h2>
        <p class="data" role="status">
          {reading && text.reading}
          {!reading && extraction !== null && `${text.claims(claims.length)} · ${text.decided(count)}`}
          {!reading && extraction === null && failure === null && text.previewEmpty}
        </p>
      </header>
      {failure && <Failed failure={failure} retry={retry} />}
      {extraction !== null && claims.length === 0 && <p class="soft">{text.previewNone}</p>}
      {claims.length > 0 && (
        <div class="actions">
          <button type="button" disabled={count === claims.length} onClick={acceptRest}>
            {text.acceptRest}
          </button>
          <span class="hint">{text.undecidedHint}</span>
        </div>
      )}
      <ol class="preview-sentences">
        {bySentence(shown).map(({ words, start, claims: inIt }) => (
          <li key={start}>
            <blockquote dir="auto">{words}</blockquote>
            <ul>
              {inIt.map((claim, place) => (
                <ClaimRow
                  key={`${keyOf(claim)} ${String(place)}`}
                  claim={claim}
                  decided={decided[keyOf(claim)] ?? null}
                  decide={(decision) => {
                    decide({ [keyOf(claim)]: decision });
                  }}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {shown.length < claims.length && (
        <p>
          {text.cut(shown.length, claims.length)}{' '}
          <button
            type="button"
            onClick={() => {
              setAll(true);
            }}
          >
            {text.showAll}
          </button>
        </p>
      )}
    </section>
  );
}

interface Sentence {
  readonly start: number;
  readonly words: string;
  readonly claims: DraftClaim[];
}

function bySentence(claims: readonly DraftClaim[]): readonly Sentence[] {
  const sentences = new Map<number, Sentence>();
  for (const claim of claims) {
    const { start, text: words } = claim.evidence;
    const sentence = sentences.get(start) ?? { start, words, claims: [] };
    sentence.claims.push(claim);
    sentences.set(start, sentence);
  }
  return [...sentences.values()].sort((a, b) => a.start - b.start);
}
