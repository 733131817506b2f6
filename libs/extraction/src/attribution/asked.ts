import { WEEKDAYS } from '../document/noun-phrases.js';
import { phraseAfter } from '../document/phrase-after.js';
import { nodeAt, type Node } from '../document/units.js';
import { keep, type Reading } from './reading.js';

/** Longest question that a participle tells of, in nodes. */
const longestQuestion = 40;

/** Finds questions told by a participle: "Asked about the pump, she said …", "when pressed by Orr on whether …". */
export function readAsked(reading: Reading): void {
  const { nodes } = reading.unit;
  for (const { head, first, form } of reading.groups)
    if (first === head && form === 'finite' && ASKED.has(nodeAt(nodes, head).lower)) readAt(reading, head);
}

const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'quizzed']);

function readAt(reading: Reading, asked: number): void {
  const { nodes } = reading.unit;
  const when = /^(?:when|if|once)$/u.test(nodeAt(nodes, asked - 1).lower) ? asked - 1 : asked;
  const before = nodeAt(nodes, when - 1);
  const set = before.pos === 'END' || before.lower === ',' || when < asked;
  if (!set || reading.taken[asked] === true) return;
  const past = WEEKDAYS.has(nodeAt(nodes, asked + 1).lower) ? asked + 2 : asked + 1;
  const agent = nodeAt(nodes, past).lower === 'by' ? phraseAfter(nodes, past + 1) : null;
  const source = agent === null ? null : { from: agent.from, to: questionIn(nodes, agent.from, agent.to + 1) - 1 };
  const at = source === null ? past : source.to + 1;
  const next = nodeAt(nodes, at);
  const topic = /^(?:about|on)$/u.test(next.lower) && !QUESTION.test(nodeAt(nodes, at + 2).lower);
  if (!topic && !(QUESTION.test(next.lower) && (next.lower !== 'to' || before.pos === 'END'))) return;
  const from = topic && source === null ? at + 1 : at;
  let to = from;
  while (to < nodes.length - 1 && !/^[,.]$/u.test(nodeAt(nodes, to + 1).lower) && to - from < longestQuestion) to += 1;
  if (to === from || !(nodeAt(nodes, to + 1).lower === ',' || when < asked)) return;
  keep(reading, {
    unit: reading.unit,
    source,
    cue: { from: asked, to: source === null ? from - 1 : asked },
    content: [{ from, to }],
    cueClass: 'ask',
    kind: topic ? 'object' : next.lower === 'to' ? 'infinitive' : 'question',
    direct: false,
    negated: false,
    modal: null,
    lemma: 'ask',
    addressee: null,
  });
}

const QUESTION = /^(?:whether|if|why|how|what|who|when|where|to)$/u;

/** The first node of the question that a phrase runs into, or the node past the phrase. */
function questionIn(nodes: readonly Node[], from: number, past: number): number {
  for (let at = from + 1; at < past; at += 1)
    if (QUESTION.test(nodeAt(nodes, at).lower) || /^(?:about|on)$/u.test(nodeAt(nodes, at).lower)) return at;
  return past;
}
