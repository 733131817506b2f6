import type { ComponentChildren } from 'preact';
import { hrefWith } from '../app/router.js';
import { text } from '../strings/story.js';
import type { Claim } from './records.js';
import './statement.css';

interface StatementProps {
  readonly claimId: string;
  readonly children: ComponentChildren;
  /** Stands after the words for those who hear links out of their place. */
  readonly hint?: string;
}

/** Any words that rest on a claim: one click away from the sentence that carries it. */
export const Statement = ({ claimId, children, hint }: StatementProps) => (
  <a class="statement" dir="auto" href={hrefWith({ claim: claimId })}>
    {children}
    {hint !== undefined && <span class="hidden"> ({hint})</span>}
  </a>
);

/** Word and sign for how a statement came to be known and who has looked at it. */
export function Signs({ claims, past }: { readonly claims: readonly Claim[]; readonly past: boolean }) {
  const accepted = claims.find(({ acceptedBy }) => acceptedBy !== null)?.acceptedBy ?? null;
  // What says since when something is known must say how.
  const first = claims.reduce<Claim | null>(
    (one, claim) => (one && one.knownFrom <= claim.knownFrom ? one : claim),
    null,
  );
  const reconstructed = first?.reconstructed === true;
  const possible = claims.length > 0 && claims.every(({ known }) => known === 'possible');
  return (
    <span class="signs">
      {possible && <span class="tag tag-past">{text.possibleSign}</span>}
      {(reconstructed || (past && !possible && claims.some((claim) => claim.reconstructed))) && (
        <span class="tag tag-past" title={text.reconstructedWhy}>
          {text.reconstructed}
        </span>
      )}
      {accepted === null ? (
        <span class="sign-machine" title={text.machineWhy}>
          {text.machine}
        </span>
      ) : (
        <span class="sign-accepted">{text.accepted(accepted)}</span>
      )}
      <Standings claims={claims} />
    </span>
  );
}

function Standings({ claims }: { readonly claims: readonly Claim[] }) {
  const verdicts = [...new Set(claims.map(({ verdict }) => verdict))].filter((verdict) => verdict !== 'unverified');
  const ended = [...new Set(claims.map(({ standing }) => standing))].filter((standing) => standing !== 'current');
  return (
    <>
      {ended.map((standing) => (
        <span key={standing} class="tag tag-notice">
          {text.standings[standing]}
        </span>
      ))}
      {verdicts.map((verdict) => (
        <span key={verdict} class="tag">
          {text.verdicts[verdict]}
        </span>
      ))}
    </>
  );
}
