import { phrases, text } from '../strings/story.js';
import { silencesOf, type Account } from './account.js';
import { outletsNamed, silenceWords } from './names.js';
import type { Claim, View } from './records.js';
import { leadOf, Statement } from './statement.js';
import { reachOf } from './account.js';

/** How many of each kind the hurried are told of. */
const MOST = { contested: 3, agreed: 3, silent: 2 };

/** Slots whose answer is a wording or a bare yes: in a fixed phrase they read as nothing. */
const WORDED: ReadonlySet<string> = new Set(['quote', 'statement', 'happened']);

interface SummaryProps {
  readonly view: View;
  readonly account: Account;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Whether another time than now is looked at; then what was only possibly known is said to be so. */
  readonly past: boolean;
}

/** One paragraph of fixed phrases around the claims' own values; each phrase leads to the evidence. */
export function Summary({ view, account, claims, past }: SummaryProps) {
  const reach = reachOf(view);
  const reports = view.reports ?? [];
  if (reports.length === 0) return null;
  const possible = reports.filter(({ known }) => known === 'possible').length;
  const silences = silencesOf(view.officialResponses ?? []);
  const agreed = account.agreed.filter(({ aspect }) => !WORDED.has(aspect.slot));
  return (
    <p class="summary" dir="auto">
      <a href="#reports">
        {phrases.reported(
          text.reports(reports.length),
          text.reachOf(reach.outlets, reach.unnamed),
          text.origins(reach.origins),
        )}
        {past && possible > 0 && phrases.possible(possible, reports.length)}
      </a>
      {account.contested.slice(0, MOST.contested).flatMap(({ question, conflicts }) => {
        const [conflict] = conflicts;
        const claimId = conflict?.sides[0]?.claims[0]?.claimId;
        if (!conflict || claimId === undefined) return [];
        return [
          ' ',
          <Statement key={conflict.id} claimId={claimId}>
            {phrases.contested(question)}{' '}
            {phrases.contestedSides(
              conflict.sides.map((side) =>
                markedWords(
                  side.value.display,
                  side.claims.flatMap(({ claimId }) => claims.get(claimId) ?? []),
                  past,
                ),
              ),
            )}
          </Statement>,
        ];
      })}
      {agreed.slice(0, MOST.agreed).flatMap(({ questionId, question, answers }) => {
        const [answer] = answers;
        const lead = answer && leadOf(answer);
        if (!answer || !lead) return [];
        return [
          ' ',
          <Statement key={questionId} claimId={lead.id}>
            {phrases.agreed(
              question,
              markedWords(answer.value.display, answer.claims, past),
              outletsNamed(answer.outlets, 2),
            )}
          </Statement>,
        ];
      })}
      {silences.slice(0, MOST.silent).flatMap(({ who, responses, first }) => [
        ' ',
        <Statement key={first.id} claimId={first.id}>
          {phrases.silent(who, markedWords(silenceWords(responses), [first], past))}
        </Statement>,
      ])}
    </p>
  );
}

/** Words with how they came to be known, where that is not by a report of the time. */
function markedWords(words: string, claims: readonly Claim[], past: boolean): string {
  const plain = claims.some(({ known, reconstructed }) => !reconstructed && (known === 'definite' || !past));
  if (claims.length === 0 || plain) return words;
  return claims.some(({ known, reconstructed }) => reconstructed && known === 'definite')
    ? text.recounted(words)
    : text.mayHave(words);
}
