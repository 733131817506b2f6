import type { Attribution } from '../attribution/attribution.js';
import { SpanIndex } from '../claims/span-index.js';
import type { Paragraph } from '../document/document.js';
import { itemAt } from '../document/item-at.js';

/** A stretch of what somebody says, and the index of the one around it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly attribution: Attribution;
  readonly around: number;
}

/** Who speaks around an offset, or spoke before it, in logarithmic time. */
export class Speeches {
  readonly #stretches: readonly Stretch[];
  readonly #outer: readonly { readonly start: number; readonly attribution: Attribution }[];
  readonly #paragraphs: SpanIndex;

  constructor(
    attributions: readonly Attribution[],
    private readonly paragraphs: readonly Paragraph[],
  ) {
    this.#stretches = nested(attributions);
    this.#outer = attributions
      .flatMap((attribution) => {
        const start = attribution.nestedIn === null ? attribution.cue[0]?.start : undefined;
        return start === undefined ? [] : [{ start, attribution }];
      })
      .sort((left, right) => left.start - right.start);
    this.#paragraphs = new SpanIndex(paragraphs);
  }

  /** The innermost speech that holds an offset. */
  around(offset: number): Attribution | undefined {
    let at = countUpTo(this.#stretches, offset + 1) - 1;
    while ((itemAt(this.#stretches, at)?.end ?? Infinity) <= offset) at = itemAt(this.#stretches, at)?.around ?? -1;
    return itemAt(this.#stretches, at)?.attribution;
  }

  /** The last attribution before an offset, in the same paragraph or the one before: "He declined to comment". */
  before(offset: number): Attribution | undefined {
    const floor = this.paragraphs[Math.max(0, this.#paragraphs.at(offset) - 1)]?.start ?? 0;
    const last = itemAt(this.#outer, countUpTo(this.#outer, offset) - 1);
    return last === undefined || last.start < floor ? undefined : last.attribution;
  }
}

/** What is said, in order of the text, but by "we": who "we" are in "We are aware of reports" stands around it. */
function nested(attributions: readonly Attribution[]): Stretch[] {
  const spans = attributions
    .filter(({ speakers }) => !speakers.every(({ name }) => /^(?:i|we)$/iu.test(name)))
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
    .sort((left, right) => left.start - right.start || right.end - left.end);
  const open: number[] = [];
  return spans.map((span, index) => {
    while (open.length > 0 && (spans[open.at(-1) ?? 0]?.end ?? 0) <= span.start) open.pop();
    const around = open.at(-1) ?? -1;
    open.push(index);
    return { start: span.start, end: span.end, attribution: span.attribution, around };
  });
}

/** How many of a list in order start before an offset. */
function countUpTo(list: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
