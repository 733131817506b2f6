import { styleText } from 'node:util';
import type { Extraction } from '#extraction';
import { claimSpeaker, displayOf, type ClaimContent, type Span } from '#story';

/** What the words of a sentence are marked as, from the outermost to the innermost. */
const KINDS = ['content', 'speaker', 'cue', 'date', 'value', 'hedge'] as const;
type Kind = (typeof KINDS)[number];

interface Mark extends Span {
  readonly kind: Kind;
}

const STYLES: Readonly<Record<Kind, Parameters<typeof styleText>[0]>> = {
  content: 'green',
  speaker: ['bold', 'cyan'],
  cue: 'yellow',
  date: ['underline', 'blue'],
  value: 'bold',
  hedge: ['italic', 'magenta'],
};

/**
 * One text sentence by sentence, with what was read marked in its words, and the claims under the sentence that proves
 * them. Sentences of which nothing was read are left out.
 * @param coloured marks in the colours of a terminal; otherwise in brackets, each named by its kind
 */
export function extractListing(file: string, extraction: Extraction, coloured: boolean): string {
  const { text, outlet, published, claims, language, sentences } = extraction;
  const strong = (words: string): string => (coloured ? styleText('bold', words) : words);
  const quiet = (words: string): string => (coloured ? styleText('dim', words) : words);
  const head = [
    ...(extraction.title === null ? [] : [strong(extraction.title.replace(/\s+/gu, ' '))]),
    quiet(
      `${file} · outlet ${outlet.name ?? 'unknown'} (${outlet.basis}) · published ${published.edtf} (${published.basis}) · ${counted(claims.length)}`,
    ),
  ];
  if (language !== 'en' && language !== 'und')
    head.push(quiet(`The text is not English (${language}): it was not read.`));
  if (coloured) head.push(KINDS.map((kind) => styleText(STYLES[kind], kind)).join(' '));
  const marks = marksOf(extraction);
  const paragraphs = sentences.flatMap((sentence) => {
    const own = claims.filter(({ evidence }) => evidence.start >= sentence.start && evidence.start < sentence.end);
    const inside = marks.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    if (own.length === 0 && inside.length === 0) return [];
    const words = markedWords(text, sentence, inside, coloured);
    return [[words, ...own.map((claim) => quiet('  ') + claimLine(claim, extraction, strong))].join('\n')];
  });
  return [head.join('\n'), ...paragraphs].join('\n\n') + '\n';
}

const counted = (claims: number): string => (claims === 1 ? '1 claim' : `${String(claims)} claims`);

/** "Ida Rusk: When was the crash? March 3 [probable, denies]". */
function claimLine(claim: ClaimContent, { text, outlet }: Extraction, strong: (words: string) => string): string {
  const { certainty, polarity, stance, modality, response, aspect, value } = claim;
  const notes = [
    certainty === 'certain' ? '' : certainty,
    polarity === 'affirmed' ? '' : polarity,
    stance === 'asserts' ? '' : stance,
    modality === 'fact' ? '' : modality,
  ].filter((note) => note !== '');
  const who = claimSpeaker(claim) || outlet.name || 'the outlet';
  const said = response === null ? `${aspect.question} ${strong(displayOf(value, text))}` : strong(response);
  return `${who}: ${said}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`.replace(/\s+/gu, ' ');
}

function marksOf({ text, attributions, dates, claims }: Extraction): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: Kind, { start, end }: Span): void => {
    if (!marks.some((mark) => mark.kind === kind && mark.start < end && start < mark.end))
      marks.push({ kind, start, end });
  };
  for (const { source, cue, content } of attributions) {
    for (const span of source) add('speaker', span);
    for (const span of cue) add('cue', span);
    for (const span of content) add('content', span);
  }
  for (const date of dates) add('date', date);
  for (const { valueSpan, value, content, hedges } of claims) {
    // The value of a statement or a reply is all of its words; that of a date is marked as a date.
    const own = !/^(?:text|quote|response|date)$/u.test(value.type);
    if (valueSpan !== null && own) add('value', valueSpan);
    for (const hedge of hedges) {
      const at = text.slice(content.start, content.end).toLowerCase().indexOf(hedge);
      if (at >= 0) add('hedge', { start: content.start + at, end: content.start + at + hedge.length });
    }
  }
  return marks;
}

/** The words of a sentence with its marks; a mark that crosses another is closed and opened again around its edge. */
function markedWords(text: string, sentence: Span, marks: readonly Mark[], coloured: boolean): string {
  const edges = new Set([sentence.start, sentence.end]);
  for (const { start, end } of marks) {
    edges.add(Math.max(start, sentence.start));
    edges.add(Math.min(end, sentence.end));
  }
  const ordered = [...edges].sort((left, right) => left - right);
  let open: readonly Mark[] = [];
  let line = '';
  ordered.slice(0, -1).forEach((start, index) => {
    const end = ordered[index + 1] ?? start;
    const over = KINDS.flatMap((kind) =>
      marks.filter((mark) => mark.kind === kind && mark.start <= start && mark.end >= end),
    );
    const words = text.slice(start, end).replace(/\s+/gu, ' ');
    if (coloured) {
      line += over.reduceRight((inner, { kind }) => styleText(STYLES[kind], inner), words);
      return;
    }
    let kept = 0;
    while (kept < open.length && open[kept] === over[kept]) kept += 1;
    line += ']'.repeat(open.length - kept);
    line += over
      .slice(kept)
      .map(({ kind }) => `[${kind}: `)
      .join('');
    line += words;
    open = over;
  });
  return line + ']'.repeat(open.length);
}
