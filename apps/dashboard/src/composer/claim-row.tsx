import { useState } from 'preact/hooks';
import { text } from '../strings/composer.js';
import { displayOf } from './claim-value.js';
import { wordsOf, type Decided } from './decided-claims.js';
import { MendForm } from './mend-form.js';
import type { DraftClaim } from './report-fields.js';

interface ClaimRowProps {
  readonly claim: DraftClaim;
  readonly decided: Decided | null;
  readonly decide: (decision: Decided | null) => void;
}

const VERBS = ['accept', 'mend', 'drop'] as const;

/** One claim that the machine reads: its question and answer, who says so, and what the editor makes of it. */
export function ClaimRow({ claim, decided, decide }: ClaimRowProps) {
  const [mending, setMending] = useState(false);
  const verdict = decided?.verdict ?? null;
  const press = (verb: (typeof VERBS)[number]): void => {
    if (verb === 'mend') {
      setMending(!mending);
      return;
    }
    setMending(false);
    // A second press takes the decision back.
    decide(verdict === verb ? null : { verdict: verb, claim: wordsOf(claim) });
  };
  return (
    <li class={`draft-claim is-${verdict ?? 'undecided'}`}>
      <p class="draft-answer">
        <span class="draft-question">{claim.aspect.question}</span> <strong dir="auto">{answerOf(claim)}</strong>
        {verdict !== null && <span class={`tag verdict-${verdict}`}>{text.verdicts[verdict]}</span>}
      </p>
      {decided?.changes?.value && <p dir="auto">{text.mendedTo(displayOf(decided.changes.value))}</p>}
      <p class="data soft">{sourceOf(claim)}</p>
      <div class="actions">
        {VERBS.map((verb) => (
          <button
            key={verb}
            type="button"
            aria-pressed={verb === 'mend' ? undefined : verdict === verb}
            aria-expanded={verb === 'mend' ? mending : undefined}
            aria-label={text.forClaim(text[verb], claim.aspect.question, claim.value.display)}
            onClick={() => {
              press(verb);
            }}
          >
            {text[verb]}
          </button>
        ))}
      </div>
      {mending && (
        <MendForm
          claim={claim}
          note={decided?.note ?? ''}
          keep={(changes, note) => {
            setMending(false);
            decide({ verdict: 'mend', claim: wordsOf(claim), changes, note });
          }}
          cancel={() => {
            setMending(false);
          }}
        />
      )}
    </li>
  );
}

const answerOf = ({ response, value }: DraftClaim): string =>
  response === null ? value.display : text.responses[response];

function sourceOf({ attribution, certainty, position }: DraftClaim): string {
  const speakers = attribution.map(({ speaker }) => speaker).filter((speaker) => speaker !== '');
  return [
    speakers.length === 0 ? text.outletItself : text.saidBy(speakers.join(', ')),
    text.certainties[certainty],
    ...(position === 'headline' ? [text.headlinePosition] : []),
  ].join(' · ');
}
