import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ascending, primaryEdges, type EdgeFact, type Instant, type Origin, type Publication } from '#story';
import { wordsOf, type TextOf } from '../claims/show-claim.js';
import type { Words } from '../claims/shown-claim.js';
import { awaitPosition } from '../points/await-position.js';
import type { QuestionPoint } from '../points/question-point.js';
import { resolvePoint } from '../points/resolve-point.js';
import { StoryAtPoint } from '../points/story-at-point.js';
import { storyHead } from '../points/story-head.js';
import { ReadModel } from '../read-model.js';

export interface OriginsQuestion extends Pick<QuestionPoint, 'recordedAsOf' | 'minPosition'> {
  readonly storyId: string;
}

export interface OriginReport {
  readonly id: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly published: Publication;
  /** Key of its root. */
  readonly root: string;
}

/** What one report is credited or inferred to come from. */
export interface OriginEdge {
  readonly id: string;
  readonly reportId: string;
  readonly origin: { readonly outlet: string; readonly reportId: string | null };
  readonly basis: 'stated' | 'inferred';
  readonly why: string;
  readonly evidence: readonly (Words & { readonly reportId: string })[];
  readonly confirmed: boolean;
  readonly cut: boolean;
  /** Whether this edge, of all of its report, is the one that counts. */
  readonly primary: boolean;
}

/** An independent origin. */
export interface OriginRoot {
  readonly key: string;
  readonly name: string;
  readonly reportIds: readonly string[];
}

export interface Origins {
  readonly story: string;
  readonly recordedAsOf: Instant;
  readonly notes: readonly string[];
  readonly reports: readonly OriginReport[];
  readonly edges: readonly OriginEdge[];
  readonly roots: readonly OriginRoot[];
}

/**
 * The lineage graph of a story: where each report has its facts from.
 * @throws NotInViewsError, InvalidQuestionError, PositionNotReachedError
 */
export class GetOrigins extends Query<Origins> {
  constructor(readonly question: OriginsQuestion) {
    super();
  }
}

function rootsOf(origins: ReadonlyMap<string, Origin>): OriginRoot[] {
  const roots = new Map<string, { key: string; name: string; reportIds: string[] }>();
  for (const [reportId, { key, name }] of [...origins].sort(([a], [b]) => ascending(a, b))) {
    const root = roots.get(key) ?? { key, name, reportIds: [] };
    root.reportIds.push(reportId);
    roots.set(key, root);
  }
  return [...roots.values()].sort((a, b) => ascending(a.key, b.key));
}

const shownEdge = ({ edge, confirmed, cut }: EdgeFact, primary: boolean, textOf: TextOf): OriginEdge => ({
  id: edge.edgeId,
  reportId: edge.reportId,
  origin: edge.origin,
  basis: edge.basis,
  why: edge.why,
  evidence: edge.evidence.map(({ reportId, ...span }) => ({ reportId, ...wordsOf(span, textOf(reportId, 1)) })),
  confirmed,
  cut,
  primary,
});

@QueryHandler(GetOrigins)
export class GetOriginsHandler implements IQueryHandler<GetOrigins> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question }: GetOrigins): Promise<Origins> {
    const { storyId, recordedAsOf, minPosition } = question;
    await awaitPosition(this.readModel, minPosition, storyId);
    const head = await storyHead(this.readModel, storyId);
    const point = resolvePoint(head, { recordedAsOf }, this.readModel.clock());
    const story = new StoryAtPoint(this.readModel, head, point);
    const { reports, edges, origins } = await story.facts();
    const textOf = await story.texts(
      [...edges.values()].flatMap(({ edge }) => edge.evidence.map((one) => one.reportId)),
    );
    const primary = primaryEdges(edges);
    return {
      story: storyId,
      recordedAsOf: point.recordedAsOf,
      notes: point.notes,
      reports: [...reports.values()]
        .map(({ report, published }) => ({
          id: report.reportId,
          outlet: report.outlet.name,
          title: report.title,
          published,
          root: origins.get(report.reportId)?.key ?? '',
        }))
        .sort((a, b) => ascending(a.id, b.id)),
      edges: [...edges.values()]
        .sort((a, b) => ascending(a.edge.edgeId, b.edge.edgeId))
        .map((fact) => shownEdge(fact, primary.get(fact.edge.reportId) === fact, textOf)),
      roots: rootsOf(origins),
    };
  }
}
