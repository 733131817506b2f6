import { hintOf, holds } from '../document/hints.js';
import type { Unit } from '../document/units.js';
import * as lexicon from './lexicon.js';

/** Words without one of which, or a verb of the list below, no sentence tells that somebody did not answer. */
const ABSENCES: ReadonlySet<string> = new Set([
  ..."no not n't never none nobody neither nor nothing cannot yet unaware unclear unknown uncertain vain silence counsel without success early soon premature dead voicemail telephone unopened undelivered impossible comment door doorbell bell inappropriate improper wrong".split(
    ' ',
  ),
  ...lexicon.UNANSWERED,
  ...lexicon.ABSENT,
  ...lexicon.SILENT,
  ...lexicon.QUIET,
  ...lexicon.EVASIVE,
  ...lexicon.UNWILLING,
  ...lexicon.UNABLE,
]);

/** Verbs that tell it without a negation, those with a particle by the verb alone. */
const REFUSALS: ReadonlySet<string> = new Set([
  ...lexicon.REFUSING,
  ...[...lexicon.TURNING_DOWN].map((verb) => verb.split('_')[0] ?? verb),
  ...lexicon.IGNORING,
  ...lexicon.PASSING_ON,
  ...lexicon.HANDING_ON,
  ...lexicon.POINTING,
  ...lexicon.BARRING,
  ...'hang fail neglect omit withhold bounce disconnect approach contact brush walk stride march switch refrain abstain stop hold avoid steer shy desist react greet meet'.split(
    ' ',
  ),
]);

const SILENCE = hintOf((word) => ABSENCES.has(word) || REFUSALS.has(word));

/** Whether words can tell that somebody did not answer at all: few can, and to read them through costs much. */
export const mayBeSilent = (unit: Unit): boolean =>
  holds(unit, SILENCE) &&
  unit.nodes.some(
    (node) => holds(node, SILENCE) && (ABSENCES.has(node.lower) || (node.pos === 'VERB' && REFUSALS.has(node.lemma))),
  );

const EVASION = hintOf(
  (word) =>
    lexicon.BEING_ASKED.has(word) ||
    /^(?:only|none|no|interview|reporter|call|briefing|conference|approached|contacted|cornered|questions)$/u.test(
      word,
    ),
);

/** Whether words can tell what somebody did instead of answering. */
export const mayBeEvaded = (unit: Unit): boolean => holds(unit, EVASION);
