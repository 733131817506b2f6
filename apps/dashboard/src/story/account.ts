import { BodyNames, bodyKey, shortestName } from './body-names.js';
import { isUnnamed } from './names.js';
import type { AnswerTold, Claim, Conflict, OfficialResponse, Question, View } from './records.js';

/** A question whose answers cannot all hold, with the conflicts that say so. */
export interface Contested {
  readonly questionId: string;
  readonly question: string;
  readonly conflicts: readonly Conflict[];
  /** Answers on no side of any conflict: coarser, or of other people. */
  readonly others: readonly AnswerTold[];
}

export interface Account {
  readonly contested: readonly Contested[];
  /** Told by several outlets or accepted by an editor, and not contradicted. */
  readonly agreed: readonly Question[];
  readonly unconfirmed: readonly Question[];
  /** Whose every claim may only have been public. */
  readonly possible: readonly Question[];
}

/** Statuses of a conflict that still asks for the desk's word. */
const ASKING = new Set<Conflict['status']>(['open', 'acknowledged']);

const isSettled = ({ claims, outlets, standing }: AnswerTold): boolean =>
  standing === 'current' && (outlets.length > 1 || claims.some(({ acceptedBy }) => acceptedBy !== null));

const isPossible = ({ claims }: AnswerTold): boolean => claims.every(({ known }) => known === 'possible');

/** Splits a view into what a reader should meet first, second and last. Nothing of the view is left out. */
export function accountOf(questions: readonly Question[], conflicts: readonly Conflict[]): Account {
  const asking = conflicts.filter(({ severity, status }) => severity === 'alert' && ASKING.has(status));
  const byQuestion = new Map<string, Conflict[]>();
  for (const conflict of asking) {
    byQuestion.set(conflict.questionId, [...(byQuestion.get(conflict.questionId) ?? []), conflict]);
  }
  const questionOf = new Map(questions.map((question) => [question.questionId, question]));
  const contested = [...byQuestion].map(([questionId, found]): Contested => {
    const question = questionOf.get(questionId);
    return {
      questionId,
      question: question?.question ?? found[0]?.aspect?.question ?? found[0]?.reason ?? '',
      conflicts: found,
      others: question?.answers.filter((answer) => !onASide(answer, found)) ?? [],
    };
  });
  const agreed: Question[] = [];
  const unconfirmed: Question[] = [];
  const possible: Question[] = [];
  for (const question of questions) {
    if (byQuestion.has(question.questionId)) continue;
    if (question.answers.every(isPossible)) possible.push(question);
    else if (question.answers.some((answer) => !isPossible(answer) && isSettled(answer))) agreed.push(question);
    else unconfirmed.push(question);
  }
  return { contested, agreed: factsFirst(agreed), unconfirmed, possible };
}

/** Slots whose answer is a wording or a bare yes: they say less at a glance than a day, a figure or a name. */
export const WORDED: ReadonlySet<string> = new Set(['quote', 'statement', 'happened']);

const factsFirst = (questions: readonly Question[]): Question[] =>
  questions.toSorted((one, other) => Number(WORDED.has(one.aspect.slot)) - Number(WORDED.has(other.aspect.slot)));

function onASide({ claims }: AnswerTold, conflicts: readonly Conflict[]): boolean {
  const ids = new Set(
    conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.claims.map(({ claimId }) => claimId))),
  );
  return claims.some(({ id }) => ids.has(id));
}

/** Every claim of the questions by its id. */
export const claimsById = (questions: readonly Question[]): ReadonlyMap<string, Claim> =>
  new Map(
    questions.flatMap(({ answers }) => answers.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim]))),
  );

/** One body's silence, however many reports tell of it and in however many ways. */
export interface Silence {
  readonly who: string;
  /** In which ways it stayed silent, the first known first. */
  readonly responses: readonly OfficialResponse['response'][];
  /** When it was first known, and the statement that said so. */
  readonly first: Claim;
  readonly claims: readonly Claim[];
  readonly outlets: readonly string[];
}

/**
 * Silences by body, the longest first. One body is what has one name, less what reports add to it at will, or one
 * question that asks for its answer, or what somebody answers for. The shortest of its names stands for it.
 */
export function silencesOf(responses: readonly OfficialResponse[]): Silence[] {
  return oneByOne(responses)
    .flatMap((group): Silence[] => {
      const told = group.sort((one, other) => one.claim.knownFrom.localeCompare(other.claim.knownFrom));
      const [earliest] = told;
      if (!earliest) return [];
      return [
        {
          who: shortestName(told.map(({ who }) => who)) ?? earliest.who,
          responses: [...new Set(told.map(({ response }) => response))],
          first: earliest.claim,
          claims: told.map(({ claim }) => claim),
          outlets: [...new Set(told.map(({ claim }) => claim.outlet))],
        },
      ];
    })
    .sort((one, other) => one.first.knownFrom.localeCompare(other.first.knownFrom) || one.who.localeCompare(other.who));
}

/** Responses of one body each. */
function oneByOne(responses: readonly OfficialResponse[]): OfficialResponse[][] {
  const groups: { readonly keys: BodyNames; readonly told: OfficialResponse[] }[] = [];
  for (const response of responses) {
    const { who, claim } = response;
    const speakers = claim.attribution.filter(({ speaker }) => speaker === who);
    const whom = speakers.flatMap(({ onBehalfOf }) => (onBehalfOf === null ? [] : [bodyKey(onBehalfOf)]));
    const asked = claim.aspect.slot === 'reply' ? [`question:${claim.questionId}`] : [];
    const keys = [bodyKey(who), ...asked, ...whom];
    const same = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const joined = {
      keys: new BodyNames([...same.flatMap((group) => [...group.keys]), ...keys]),
      told: [...same.flatMap(({ told }) => told), response],
    };
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map(({ told }) => told);
}

/** Somebody whom reports name as having acted, with no word of theirs on record. */
export interface Unanswered {
  readonly who: string;
  readonly claim: Claim;
}

/**
 * Who is named as the one behind something, and has neither spoken nor been asked in any report known at this point.
 * It goes by names alone and names nobody as guilty: a list of whom to ring.
 */
export function unansweredOf(questions: readonly Question[], responses: readonly OfficialResponse[]): Unanswered[] {
  const heard = new BodyNames(responses.map(({ who }) => bodyKey(who)));
  const named = new Map<string, Unanswered>();
  for (const { answers } of questions)
    for (const { claims } of answers)
      for (const claim of claims)
        for (const { speaker, onBehalfOf } of claim.attribution)
          for (const name of [speaker, onBehalfOf]) if (name) heard.add(bodyKey(name));
  for (const { aspect, answers } of questions) {
    if (aspect.slot !== 'agent') continue;
    for (const { value, claims, polarity } of answers) {
      const [claim] = claims;
      const key = bodyKey(value.display);
      if (!claim || value.type !== 'actor' || polarity === 'negated' || heard.has(key) || named.has(key)) continue;
      // A name has a capital in the sentence; what has none is no body that could answer.
      if (/\p{Lu}/u.test(wordsOf(claim))) named.set(key, { who: wordsOf(claim), claim });
    }
  }
  return [...named.values()];
}

/** The actor in the report's own letters where the value points at them. */
function wordsOf({ value, evidence }: Claim): string {
  const span = 'span' in value ? value.span : null;
  if (!span || span.start < evidence.start || span.end > evidence.end) return value.display;
  return evidence.text.slice(span.start - evidence.start, span.end - evidence.start);
}

/** The claim by which an answer is shown: the first known that still stands. */
export function leadOf({ claims }: AnswerTold): Claim | undefined {
  return (
    claims.find(({ standing, known }) => standing === 'current' && known === 'definite') ??
    claims.find(({ standing }) => standing === 'current') ??
    claims[0]
  );
}

/** How sure the reports are, as counts in the order from certain to unknown. */
export const certaintiesOf = ({ certainties }: AnswerTold): readonly (readonly [Claim['certainty'], number])[] =>
  (['certain', 'probable', 'possible', 'unknown'] as const).flatMap((word) => {
    const count = certainties[word] ?? 0;
    return count > 0 ? [[word, count] as const] : [];
  });

/** How far a story reaches, from the reports of a view. */
export interface Reach {
  /** Outlets that have a name. */
  readonly outlets: number;
  /** Reports whose outlet nobody names: they may be anyone's, so they are no outlets. */
  readonly unnamed: number;
  readonly origins: number;
}

export function reachOf({ reports = [] }: Pick<View, 'reports'>): Reach {
  return {
    outlets: new Set(reports.map(({ outlet }) => outlet).filter((outlet) => !isUnnamed(outlet))).size,
    unnamed: reports.filter(({ outlet }) => isUnnamed(outlet)).length,
    origins: new Set(reports.map(({ origin }) => origin)).size,
  };
}
