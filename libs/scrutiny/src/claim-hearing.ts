import type { ConflictKind } from '#story';
import type { ConflictBook } from './conflicts/conflict-book.js';
import { isNotice, takenBack } from './corrections/notices.js';
import { actsFrom } from './corrections/standing-events.js';
import type { ClaimPair, PlacedClaim } from './gates/claim-pair.js';
import type { Pool } from './pool.js';
import type { Judgement, Rule } from './rules/rule.js';
import { isTranslation, translationRule } from './rules/translation.js';
import type { DerivedEvent, LetGo, ScrutinyClaim, ScrutinyOptions } from './scrutiny-claim.js';

type Fired = Extract<Judgement, { readonly fires: true }>;

/** Kinds of conflict that tell of a notice. */
const OF_NOTICES: ReadonlySet<ConflictKind> = new Set(['retraction', 'repeats-retracted', 'lost-correction']);

/** Kinds of which a sentence drifts as a whole, in however many claims it is read. */
const DRIFTS: ReadonlySet<ConflictKind> = new Set(['attribution-drift', 'certainty-drift', 'quote-mutation']);

/** Whether a rule tells of notices. */
export const isOfNotices = ({ kind }: Rule): boolean => OF_NOTICES.has(kind);

/**
 * Holds the claims of one report against others by rules, and sees to it that one matter is told once: what a notice
 * settles is no conflict of values besides, and what a pair of sentences has told is not told again in other words.
 */
export class ClaimHearing {
  readonly letGo: LetGo[] = [];
  readonly takenBack: DerivedEvent[] = [];
  /** Whether a notice met what it takes back, or what repeats it. */
  metNotice = false;
  /** Pairs of claims on which a rule has spoken inside their question. */
  private readonly answered = new Set<string>();
  /** Pairs of sentences and of reports that raised an alert. */
  private readonly alerted = new Set<string>();
  /** Sentences and the types of value in them that a notice has taken back. */
  private readonly settled = new Set<string>();

  constructor(
    private readonly pool: Pool,
    private readonly book: ConflictBook,
    private readonly options: ScrutinyOptions,
  ) {}

  /**
   * @param why why the claims are about one thing
   * @param members the other claims of the question, for the sides that they stand on; none for whole sentences
   */
  hold(
    here: PlacedClaim,
    others: readonly PlacedClaim[],
    rules: readonly Rule[],
    why: string,
    members: readonly PlacedClaim[] = [],
  ): void {
    const pairs = new Map<PlacedClaim, ClaimPair>();
    const pairWith = (other: PlacedClaim): ClaimPair => {
      const pair = pairs.get(other) ?? this.pairOf(other, here, others, why);
      pairs.set(other, pair);
      return pair;
    };
    for (const rule of rules) {
      for (const other of others) {
        if (rule.alsoEnded !== true && other.standing !== 'current') continue;
        if (rule.reach === 'question' && this.answered.size > 0 && this.answered.has(claimsOf(other, here))) continue;
        if (this.isTold(rule, other, here)) continue;
        const pair = pairWith(other);
        const judgement = rule.judge(pair);
        if (!judgement) continue;
        if (!judgement.fires) {
          this.letGo.push({ a: other.claimId, b: here.claimId, rule: rule.name, why: judgement.why });
        } else if (!this.isSettled(rule, other, here, judgement) && !this.isRetold(rule, other, here, judgement)) {
          if (rule.reach === 'question') this.answered.add(claimsOf(other, here));
          // Between translations of one utterance no rule can tell more than that they differ.
          const teller =
            rule.severity === 'alert' && !isOfNotices(rule) && isTranslation(pair) ? translationRule : rule;
          this.book.record({ rule: teller, a: other, b: here, judgement }, members);
          this.remember(teller, other, here, judgement);
        }
      }
    }
  }

  private pairOf(other: PlacedClaim, here: PlacedClaim, near: readonly PlacedClaim[], why: string): ClaimPair {
    const { pool, options } = this;
    return {
      a: other,
      b: here,
      why,
      options,
      near,
      sameReport: () => pool.ofReports(here.placement.eventKey, other, here),
      akin: () => isCredited(other, here) || pool.kinship.akin(other, here),
      sentences: ({ reportId }) => pool.kinship.sentencesOf(reportId),
    };
  }

  private isTold(rule: Rule, a: PlacedClaim, b: PlacedClaim): boolean {
    if (this.alerted.size === 0) return false;
    if (isOfNotices(rule)) return noticed(rule, a, b).some((key) => this.alerted.has(key));
    if (DRIFTS.has(rule.kind) && this.alerted.has(`${rule.kind} ${sentencesOf(a, b)}`)) return true;
    return rule.reach !== 'question' && rule.ownMatter !== true && this.alerted.has(told(rule, a, b));
  }

  /** Whether a notice has told already that the sentence's value does not stand. */
  private isSettled(rule: Rule, other: PlacedClaim, here: PlacedClaim, { sides }: Fired): boolean {
    if (rule.severity !== 'alert' || isOfNotices(rule)) return false;
    // Against the notice itself it does not matter which of the two came in first.
    const claims = here.position === 'correction' || isNotice(here) ? [other, here] : [here];
    return sides.some(({ value }) => claims.some((claim) => this.settled.has(`${sentenceOf(claim)} ${value.type}`)));
  }

  /** Whether a conflict of the same kind holds the two answers of the two reports already, by other sentences. */
  private isRetold(rule: Rule, a: PlacedClaim, b: PlacedClaim, { sides }: Fired): boolean {
    return rule.reach !== 'question' && rule.severity === 'alert' && this.book.tells(rule.kind, sides, [a, b]);
  }

  private remember(rule: Rule, a: PlacedClaim, b: PlacedClaim, judgement: Fired): void {
    if (isOfNotices(rule)) {
      this.metNotice = true;
      for (const key of noticed(rule, a, b)) this.alerted.add(key);
      for (const claim of [a, b].filter((one) => !isNotice(one) && one.position !== 'correction')) {
        for (const { value } of judgement.sides) this.settled.add(`${sentenceOf(claim)} ${value.type}`);
      }
    }
    if (DRIFTS.has(rule.kind)) this.alerted.add(`${rule.kind} ${sentencesOf(a, b)}`);
    if (rule.severity === 'alert' && rule.ownMatter !== true)
      this.alerted.add(sentencesOf(a, b)).add(reportsOf(rule, a, b));
    if (judgement.takesBack) this.takeBack(judgement.takesBack, judgement.takesBack === b ? a : b, judgement);
  }

  /** Ends the standing of those claims of a sentence that give the value, or of all where none does alone. */
  private takeBack(claim: PlacedClaim, notice: PlacedClaim, { sides }: Fired): void {
    const ofSentence = this.pool.inSentence(claim).filter(({ standing }) => standing === 'current');
    const types = new Set(sides.map(({ value }) => value.type));
    const giving = ofSentence.filter(({ value }) => types.has(value.type));
    for (const one of giving.length > 0 ? giving : ofSentence) {
      this.takenBack.push(takenBack(one, notice, actsFrom(notice)));
    }
  }
}

/** Whether one of two reports says that it has its facts from where the other has them. */
const isCredited = (a: PlacedClaim, b: PlacedClaim): boolean =>
  a.origin === b.origin && (a.originBasis === 'stated' || b.originBasis === 'stated');

/** Names a sentence: its report and where it begins. */
export const sentenceOf = ({ reportId, evidence }: ScrutinyClaim): string => `${reportId}:${evidence.start}`;

const claimsOf = (a: ScrutinyClaim, b: ScrutinyClaim): string => `${a.claimId} ${b.claimId}`;
const sentencesOf = (a: ScrutinyClaim, b: ScrutinyClaim): string => `${sentenceOf(a)} ${sentenceOf(b)}`;
const reportsOf = ({ kind }: Rule, a: ScrutinyClaim, b: ScrutinyClaim): string => `${kind} ${a.reportId} ${b.reportId}`;

/** By what an alert is known to have been told already: a headline's by its report, another's by its sentence. */
const told = (rule: Rule, a: ScrutinyClaim, b: ScrutinyClaim): string =>
  a.position === 'headline' || b.position === 'headline' ? reportsOf(rule, a, b) : sentencesOf(a, b);

/** A notice takes a sentence back once, in however many sentences it says so. */
const noticed = ({ kind }: Rule, a: ScrutinyClaim, b: ScrutinyClaim): string[] => [
  `${kind} ${sentenceOf(a)} ${b.reportId}`,
  `${kind} ${sentenceOf(b)} ${a.reportId}`,
];
