import { dayOf, type Span } from '#story';
import { findAttributions } from './attribution/index.js';
import { findClaims } from './claims/index.js';
import { buildDocument, type Document } from './document/index.js';
import type { ExtractedDate, ExtractedQuantity, Extraction, ExtractionContext } from './extraction.js';
import { findPublication } from './publication/index.js';
import { findCredits } from './credits/index.js';
import { findMentions } from './mentions/index.js';
import { findResponses } from './response/index.js';
import { quantitiesIn, type QuantityMention } from './quantity/index.js';
import { splitSentences, tokenise } from './sentences/index.js';
import { guessLanguage, readStructure, type Structure } from './structure/index.js';
import { type DateMention, datesIn } from './time/index.js';

/**
 * Name and version of these rules, recorded with every claim. A landing that changes what texts yield raises it, so that
 * an operator can tell which stories `reextract` would read differently.
 */
export const EXTRACTOR = 'rules/12';

/** The stages of one reading, in order. */
export const STAGES = [
  'sentences',
  'tags',
  'structure',
  'dates',
  'quantities',
  'publication',
  'mentions',
  'attributions',
  'responses',
  'claims',
  'credits',
] as const;
export type Stage = (typeof STAGES)[number];

/** Runs the work of one stage and gives back what it gives: for measuring, since nothing here knows a clock. */
export type RunStage = <T>(stage: Stage, work: () => T) => T;

/**
 * Reads a report's canonical text into attributed claims with the spans that prove them. Pure and linear in the length
 * of the text; never throws, whatever the text is. A text that is not English yields its structure and no claims.
 * @param run called for each stage in order
 */
export function extract(
  text: string,
  context: ExtractionContext = {},
  run: RunStage = (_stage, work) => work(),
): Extraction {
  const sentences = run('sentences', () => splitSentences(text));
  const document = run('tags', () => buildDocument(text, sentences));
  const structure = run('structure', () => readStructure(document));
  const language = run('structure', () => guessLanguage(text));
  const tokens = run('sentences', () => tokenise(text, sentences));
  const dates = run('dates', () => datesIn(tokens, { referenceDate: referenceOf(context) }));
  const quantities = run('quantities', () => quantitiesIn(tokens, dates));
  const published = run('publication', () => findPublication({ document, structure, dates, context }));
  const outlet = outletOf(structure, context);
  const readable = language === 'en' || language === 'und';
  const mentions = run('mentions', () => (readable ? findMentions(document, context.aliases) : []));
  const attributions = run('attributions', () => (readable ? findAttributions(document, mentions) : []));
  const responses = run('responses', () =>
    readable ? findResponses(document, attributions, mentions, outlet.name) : [],
  );
  const { claims, notClaims } = run('claims', () =>
    findClaims({
      document,
      structure,
      mentions,
      attributions,
      responses,
      dates,
      quantities,
      context,
      outlet: outlet.name,
    }),
  );
  const credits = run('credits', () => findCredits(document, mentions, outlet.name));
  return {
    text,
    language,
    extractor: EXTRACTOR,
    outlet,
    title: titleOf(document, structure, context),
    published,
    credits,
    sentences,
    dates: dates.map(dateOf),
    quantities: quantities.map(quantityOf),
    // What a source says that another said stands in the first one's content; its chain stands in the claims.
    attributions: attributions
      .filter(({ nestedIn }) => nestedIn === null)
      .map(({ source, cue, content, direct, lemma }) => ({ source, cue: lemma === '' ? [] : cue, content, direct })),
    notClaims: [...notClaims],
    claims: readable ? [...claims] : [],
  };
}

/** The day that relative words count from: as given, else the last day of the publication that the caller states. */
function referenceOf({ referenceDate, published, timeZone }: ExtractionContext): string | null {
  if (referenceDate !== undefined) return referenceDate;
  const latest = published?.latest ?? null;
  return latest === null ? null : dayOf(latest, timeZone ?? 'UTC');
}

function outletOf(structure: Structure, context: ExtractionContext): Extraction['outlet'] {
  if (context.outlet !== undefined) return { name: context.outlet, basis: 'stated' };
  if (structure.outlet !== null) return { name: structure.outlet.name, basis: 'inferred' };
  const host = context.url === undefined ? null : /^https?:\/\/(?:www\.)?([^/:?#]{3,100})/i.exec(context.url)?.[1];
  return host === null || host === undefined
    ? { name: null, basis: 'assumed' }
    : { name: host.toLowerCase(), basis: 'url' };
}

function titleOf(document: Document, structure: Structure, context: ExtractionContext): string | null {
  const slice = (span: Span): string => document.text.slice(span.start, span.end);
  return context.title ?? (structure.headline === null ? null : slice(structure.headline));
}

const dateOf = ({ start, end, text, edtf, type, value, precision, referenceDate }: DateMention): ExtractedDate => ({
  start,
  end,
  text,
  edtf,
  type,
  value,
  precision,
  referenceDate,
});

const quantityOf = ({ start, end, text, value, min, max, bound, unit }: QuantityMention): ExtractedQuantity => ({
  start,
  end,
  text,
  value,
  min,
  max,
  bound,
  unit,
});
