import { namesSeveral } from '#extraction';
import type { ShownConflict, ShownSide, ShownSideClaim } from '#read-model';

/** Longest quotation in a sentence, in UTF-16 code units; the evidence itself stands beside it whole. */
const LONGEST_QUOTATION = 300;
/** Sides that are quoted against the new one; more are counted. */
const MOST_QUOTED = 2;

interface Voice {
  readonly side: ShownSide;
  readonly claim: ShownSideClaim | null;
}

interface Wording {
  /** Of one, and of several who speak. */
  readonly now: readonly [string, string];
  readonly link: string;
}

const SAYS: Wording = { now: ['now says', 'now say'], link: ', against' };
const TAKES_BACK: Wording = { now: ['now takes back with', 'now take back with'], link: ' what was said by' };
const REPEATS: Wording = { now: ['now repeats', 'now repeat'], link: ', which was taken back by' };

/** Scrutiny marks the side of a notice so (libs/scrutiny, rules retraction and repeats-retracted). */
const NOTICE = 'taken back ';

/** How the new voice stands to the others. A notice that was filed before what it takes back is told like every other side. */
function wordingOf(kind: string, { side }: Voice): Wording {
  const isNotice = side.sideKey.startsWith(NOTICE);
  if (kind === 'retraction' && isNotice) return TAKES_BACK;
  return kind === 'repeats-retracted' && !isNotice ? REPEATS : SAYS;
}

const who = ({ claim }: Voice): string => {
  if (claim === null) return 'one side';
  if (claim.speaker === '' || claim.speaker === claim.outlet) return claim.outlet;
  return `${claim.speaker.replace(/^The /u, 'the ')} (in ${claim.outlet})`;
};

const capital = (sentence: string): string => sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function quotation({ side, claim }: Voice): string {
  const words = (claim?.evidence.text ?? '').replace(/\s+/gu, ' ').trim() || side.value.display;
  const cut = words.slice(0, LONGEST_QUOTATION).replace(/\p{Surrogate}$/u, '');
  return `“${cut.length < words.length ? `${cut}…` : words}”`;
}

/** Where the alert's report speaks in the conflict, and which sides it speaks against. */
function voices(conflict: ShownConflict, reportId: string | null): readonly [Voice, readonly Voice[]] | null {
  const own = conflict.sides.filter(({ claims }) => claims.some((claim) => claim.reportId === reportId));
  const side =
    own.find(({ claims }) => claims.every((claim) => claim.reportId === reportId)) ?? own[0] ?? conflict.sides.at(-1);
  if (!side) return null;
  const claim = side.claims.find((one) => one.reportId === reportId) ?? side.claims.at(-1) ?? null;
  const others = conflict.sides.filter((other) => other !== side);
  return [{ side, claim }, others.map((other): Voice => ({ side: other, claim: other.claims[0] ?? null }))];
}

/** The side on which an alert's report speaks. */
export const newSideOf = (conflict: ShownConflict, reportId: string | null): string | null =>
  reportId === null ? null : (voices(conflict, reportId)?.[0].side.sideKey ?? null);

/**
 * Who now says what against whom, in one sentence with their words.
 * @param reportId the report whose arrival gave rise to the alert
 */
export function alertSentence(conflict: ShownConflict, reportId: string | null): string {
  const found = voices(conflict, reportId);
  if (!found) return conflict.reason;
  const [news, others] = found;
  const { now, link } = wordingOf(conflict.kind, news);
  const quoted = others.slice(0, MOST_QUOTED).map((voice) => `${who(voice)}: ${quotation(voice)}`);
  const more = others.length - quoted.length;
  const rest = more > 0 ? [`and ${more} more`] : [];
  const says =
    now[news.claim !== null && news.claim.speaker !== news.claim.outlet && namesSeveral(news.claim.speaker) ? 1 : 0];
  const said = capital(`${who(news)} ${says} ${quotation(news)}${link} ${[...quoted, ...rest].join('; ')}`);
  return /[.!?…]”$/u.test(said) ? said : `${said}.`;
}
