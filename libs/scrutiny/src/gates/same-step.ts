import { stops, type Gate } from './gates.js';

/** What began is not what ended: a course of events has a date for each of its steps. */
export const sameStep: Gate = ({ a, b }) => {
  if (!a.event || !b.event) return null;
  if (a.event.class === 'fate' && b.event.class === 'fate') {
    const [left, right] = [turnOf(a.event.head), turnOf(b.event.head)];
    return left === -1 || right === -1 || left === right ? null : stops('they date two turns of one fate');
  }
  if (!IN_STEPS.has(a.event.class)) return null;
  // "Cleared of all charges": the deed that is dated goes before what else its sentence names.
  const heads = [a.event.head, b.event.head].map((head) => stepsIn(head));
  const [left = [], right = []] = heads.every((steps) => steps.length > 0)
    ? heads
    : [stepsIn(a.words.evidence), stepsIn(b.words.evidence)];
  if (left.length === 0 && right.length === 0) return null;
  return left.some((step) => right.includes(step)) ? null : stops('they date two steps of one course of events');
};

/** How long something was to be as it began need not be how long it was as it ended. */
export const beginsAlike: Gate = ({ a, b }) => {
  const [left, right] = [a, b].map(({ words }) => stepsIn(words.evidence).filter((step) => step <= END));
  return left?.length === 1 && right?.length === 1 && left[0] !== right[0]
    ? stops('one side tells of a beginning, the other of an end')
    : null;
};
/** The last of the steps that are a beginning or an end. */
const END = 1;

const IN_STEPS = new Set(['deal', 'decision', 'verdict', 'vote', 'contest', 'office', 'launch', 'meeting', 'outbreak']);
const STEPS: readonly RegExp[] = [
  /\b(?:begin|begins|began|begun|start|starts|started|open|opens|opened)\b/iu,
  /\b(?:ends?|ended|clos(?:e|es|ed)|finish(?:es|ed)?|complet(?:e|es|ed|ing|ion)|conclud(?:e|es|ed))\b/iu,
  /\b(?:approv(?:e|es|ed|al)|clear(?:s|ed)|pass(?:es|ed)|reject(?:s|ed|ion)?|block(?:s|ed)|veto(?:es|ed)?)\b/iu,
  /\b(?:agree(?:s|d)?|sign(?:s|ed)?|announc(?:e|es|ed))\b/iu,
  /\b(?:acquit(?:s|ted|tal)?|convict(?:s|ed|ion)?|guilty|sentenc(?:e|es|ed)|ruled|verdict)\b/iu,
  /\b(?:charg(?:e|es|ed)|indict(?:s|ed)?|accus(?:e|es|ed)|arrest(?:s|ed)?)\b/iu,
  /\b(?:plan(?:s|ned)?|propos(?:e|es|ed|al)|schedul(?:e|ed)|postpone[sd]?)\b/iu,
];
/** What may befall somebody on different days: taken, let go, hurt, killed, found. */
const TURNS: readonly RegExp[] = [
  /^(?:abduct|kidnap|seiz|snatch|arrest|detain|captur|captiv|hold|held|take|imprison|jail|disappear|vanish|hijack|catch)/u,
  /^(?:free|freed|releas|liberat|let|escap|flee|fled|rescu|return)/u,
  /^(?:injur|hurt|wound|stab|poison)/u,
  /^(?:kill|die|dea|murder|execut|drown|assassinat|shoot|shot)/u,
  /^(?:find|found|discover|recover|locat)/u,
];
const turnOf = (head: string): number => TURNS.findIndex((turn) => turn.test(head));

const stepsIn = (words: string): number[] => STEPS.flatMap((step, index) => (step.test(words) ? [index] : []));
