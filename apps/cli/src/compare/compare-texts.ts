import { extract, type Extraction, type ExtractionContext } from '#extraction';
import {
  scrutiniseStory,
  type ReadConflict,
  type ScrutinyClaim,
  type StoryReport,
  type StoryScrutiny,
} from '#scrutiny';
import { mintClaimIds, outletKey, type Conflict, type Span } from '#story';

/** One text of a story, under the name by which the answer speaks of it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
  readonly context: ExtractionContext;
}

/** A conflict between texts: its claims carry their words instead of ids of a database. */
export interface TextConflict extends Omit<Conflict, 'sides'> {
  readonly sides: readonly (Omit<Conflict['sides'][number], 'claims'> & { readonly claims: readonly TextClaim[] })[];
}

export interface TextClaim {
  readonly claimId: string;
  /** Name of the text. */
  readonly text: string;
  readonly outlet: string;
  readonly speaker: string;
  readonly evidence: Span & { readonly text: string };
}

export interface Comparison {
  readonly conflicts: readonly TextConflict[];
  readonly scrutiny: StoryScrutiny;
  readonly extractions: ReadonlyMap<string, Extraction>;
  /** The claims of all texts by id. */
  readonly claims: ReadonlyMap<string, ScrutinyClaim>;
}

const STORY = 'compared';

/**
 * Holds texts of one story against each other, without a database. The given order is the order in which the story came
 * to know them.
 * @param options.sameEvent the texts are known to be about one event
 */
export function compareTexts(
  texts: readonly NamedText[],
  options: { readonly sameEvent?: boolean; readonly published?: ReadonlyMap<string, ScrutinyClaim['published']> } = {},
): Comparison {
  const extractions = new Map<string, Extraction>();
  let order = 0;
  const reports = texts.map(({ name, text, context }): StoryReport => {
    const extraction = extract(text, context);
    extractions.set(name, extraction);
    const report = storyReport(name, extraction, order, context, options.published?.get(name));
    order += report.claims.length;
    return report;
  });
  const scrutiny = scrutiniseStory(reports, { sameEvent: options.sameEvent ?? false });
  const claims = new Map(reports.flatMap((one) => one.claims.map((claim) => [claim.claimId, claim] as const)));
  const conflicts = scrutiny.conflicts.map((conflict) => ({
    ...conflict,
    sides: conflict.sides.map((side) => ({
      ...side,
      claims: side.claims.flatMap(({ claimId, reportId, outlet, speaker }): TextClaim[] => {
        const claim = claims.get(claimId);
        if (!claim) return [];
        const { start, end } = claim.evidence;
        return [{ claimId, text: reportId, outlet, speaker, evidence: { start, end, text: claim.words.evidence } }];
      }),
    })),
  }));
  return { conflicts, scrutiny, extractions, claims };
}

/** A text's extraction as a report whose claims scrutiny can read. */
export function storyReport(
  name: string,
  extraction: Extraction,
  firstOrder: number,
  context: ExtractionContext,
  published: ScrutinyClaim['published'] = extraction.published,
): StoryReport {
  const outlet = extraction.outlet.name ?? `unknown (${name})`;
  const ids = mintClaimIds(name, extraction.claims);
  const slice = ({ start, end }: Span): string => extraction.text.slice(start, end);
  const claims = extraction.claims.map((content, index): ScrutinyClaim => ({
    ...content,
    claimId: ids[index] ?? `${name}.${index}`,
    reportId: name,
    extractor: extraction.extractor,
    storyId: STORY,
    outlet,
    published: { earliest: published.earliest, latest: published.latest },
    origin: outletKey(outlet),
    words: {
      content: slice(content.content),
      evidence: slice(content.evidence),
      value: content.valueSpan && slice(content.valueSpan),
    },
    recordedOrder: firstOrder + index,
  }));
  return {
    report: {
      reportId: name,
      storyId: STORY,
      kind: context.kind ?? 'article',
      corrects: null,
      credits: [...extraction.credits],
      outlet,
      published: extraction.published,
    },
    claims,
  };
}

/** The conflicts as scoring reads them: the evidence of each side in words. */
export const readConflicts = ({ conflicts }: Comparison): ReadConflict[] =>
  conflicts.map(({ conflictId, kind, severity, rule, reason, sides }) => ({
    conflictId,
    kind,
    severity,
    rule,
    reason,
    sides: sides.map(({ claims }) => ({
      evidence: claims.map(({ text, evidence }) => ({ seed: text, text: evidence.text })),
    })),
  }));
