import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { extract } from '#extraction';
import {
  dayOf,
  decideReport,
  Rejection,
  reportIdOfClaim,
  reportStream,
  type ClaimCommand,
  type ReportCommand,
  type StoryEvent,
  type TimeRange,
} from '#story';
import type { CommandContext, CommandResult } from './command-context.js';
import { CommandServices } from './command-services.js';
import { execute, type Decision } from './execute.js';
import { hashOf } from './publish-report.js';

/** Puts a corrected text in the place of a report's text. */
export class CorrectReport {
  constructor(
    readonly reportId: string,
    readonly correction: { readonly text: string; readonly note: string; readonly published: TimeRange | null },
    readonly context: CommandContext,
  ) {}
}

/** What a desk does to a filed report or one of its claims, where the decider needs nothing but its own stream. */
export class ChangeReport {
  constructor(
    readonly reportId: string,
    readonly command: Extract<ReportCommand, { kind: 'withdraw' | 'date' | 'redact' }>,
    readonly context: CommandContext,
  ) {}
}

/** An editor's word on one claim. */
export class ChangeClaim {
  constructor(
    readonly claimId: string,
    readonly command: Exclude<ClaimCommand, { kind: 'enter-claim' }>,
    readonly context: CommandContext,
  ) {}
}

/** Enters a claim by hand on a report's text. */
export class EnterClaim {
  constructor(
    readonly reportId: string,
    readonly command: Extract<ClaimCommand, { kind: 'enter-claim' }>,
    readonly context: CommandContext,
  ) {}
}

/** Moves a report with its claims to another story. */
export class MoveReport {
  constructor(
    readonly reportId: string,
    readonly toStoryId: string,
    readonly context: CommandContext,
  ) {}
}

/** Reads a report's text again with today's rules; only differences are recorded. */
export class ReextractReport {
  constructor(
    readonly reportId: string,
    readonly context: CommandContext,
  ) {}
}

export interface ChangedReport extends CommandResult {
  readonly reportId: string;
  readonly claimIds: readonly string[];
  /** Version of the report's stream after the command. */
  readonly version: number;
}

const claimIdsOf = (events: readonly StoryEvent[]): string[] =>
  events.flatMap((event) =>
    event.type === 'ClaimAsserted' || event.type === 'ClaimEntered' ? [event.data.claimId] : [],
  );

/** Loads a report, lets `decide` make events of it, and says where they go. */
async function decideOn(
  { streams }: CommandServices,
  reportId: string,
  decide: (loaded: Awaited<ReturnType<CommandServices['streams']['report']>>) => StoryEvent[] | Promise<StoryEvent[]>,
): Promise<Decision<Omit<ChangedReport, keyof CommandResult>>> {
  const loaded = await streams.report(reportId);
  const { report } = loaded.state;
  if (report === null) throw new Rejection('unknown-report', `There is no report ${reportId}.`);
  const events = await decide(loaded);
  const at = { stream: reportStream(reportId), version: loaded.version };
  const unfiled = events.filter(({ type }) => type !== 'ReportFiled');
  const filed = events.flatMap((event) => (event.type === 'ReportFiled' ? [event] : []));
  return {
    streams: [
      { ...at, partition: report.storyId, events: unfiled },
      ...filed.map((event) => ({ ...at, partition: event.data.storyId, events: [event] })),
    ],
    answer: { reportId, claimIds: claimIdsOf(events), version: loaded.version + events.length },
    positionBefore: loaded.position,
  };
}

@CommandHandler(ChangeReport)
export class ChangeReportHandler implements ICommandHandler<ChangeReport, ChangedReport> {
  constructor(private readonly services: CommandServices) {}

  async execute({ reportId, command, context }: ChangeReport): Promise<ChangedReport> {
    const { store, keys, texts } = this.services;
    return execute(store, keys, context, async () => {
      const decision = await decideOn(this.services, reportId, ({ state }) => decideReport(command, state));
      if (command.kind !== 'redact') return decision;
      return { ...decision, within: (transaction) => texts.blank(transaction, reportId, command.spans) };
    });
  }
}

@CommandHandler(ChangeClaim)
export class ChangeClaimHandler implements ICommandHandler<ChangeClaim, ChangedReport> {
  constructor(private readonly services: CommandServices) {}

  async execute({ claimId, command, context }: ChangeClaim): Promise<ChangedReport> {
    const { store, keys } = this.services;
    return execute(store, keys, context, async () => {
      const reportId = reportIdOfClaim(claimId);
      const { state } = await this.services.streams.report(reportId);
      if (!state.claims.has(claimId)) throw new Rejection('unknown-claim', `There is no claim ${claimId}.`);
      return decideOn(this.services, reportId, (loaded) => decideReport(command, loaded.state));
    });
  }
}

@CommandHandler(EnterClaim)
export class EnterClaimHandler implements ICommandHandler<EnterClaim, ChangedReport> {
  constructor(private readonly services: CommandServices) {}

  async execute({ reportId, command, context }: EnterClaim): Promise<ChangedReport> {
    const { store, keys } = this.services;
    return execute(store, keys, context, () =>
      decideOn(this.services, reportId, ({ state }) => decideReport(command, state)),
    );
  }
}

@CommandHandler(MoveReport)
export class MoveReportHandler implements ICommandHandler<MoveReport, ChangedReport> {
  constructor(private readonly services: CommandServices) {}

  async execute({ reportId, toStoryId, context }: MoveReport): Promise<ChangedReport> {
    const { store, keys, streams } = this.services;
    return execute(store, keys, context, async () => {
      if ((await streams.story(toStoryId)).state.story === null) {
        throw new Rejection('unknown-story', `There is no story ${toStoryId}; open it first.`, 'story');
      }
      return decideOn(this.services, reportId, ({ state }) => decideReport({ kind: 'move', toStoryId }, state));
    });
  }
}

@CommandHandler(CorrectReport)
export class CorrectReportHandler implements ICommandHandler<CorrectReport, ChangedReport> {
  constructor(private readonly services: CommandServices) {}

  async execute({ reportId, correction, context }: CorrectReport): Promise<ChangedReport> {
    const { store, keys, texts } = this.services;
    const { text: after, note, published } = correction;
    return execute(store, keys, context, async () => {
      let revision = 0;
      const decision = await decideOn(this.services, reportId, async ({ state }) => {
        const report = state.report ?? unknown(reportId);
        revision = report.revision + 1;
        const before = (await texts.read(reportId, report.revision)) ?? '';
        const { claims, extractor } = extract(after, await contextOf(this.services, reportId, revision));
        const command = { kind: 'correct', note, published, extractor, drafts: claims, before, after } as const;
        return decideReport({ ...command, textHash: hashOf(after), textLength: after.length }, state);
      });
      return { ...decision, within: (transaction) => texts.keep(transaction, reportId, revision, after) };
    });
  }
}

@CommandHandler(ReextractReport)
export class ReextractReportHandler implements ICommandHandler<ReextractReport, ChangedReport> {
  constructor(private readonly services: CommandServices) {}

  async execute({ reportId, context }: ReextractReport): Promise<ChangedReport> {
    const { store, keys, texts } = this.services;
    return execute(store, keys, context, () =>
      decideOn(this.services, reportId, async ({ state }) => {
        const { revision } = state.report ?? unknown(reportId);
        const text = (await texts.read(reportId, revision)) ?? '';
        const { claims, extractor } = extract(text, await contextOf(this.services, reportId, revision));
        return decideReport({ kind: 'reextract', extractor, drafts: claims }, state);
      }),
    );
  }
}

function unknown(reportId: string): never {
  throw new Rejection('unknown-report', `There is no report ${reportId}.`);
}

/** What is known of a filed report when its text is read again. */
async function contextOf(
  { streams }: CommandServices,
  reportId: string,
  revision: number,
): Promise<Parameters<typeof extract>[1]> {
  const { report } = (await streams.report(reportId)).state;
  if (report === null) return unknown(reportId);
  const { story } = (await streams.story(report.storyId)).state;
  const timeZone = story?.timeZone ?? 'UTC';
  const { published } = report;
  return {
    outlet: report.outlet.name,
    kind: report.kind,
    published,
    ...(report.title === null ? {} : { title: report.title }),
    ...(report.url === null ? {} : { url: report.url }),
    ...(published.latest === null ? {} : { referenceDate: dayOf(published.latest, timeZone) }),
    timeZone,
    aliases: story?.aliases ?? [],
    revision,
  };
}
