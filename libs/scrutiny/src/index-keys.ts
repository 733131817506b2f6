import { claimSpeaker } from '#story';
import { familiesOf } from './events/class-families.js';
import { kindOf, momentOf } from './events/moments.js';
import { measuresIn } from './measures/read-measures.js';
import type { ScrutinyClaim } from './scrutiny-claim.js';
import { capitalisedNames, nameWords } from './words/names.js';
import { stretchesOf } from './stands/read-stands.js';
import { pronounAge } from './wording/ages.js';
import { doingsIn } from './wording/doings.js';
import { placedDeedsIn } from './wording/placed-deeds.js';
import { agesIn } from './wording/readings.js';
import { perClaim } from './words/per-claim.js';
import { perSentence } from './words/per-sentence.js';
import { runsOf } from './words/runs.js';
import { contentStems, wordsOf } from './words/words.js';

/** Keys of one claim at most, so that a look-up reads a bounded number of capped lists. */
const MOST_KEYS = 60;
/** Runs kept of one quotation. */
const MOST_RUNS = 24;
/** Words kept of a body's name. */
const MOST_BODY_WORDS = 4;
/** Rare-looking words kept of one claim. */
const MOST_WORDS = 12;

/**
 * The keys under which a claim is found again (CLAIMS.md step 10): class family with participant and with place, what is
 * counted, runs of a quotation, names, and its slot with the most telling words. A look-up reads capped lists only.
 */
export const indexKeys: (claim: ScrutinyClaim) => readonly string[] = perClaim((claim) => {
  const keys = new Set<string>([
    ...eventKeys(claim),
    ...countKeys(claim),
    ...momentKeys(claim),
    ...standKeys(claim),
    ...deedKeys(claim),
    ...measureKeys(claim),
    ...wordKeys(claim),
    ...nameKeys(claim),
    ...ageKeys(claim),
    ...bodyKeys(claim),
    ...quoteKeys(claim),
  ]);
  return [...keys].slice(0, MOST_KEYS);
});

function eventKeys({ event, aspect }: ScrutinyClaim): string[] {
  if (!event) return [`entity:${nameWords(aspect.key.split('/')[0] ?? '').at(-1) ?? ''}:${aspect.slot}`];
  const families = familiesOf(event.class);
  const names = event.participants.map(({ name }) => nameWords(name).at(-1)).filter((name) => name !== undefined);
  const place = event.place === null ? [] : nameWords(event.place);
  return [
    ...(event.main ? [`main:${aspect.slot}`] : []),
    ...families.flatMap((family) => [
      ...names.map((name) => `who:${family}:${name}`),
      ...place.map((name) => `where:${family}:${name}`),
    ]),
  ];
}

const countKeys = ({ value }: ScrutinyClaim): string[] =>
  value.type === 'quantity' || value.type === 'money'
    ? [
        `count:${contentStems(`${value.counted} ${value.unit}`).join(' ')}:${value.whose}`,
        `counted:${contentStems(value.counted).join(' ')}`,
      ]
    : [];

/** Days and times of one kind of moment meet, in whatever words they are told. */
function momentKeys(claim: ScrutinyClaim): string[] {
  const moment = momentOf(claim);
  return moment === null ? [] : [`moment:${kindOf(moment)}:${claim.aspect.slot}`];
}

const wordKeys = perSentence((sentence) =>
  contentStems(sentence)
    .filter((word) => !/^\d/u.test(word))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map((word) => `word:${word}`),
);

/** "She was 34 years old" meets other ages without a name of its own. */
const ageKeys = (claim: ScrutinyClaim): string[] =>
  agesIn(claim).length > 0 || pronounAge(claim.words.evidence) !== null ? ['age'] : [];

/** Stands on one matter meet, in whatever words they are taken. */
const standKeys = (claim: ScrutinyClaim): string[] =>
  stretchesOf(claim).flatMap(({ stands }) => stands.map(({ matter }) => `stand:${matter.name}`));

/** One deed on one thing meets itself, whoever did it and wherever it was. */
const deedKeys = (claim: ScrutinyClaim): string[] =>
  [
    ...doingsIn(claim).map(({ deed, thing }) => `${deed.name}:${thing.head}`),
    ...placedDeedsIn(claim).map(({ deed, thing }) => `${deed}:${thing.head}`),
  ].map((key) => `deed:${key}`);

/** Amounts of one measure meet, in whatever words they are given. */
const measureKeys = (claim: ScrutinyClaim): string[] => measuresIn(claim).map(({ row }) => `measure:${row.name}`);

function quoteKeys({ attribution, value, words }: ScrutinyClaim): string[] {
  if (value.type !== 'quote' && !attribution.some(({ direct }) => direct)) return [];
  return runsOf(wordsOf(words.value ?? words.content))
    .slice(0, MOST_RUNS)
    .map((run) => `quote:${run.join(' ')}`);
}

/** Bodies that were silent and bodies that spoke meet under the words of their name. */
const bodyKeys = (claim: ScrutinyClaim): string[] =>
  claim.value.type === 'response' || claim.response !== null || claim.attribution[0]?.kind !== 'named'
    ? nameWords(claimSpeaker(claim))
        .slice(0, MOST_BODY_WORDS)
        .map((word) => `body:${word}`)
    : [];

/** Names whose words stand in another order, or are spelt another way, share the key. */
const nameKeys = perSentence((sentence) =>
  capitalisedNames(sentence)
    .map(nameWords)
    .filter((name) => name.length > 1)
    .map((name) => `name:${[...name].sort().join(' ')}`),
);
