import { text } from '../strings/conflicts.js';
import type { Side } from './inbox-items.js';
import { MarkedWords } from './marked-words.js';
import { whoSays } from './who-says.js';

type SideClaim = Side['claims'][number];

/** How many sentences of a side are shown at once; the rest is one step away. */
const SHOWN_AT_ONCE = 2;

interface ConflictSideProps {
  readonly side: Side;
  readonly place: number;
  readonly storyId: string;
  /** Names of the independent origins behind it; empty where they are not known yet. */
  readonly origins: readonly string[];
}

/** One side of a conflict: what it says, who says so, and the words that say it. */
export function ConflictSide({ side, place, storyId, origins }: ConflictSideProps) {
  const rest = side.claims.slice(SHOWN_AT_ONCE);
  return (
    <section class="side" aria-labelledby={`side-${String(place)}`}>
      <h3 id={`side-${String(place)}`}>
        <span class="data soft">{text.side(place)}</span> {side.value.display}
      </h3>
      <p class="data side-origins">
        {text.origins(side.independentOrigins)}
        {origins.length > 0 && <span class="soft"> · {text.originsNamed(origins)}</span>}
      </p>
      {side.departsFrom !== null && <p class="data soft">{text.departs}</p>}
      {side.claims.slice(0, SHOWN_AT_ONCE).map((claim) => (
        <Sentence key={claim.claimId} claim={claim} storyId={storyId} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{text.moreSentences(rest.length)}</summary>
          {rest.map((claim) => (
            <Sentence key={claim.claimId} claim={claim} storyId={storyId} />
          ))}
        </details>
      )}
    </section>
  );
}

function Sentence({ claim, storyId }: { readonly claim: SideClaim; readonly storyId: string }) {
  const { evidence, valueSpan, claimId } = claim;
  const mark = valueSpan && { start: valueSpan.start - evidence.start, end: valueSpan.end - evidence.start };
  const within = mark !== null && mark.start >= 0 && mark.end <= evidence.text.length;
  return (
    <figure class="sentence">
      <blockquote dir="auto">
        {evidence.text === '' ? (
          <span class="soft">{text.noWords}</span>
        ) : (
          <MarkedWords words={evidence.text} marks={within ? [mark] : []} />
        )}
      </blockquote>
      <figcaption class="data">
        <a href={claimHref(storyId, claimId)}>
          <bdi>{whoSays(claim)}</bdi>
        </a>
        {!within && evidence.text !== '' && <span class="soft"> {text.unmarked}</span>}
      </figcaption>
    </figure>
  );
}

/** The statement in its story, opened on its evidence. */
export const claimHref = (storyId: string, claimId: string): string =>
  `/stories/${encodeURIComponent(storyId)}?claim=${encodeURIComponent(claimId)}`;
