import type { ConflictKind } from '#story';
import type { ConflictBook } from './conflicts/conflict-book.js';
import { isNotice, takenBack } from './corrections/notices.js';
import { actsFrom } from './corrections/standing-events.js';
import type { ClaimPair, PlacedClaim } from './gates/claim-pair.js';
import type { Pool } from './pool.js';
import type { Judgement, Rule } from './rules/rule.js';
import { isTranslation, translationRule } from './rules/translation.js';
import type { DerivedEvent, LetGo, ScrutinyOptions } from './scrutiny-claim.js';
import { ToldPairs } from './told-pairs.js';
import { sameWording } from './words/same-wording.js';
import { sentenceKey } from './words/sentence-key.js';

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
  private readonly answered = new ToldPairs<'answered'>();
  /** Pairs of sentences that raised an alert, and those of a drift by its kind. */
  private readonly sentences = new ToldPairs<'alert' | ConflictKind>();
  /** Pairs of reports that raised an alert, by its kind. */
  private readonly reports = new ToldPairs<ConflictKind>();
  /** Sentences that a notice settled, each with the other's report, by the kind of conflict that told it. */
  private readonly notices = new ToldPairs<ConflictKind>();
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
    const pairs = others.map((other) => this.pairOf(other, here, others, why));
    for (const rule of rules) {
      for (const pair of pairs) {
        const { a: other } = pair;
        if (rule.alsoEnded !== true && other.standing !== 'current') continue;
        if (rule.reach === 'question' && this.answered.has('answered', other.claimId, here.claimId)) continue;
        if (this.isTold(rule, other, here)) continue;
        const judgement = rule.judge(pair);
        if (!judgement) continue;
        if (!judgement.fires) {
          this.letGo.push({ a: other.claimId, b: here.claimId, rule: rule.name, why: judgement.why });
        } else if (isToldAlike(rule, other, here)) {
          this.letGo.push({ a: other.claimId, b: here.claimId, rule: rule.name, why: 'both stand in the same words' });
        } else if (!this.isSettled(rule, other, here, judgement) && !this.isRetold(rule, other, here, judgement)) {
          if (rule.reach === 'question') this.answered.add('answered', other.claimId, here.claimId);
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
      inSentence: (claim) => pool.inSentence(claim),
      sentences: ({ reportId }) => pool.kinship.sentencesOf(reportId),
    };
  }

  private isTold(rule: Rule, a: PlacedClaim, b: PlacedClaim): boolean {
    const { kind } = rule;
    if (isOfNotices(rule)) {
      // A notice takes a sentence back once, in however many sentences it says so.
      return this.notices.has(kind, sentenceKey(a), b.reportId) || this.notices.has(kind, sentenceKey(b), a.reportId);
    }
    if (DRIFTS.has(kind) && this.sentences.has(kind, sentenceKey(a), sentenceKey(b))) return true;
    if (rule.reach === 'question' || rule.ownMatter === true) return false;
    // A headline is told by its report, any other sentence by itself.
    return a.position === 'headline' || b.position === 'headline'
      ? this.reports.has(kind, a.reportId, b.reportId)
      : this.sentences.has('alert', sentenceKey(a), sentenceKey(b));
  }

  /** Whether a notice has told already that the sentence's value does not stand. */
  private isSettled(rule: Rule, other: PlacedClaim, here: PlacedClaim, { sides }: Fired): boolean {
    if (rule.severity !== 'alert' || isOfNotices(rule)) return false;
    // Against the notice itself it does not matter which of the two came in first.
    const claims = here.position === 'correction' || isNotice(here) ? [other, here] : [here];
    return sides.some(({ value }) => claims.some((claim) => this.settled.has(`${sentenceKey(claim)} ${value.type}`)));
  }

  /** Whether a conflict of the same kind holds the two answers of the two reports already, by other sentences. */
  private isRetold(rule: Rule, a: PlacedClaim, b: PlacedClaim, { sides }: Fired): boolean {
    if (rule.oncePerSentence === true && [a, b].some((claim) => this.book.holdsAnyOf(this.pool.inSentence(claim))))
      return true;
    return rule.reach !== 'question' && rule.severity === 'alert' && this.book.tells(rule.kind, sides, [a, b]);
  }

  private remember(rule: Rule, a: PlacedClaim, b: PlacedClaim, judgement: Fired): void {
    const { kind } = rule;
    if (isOfNotices(rule)) {
      this.metNotice = true;
      this.notices.add(kind, sentenceKey(a), b.reportId);
      this.notices.add(kind, sentenceKey(b), a.reportId);
      for (const claim of [a, b].filter((one) => !isNotice(one) && one.position !== 'correction')) {
        for (const { value } of judgement.sides) this.settled.add(`${sentenceKey(claim)} ${value.type}`);
      }
    }
    if (DRIFTS.has(kind)) this.sentences.add(kind, sentenceKey(a), sentenceKey(b));
    if (rule.severity === 'alert' && rule.ownMatter !== true) {
      this.sentences.add('alert', sentenceKey(a), sentenceKey(b));
      this.reports.add(kind, a.reportId, b.reportId);
    }
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

/** What is told in the same words is told alike, however differently it was read; only "yesterday" is another day. */
const isToldAlike = (rule: Rule, a: PlacedClaim, b: PlacedClaim): boolean =>
  rule.severity === 'alert' &&
  (rule.kind !== 'date' || [a, b].every(isCalendarDate)) &&
  !isOfNotices(rule) &&
  a.reportId !== b.reportId &&
  sameWording(a, b);

const isCalendarDate = ({ words }: PlacedClaim): boolean =>
  words.value !== null && /\d/u.test(words.value) && words.evidence.includes(words.value);

/** Whether one of two reports says that it has its facts from where the other has them. */
const isCredited = (a: PlacedClaim, b: PlacedClaim): boolean =>
  a.origin === b.origin && (a.originBasis === 'stated' || b.originBasis === 'stated');
