import type { Counted, Place } from './count-place.js';
import type { DocumentEvent } from './events.js';

/** Words behind a percentage that are looked at. */
const BEHIND = 12;
/** What makes an answer one of a ballot, and what one of a poll, of which there are many. */
const BALLOT = /\b(?:ballot|ballots|vote|voted|votes|voting|voters?|referendum|plebiscite|members)\b/;
const POLL = /\b(?:poll|polls|polled|survey|surveyed|respondents|pollsters?|exit)\b/;
const FOR =
  /\b(?:backed|supported|approved|accepted|endorsed|favoured|favored|in favou?r|for (?:it|a|the)|said yes|voted yes|voted for)\b/;
const AGAINST = /\b(?:rejected|opposed|against|turned down|said no|voted no)\b/;

/** "68 percent were in favour", "87 percent rejected the offer": how a ballot went, however its shares are worded. */
export function ballotShare({ mention, reading }: Place, main: DocumentEvent | null): Counted | null {
  if (mention.kind !== 'percent') return null;
  const { tokens } = reading.parse;
  const all = tokens.map(({ lower }) => lower).join(' ');
  if (POLL.test(all) || !(main?.class_ === 'vote' || BALLOT.test(all))) return null;
  const from = tokens.findIndex((token) => token.start >= mention.end);
  if (from < 0) return null;
  const behind = tokens
    .slice(from, from + BEHIND)
    .map(({ lower }) => lower)
    .join(' ');
  const [yes, no] = [behind.search(FOR), behind.search(AGAINST)];
  if (yes < 0 && no < 0) return null;
  const isYes = yes >= 0 && (no < 0 || yes < no);
  const counted = isYes ? 'share in favour' : 'share against';
  return {
    about: main?.class_ === 'vote' ? main : counted,
    counted,
    whose: '',
    slot: 'measure',
    behaviour: 'fixed',
    measure: 'share',
    question: isYes ? 'What share was in favour?' : 'What share was against?',
  };
}
