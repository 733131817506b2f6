import { createHash } from 'node:crypto';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { extract } from '#extraction';
import {
  canonicalUrl,
  decideReport,
  rangeOfDay,
  Rejection,
  reportIdOf,
  reportStream,
  type Instant,
  type OutletBasis,
  type Publication,
  type PublicationBasis,
  type Report,
  type ReportKind,
  type TimeRange,
} from '#story';
import type { CommandContext, CommandResult } from './command-context.js';
import { CommandServices } from './command-services.js';
import { execute } from './execute.js';
import { filingContext } from './filing-context.js';

/** A report as a desk files it; what it leaves out is read from the text. */
export interface ReportFiling {
  readonly storyId: string;
  /** The canonical text: front matter and markup are gone. */
  readonly text: string;
  readonly outlet: { readonly name: string; readonly basis: OutletBasis } | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly kind: ReportKind;
  readonly published: (TimeRange & { readonly basis: PublicationBasis }) | null;
  readonly corrects: string | null;
  /** What to call the outlet when neither the filer nor the text names it. */
  readonly outletIfUnknown: string;
}

/** Files a report in a story: its text is read into claims, and both become events in one append. */
export class PublishReport {
  constructor(
    readonly filing: ReportFiling,
    readonly context: CommandContext,
  ) {}
}

export interface PublishedReport extends CommandResult {
  readonly reportId: string;
  readonly claimIds: readonly string[];
}

/** SHA-256 of a text, hexadecimal. */
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

@CommandHandler(PublishReport)
export class PublishReportHandler implements ICommandHandler<PublishReport, PublishedReport> {
  constructor(private readonly services: CommandServices) {}

  async execute({ filing, context }: PublishReport): Promise<PublishedReport> {
    const { store, streams, texts, keys, clock } = this.services;
    const { story } = (await streams.story(filing.storyId)).state;
    if (story === null)
      throw new Rejection('unknown-story', `There is no story ${filing.storyId}; open it first.`, 'storyId');
    const now = clock();
    const held = story.collected === null ? now : (rangeOfDay(story.collected, story.timeZone).latest ?? now);
    const extraction = extract(filing.text, filingContext(filing, story, now));
    const outlet = filing.outlet ?? outletOf(extraction.outlet, filing.outletIfUnknown);
    const textHash = hashOf(filing.text);
    const url = filing.url === null ? null : canonicalUrl(filing.url);
    const reportId = reportIdOf(filing.storyId, outlet.name, url, textHash);
    const report: Report = {
      reportId,
      storyId: filing.storyId,
      outlet,
      title: filing.title ?? extraction.title,
      url,
      kind: filing.kind,
      textHash,
      textLength: filing.text.length,
      revision: 1,
      language: extraction.language,
      published: filing.published?.latest
        ? publicationOf(filing, extraction.published)
        : closed(publicationOf(filing, extraction.published), held),
      corrects: filing.corrects,
      credits: [...extraction.credits],
      extractor: extraction.extractor,
    };
    return execute(store, keys, context, async () => {
      const { state, version, position } = await streams.report(reportId);
      // A note is filed for the claim that an editor enters on it, which the machine would only repeat.
      const drafts = filing.kind === 'note' ? [] : extraction.claims;
      const events = decideReport({ kind: 'publish', report, drafts }, state);
      const asserted = events.flatMap((event) => (event.type === 'ClaimAsserted' ? [event.data.claimId] : []));
      return {
        streams: [{ partition: filing.storyId, stream: reportStream(reportId), version, events }],
        answer: { reportId, claimIds: events.length > 0 ? asserted : [...state.claims.keys()] },
        positionBefore: position,
        within: (transaction) => texts.keep(transaction, reportId, 1, filing.text),
      };
    });
  }
}

const outletOf = (
  read: { readonly name: string | null; readonly basis: OutletBasis },
  unknown: string,
): Report['outlet'] =>
  read.name === null ? { name: unknown, basis: 'assumed' } : { name: read.name, basis: read.basis };

function publicationOf(
  filing: ReportFiling,
  inferred: Omit<Publication, 'evidence'> & { readonly evidence: readonly object[] },
): Publication {
  if (filing.published) return { ...filing.published, evidence: [] };
  const { edtf, earliest, latest, basis } = inferred;
  const evidence = inferred.evidence as Publication['evidence'];
  return { edtf, earliest, latest, basis, evidence: evidence.map((bound) => ({ ...bound, reportId: null })) };
}

/** A report that we hold was published by the moment at which we had it in hand. */
function closed(published: Publication, held: Instant): Publication {
  if (published.latest !== null && published.latest <= held) return published;
  const earliest = published.earliest !== null && published.earliest > held ? held : published.earliest;
  return { ...published, earliest, latest: held };
}
