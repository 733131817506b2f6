import { CARRIERS, CUE_VERBS, type CueClass } from './lexicon/cue-verbs.js';
import { hintOf, holds } from '../document/hints.js';
import type { Node } from '../document/units.js';
import type { VerbGroup } from '../document/verb-groups.js';

export type { CueClass };

/** What a cue verb can introduce; the letters are explained in lexicon/cue-verbs.ts. */
export interface CueEntry {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly frames: string;
  readonly prepositions: readonly string[];
}

const entries = new Map<string, CueEntry>();
/** The same by inflected form. A form of two verbs is of the one listed later. */
const byForm = new Map<string, CueEntry>();

const isCueClass = (name: string): name is CueClass => name in CUE_VERBS;

for (const [cueClass, list] of Object.entries(CUE_VERBS)) {
  if (!isCueClass(cueClass)) continue;
  for (const item of list.split(/\s+/u)) {
    const [lemma, frames = '', prepositions = ''] = item.split(':');
    if (lemma === undefined || lemma === '') continue;
    const known = entries.get(lemma);
    entries.set(lemma, {
      lemma,
      cueClass: known?.cueClass ?? cueClass,
      frames: (known?.frames ?? '') + frames,
      prepositions: [...(known?.prepositions ?? []), ...(prepositions === '' ? [] : prepositions.split(','))],
    });
  }
}
for (const entry of entries.values()) for (const form of inflect(entry.lemma)) byForm.set(form, entry);

/** Regular forms of a verb; the tagger's lemma covers irregular ones. */
function inflect(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/u.test(lemma) ? lemma + lemma.slice(-1) : stem;
  const third = /(?:s|x|ch|sh)$/u.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/u.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const past = /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  return [third, past, `${doubled}ed`, `${stem}ing`, `${doubled}ing`];
}

/** Verbs that mean movement, happening or possession, with which "about" is no topic. */
const WITHOUT_TOPIC: ReadonlySet<string> = new Set(
  `be have do get set go come bring turn move walk run rush fly lie sit stand hang scatter throw mill wander cast make
   take give circulate emerge appear cost total number measure average hover remain stay start span pay spend buy earn float
   swirl rage grow mount rise spread linger persist abound arise build deepen intensify surface`.split(/\s+/u),
);

/** What any other verb is before "about" and a topic ("fretted about the dam"): English says so of speech and thought only. */
export const topicEntry = ({ lemma }: VerbGroup): CueEntry | undefined =>
  WITHOUT_TOPIC.has(lemma) ? undefined : { lemma, cueClass: 'say', frames: '', prepositions: ['about'] };

/** Verbs that something may do to an open question without asking it. */
const UNASKING: ReadonlySet<string> = new Set(
  `be have do matter depend affect influence control shape dictate alter change hinge rest turn`.split(/\s+/u),
);

/** What any other verb is before "whether" ("tested whether the dam would hold"): English leaves a question open so. */
export const questionEntry = ({ lemma }: VerbGroup, next: Node): CueEntry | undefined =>
  next.lower === 'whether' && !UNASKING.has(lemma)
    ? { lemma, cueClass: 'ask', frames: 'W', prepositions: [] }
    : undefined;

/** The entry of a verb by lemma, or by its form where the tagger's lemma is off. */
export function cueOf(node: Node): CueEntry | undefined {
  return holds(node, CUES) ? (entries.get(node.lemma) ?? byForm.get(node.lower)) : undefined;
}

/** Whether a word has the form of a reporting verb in the third person the past or the "-ing" form: "says", "warned". */
export const cueForm = (word: string): CueEntry | undefined => byAnyForm.get(word);

const irregular: readonly (readonly [string, string])[] = [
  ['said', 'say'],
  ['told', 'tell'],
  ['thought', 'think'],
  ['felt', 'feel'],
  ['wrote', 'write'],
  ['knew', 'know'],
  ['found', 'find'],
];

const byAnyForm = new Map(entries);
for (const [form, lemma] of irregular) {
  const entry = entries.get(lemma);
  if (entry !== undefined) byAnyForm.set(form, entry);
}
for (const [form, entry] of byForm) byAnyForm.set(form, entry);

/** Words with the form of a reporting verb, whatever they are here. */
export const CUES = hintOf((word) => byAnyForm.has(word));

export const isCarrier = (group: VerbGroup): boolean => CARRIERS.has(group.lemma);
