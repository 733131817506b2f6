import { phrases, text } from '../strings/story.js';
import { leadOf, WORDED, reachOf, silencesOf, type Account } from './account.js';
import { outletsInShort, silenceWords } from './names.js';
import type { Claim, View } from './records.js';

/** How many of each kind the hurried are told of. */
const MOST = { contested: 3, agreed: 3, silent: 2 };

/** One phrase of the summary, and what it rests on. */
export interface Phrase {
  readonly words: string;
  /** The statement that carries it; null: the reports themselves. */
  readonly claimId: string | null;
}

interface Known {
  readonly view: Pick<View, 'reports' | 'officialResponses'>;
  readonly account: Account;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Whether another time than now is looked at; then what was only possibly known is said to be so. */
  readonly past: boolean;
}

/**
 * A story in one paragraph: how many tell it, what is contested, what several tell, who is silent. Fixed phrases around
 * counts and the claims' own values; nothing else is said. Empty where there is no report.
 */
export function summaryPhrases({ view, account, claims, past }: Known): readonly Phrase[] {
  const reports = view.reports ?? [];
  if (reports.length === 0) return [];
  const { outlets, unnamed, origins } = reachOf(view);
  const possible = past ? reports.filter(({ known }) => known === 'possible').length : 0;
  const told = phrases.reported(text.reports(reports.length), text.reachOf(outlets, unnamed), text.origins(origins));
  return [
    { words: `${told}${possible > 0 ? phrases.possible(possible, reports.length) : ''}`, claimId: null },
    ...contestedPhrases(account, claims, past),
    ...agreedPhrases(account, past),
    ...silentPhrases(view, past),
  ];
}

const contestedPhrases = ({ contested }: Account, claims: Known['claims'], past: boolean): readonly Phrase[] =>
  contested.slice(0, MOST.contested).flatMap(({ question, conflicts: [conflict] }) => {
    const claimId = conflict?.sides[0]?.claims[0]?.claimId;
    if (!conflict || claimId === undefined) return [];
    const sides = conflict.sides.map((side) => {
      const known = side.claims.flatMap((claim) => claims.get(claim.claimId) ?? []);
      return markedWords(side.value.display, known, past);
    });
    return [{ words: phrases.contested(question, sides), claimId }];
  });

const agreedPhrases = ({ agreed }: Account, past: boolean): readonly Phrase[] =>
  agreed
    .filter(({ aspect }) => !WORDED.has(aspect.slot))
    .slice(0, MOST.agreed)
    .flatMap(({ question, answers: [answer] }) => {
      const lead = answer && leadOf(answer);
      if (!answer || !lead) return [];
      const value = markedWords(answer.value.display, answer.claims, past);
      return [{ words: phrases.agreed(question, value, outletsInShort(answer.outlets)), claimId: lead.id }];
    });

const silentPhrases = ({ officialResponses }: Known['view'], past: boolean): readonly Phrase[] =>
  silencesOf(officialResponses ?? [])
    .slice(0, MOST.silent)
    .map(({ who, responses, first }) => ({
      words: phrases.silent(who, markedWords(silenceWords(responses), [first], past)),
      claimId: first.id,
    }));

/** Words with how they came to be known, where that is not by a report of the time. */
function markedWords(words: string, claims: readonly Claim[], past: boolean): string {
  const plain = claims.some(({ known, reconstructed }) => !reconstructed && (known === 'definite' || !past));
  if (claims.length === 0 || plain) return words;
  return claims.some(({ known, reconstructed }) => reconstructed && known === 'definite')
    ? text.recounted(words)
    : text.mayHave(words);
}
