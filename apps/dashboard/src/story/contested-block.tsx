import { useState } from 'preact/hooks';
import { hrefTo } from '../app/router.js';
import { reasonOf } from '../strings/sides.js';
import { text } from '../strings/story.js';
import { momentOf, type Zone } from '../time/moments.js';
import type { Contested } from './account.js';
import { AnswerLine } from './answer-line.js';
import { knownWords, outletName, outletsNamed } from './names.js';
import type { Claim, Conflict, Side } from './records.js';
import { Signs, Statement } from './statement.js';

interface ContestedProps {
  readonly contested: readonly Contested[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly zone: Zone;
  readonly past: boolean;
}

/** How many contested questions are drawn before the reader asks for the rest; they come the most contested first. */
const SHOWN_AT_ONCE = 12;

/** Contradictions on top of the page, their sides equal in weight. */
export function ContestedList({ contested, claims, zone, past }: ContestedProps) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? contested : contested.slice(0, SHOWN_AT_ONCE);
  return (
    <>
      <ul class="contested">
        {shown.map(({ questionId, question, conflicts, others }) => (
          <li key={questionId} class="contested-question">
            <h3 dir="auto">{question}</h3>
            {conflicts.map((conflict) => (
              <Sides key={conflict.id} conflict={conflict} claims={claims} zone={zone} past={past} />
            ))}
            {others.length > 0 && (
              <details class="others">
                <summary>
                  {text.alsoSaid} ({others.length})
                </summary>
                <ul class="answers">
                  {others.map((answer) => (
                    <AnswerLine key={answer.claims[0]?.id} answer={answer} zone={zone} past={past} />
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {shown.length < contested.length && (
        <button
          type="button"
          onClick={() => {
            setWhole(true);
          }}
        >
          {text.contestedAll(contested.length)}
        </button>
      )}
    </>
  );
}

interface SidesProps {
  readonly conflict: Conflict;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly zone: Zone;
  readonly past: boolean;
}

const Sides = ({ conflict, claims, zone, past }: SidesProps) => (
  <article class="conflict" aria-label={reasonOf(conflict)}>
    <p class="conflict-reason">
      <span class="tag tag-alert">⚡ {text.kinds[conflict.kind]}</span> <span>{reasonOf(conflict)}</span>
    </p>
    <div class="sides">
      {conflict.sides.map((side) => (
        <SideBlock key={side.sideKey} side={side} claims={claims} zone={zone} past={past} />
      ))}
    </div>
    <p class="data conflict-act no-print">
      <span class="soft">{contradictedWords(conflict, claims, zone)}</span>{' '}
      <a href={hrefTo('/inbox', { story: conflict.storyId, open: conflict.id })}>{text.decide}</a>
    </p>
  </article>
);

/** Since when both sides were known, said no more exactly than each of them is known. */
function contradictedWords({ sides, knownFrom }: Conflict, claims: ReadonlyMap<string, Claim>, zone: Zone): string {
  const known = sides.flatMap((side) => side.claims.flatMap(({ claimId }) => claims.get(claimId) ?? []));
  const moment = momentOf(knownFrom, zone);
  return known.every(({ published }) => published.basis === 'stated')
    ? text.contradicted(moment)
    : text.contradictedAtLatest(moment);
}

interface SideBlockProps {
  readonly side: Side;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly zone: Zone;
  readonly past: boolean;
}

function SideBlock({ side, claims, zone, past }: SideBlockProps) {
  const known = side.claims.flatMap(({ claimId }) => claims.get(claimId) ?? []);
  const [lead] = side.claims;
  if (!lead) return null;
  const [first] = known.toSorted((one, other) => one.knownFrom.localeCompare(other.knownFrom));
  const others = [...new Set(side.claims.map(({ outlet }) => outlet))].filter((outlet) => outlet !== lead.outlet);
  return (
    <div class="side">
      <p class="side-value">
        <Statement claimId={lead.claimId} hint={text.evidence}>
          {side.value.display}
        </Statement>
      </p>
      <blockquote class="side-quote" dir="auto">
        “{lead.evidence.text}”
      </blockquote>
      <p class="data">
        {lead.speaker !== '' && lead.speaker !== lead.outlet && <>{lead.speaker} · </>}
        {outletName(lead.outlet)}
      </p>
      <p class="data soft side-facts">
        {others.length > 0 && <span>{text.alsoIn(outletsNamed(others))}</span>}
        <span title={text.originsWhy}>{text.origins(side.independentOrigins)}</span>
        <span>{text.statements(side.claims.length)}</span>
        {first && <span>{knownWords(first, zone)}</span>}
        {known.length > 0 && <Signs claims={known} past={past} />}
      </p>
    </div>
  );
}
