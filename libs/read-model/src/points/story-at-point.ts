import { assessConflict, byConflictKnown, type AssessedConflict, type ClaimRecord, type ConflictMember } from '#story';
import {
  AT_POINT,
  CLAIM_POINT_COLUMNS,
  claimAtPoint,
  type ClaimAtPoint,
  type ClaimPointRow,
} from '../claims/claim-at-point.js';
import { showClaim, type TextOf } from '../claims/show-claim.js';
import type { ShownClaim } from '../claims/shown-claim.js';
import type { ReadModel } from '../read-model.js';
import type { AnsweredPoint } from './question-point.js';
import type { RecordedFacts } from './recorded-facts.js';
import type { StoryHead } from './story-head.js';

/** Which claims of a point are asked for, besides the point itself. */
export type ClaimFilter =
  | { readonly of: 'questions'; readonly questionIds: readonly string[] }
  | { readonly of: 'claims'; readonly claimIds: readonly string[] }
  | { readonly of: 'responses' };

const FILTER_SQL: Record<ClaimFilter['of'], string> = {
  questions: 'AND question_id = ANY($5) AND response IS NULL',
  claims: 'AND claim_id = ANY($5)',
  responses: 'AND response IS NOT NULL',
};

/** Reads one story as it stood at one point. What several parts of an answer need is read once. */
export class StoryAtPoint {
  #facts: Promise<RecordedFacts> | undefined;
  #conflicts: Promise<AssessedConflict[]> | undefined;
  readonly #claims = new Map<string, Promise<ReadonlyMap<string, ClaimAtPoint>>>();
  readonly #texts = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(
    private readonly readModel: ReadModel,
    private readonly head: StoryHead,
    readonly point: AnsweredPoint,
    readonly reconstructed: 'include' | 'exclude' = 'include',
  ) {}

  get storyId(): string {
    return this.head.storyId;
  }

  get pool(): ReadModel['pool'] {
    return this.readModel.pool;
  }

  /** The parameters that `AT_POINT` expects. */
  get parameters(): [string, string, string, boolean] {
    return [this.storyId, this.point.asOf, this.point.recordedAsOf, this.reconstructed === 'include'];
  }

  /** What the story holds besides its claims. */
  facts(): Promise<RecordedFacts> {
    this.#facts ??= this.readModel.facts.at(this.head, this.point.recordedAsOf);
    return this.#facts;
  }

  /** The conflicts that stand, in the order in which they became known. */
  conflicts(): Promise<AssessedConflict[]> {
    this.#conflicts ??= this.#assessConflicts();
    return this.#conflicts;
  }

  async claims(filter: ClaimFilter): Promise<ClaimAtPoint[]> {
    const wanted = filter.of === 'questions' ? filter.questionIds : filter.of === 'claims' ? filter.claimIds : null;
    if (wanted?.length === 0) return [];
    // Without a name: a plan made once for any number of ids would read the whole story.
    const { rows } = await this.readModel.pool.query<ClaimPointRow>(
      `SELECT ${CLAIM_POINT_COLUMNS} FROM read_model.claim_row WHERE ${AT_POINT} ${FILTER_SQL[filter.of]}`,
      wanted ? [...this.parameters, wanted] : this.parameters,
    );
    return rows.map(claimAtPoint);
  }

  /** Those of the claims that are known at the point; each is read once, however many conflicts it stands in. */
  async claimsById(claimIds: readonly string[]): Promise<ReadonlyMap<string, ClaimAtPoint>> {
    const fresh = claimIds.filter((id) => !this.#claims.has(id));
    if (fresh.length > 0) {
      const read = this.claims({ of: 'claims', claimIds: fresh }).then(
        (claims) => new Map(claims.map((claim) => [claim.claimId, claim])),
      );
      for (const id of fresh) this.#claims.set(id, read);
    }
    const known = new Map<string, ClaimAtPoint>();
    for (const id of claimIds) {
      const claim = (await this.#claims.get(id))?.get(id);
      if (claim) known.set(id, claim);
    }
    return known;
  }

  /** What claims say, by their ids. */
  records(claims: readonly ClaimAtPoint[]): Promise<ReadonlyMap<string, ClaimRecord>> {
    return this.readModel.records.of(this.head, claims);
  }

  /** Texts of reports; each is read once, however many parts of the answer quote it. */
  async texts(reportIds: Iterable<string>): Promise<TextOf> {
    const wanted = new Set(reportIds);
    const fresh = [...wanted].filter((id) => !this.#texts.has(id));
    if (fresh.length > 0) {
      const read = this.readModel.texts.readAll(fresh);
      for (const id of fresh) this.#texts.set(id, read);
    }
    const byReport = new Map<string, ReadonlyMap<string, string>>();
    for (const id of wanted) byReport.set(id, (await this.#texts.get(id)) ?? new Map());
    return (reportId, revision) => byReport.get(reportId)?.get(`${reportId}/${revision}`) ?? null;
  }

  /** Claims as clients see them, in the order given. */
  async show(
    claims: readonly ClaimAtPoint[],
    records?: ReadonlyMap<string, ClaimRecord>,
    textOf?: TextOf,
  ): Promise<ShownClaim[]> {
    if (claims.length === 0) return [];
    const [{ reports }, said, text] = await Promise.all([
      this.facts(),
      records ?? this.records(claims),
      textOf ?? this.texts(claims.map(({ reportId }) => reportId)),
    ]);
    return claims.flatMap((claim) => {
      const record = said.get(claim.claimId);
      const report = reports.get(claim.reportId);
      return record && report ? [showClaim(claim, record, report, text, this.point.asOf)] : [];
    });
  }

  async #assessConflicts(): Promise<AssessedConflict[]> {
    const { conflicts, origins } = await this.facts();
    if (conflicts.size === 0) return [];
    const members = [...conflicts.values()].flatMap(({ state }) => state.sides.flatMap(({ claims }) => claims));
    const claimIds = [...new Set(members.map(({ claimId }) => claimId))];
    const known = await this.claimsById(claimIds);
    const byId = new Map(
      [...known.values()].flatMap((claim): [string, ConflictMember][] => {
        const origin = origins.get(claim.reportId)?.key;
        return origin === undefined ? [] : [[claim.claimId, { ...claim, origin }]];
      }),
    );
    return [...conflicts.values()].flatMap((fact) => assessConflict(fact, byId) ?? []).sort(byConflictKnown);
  }
}
