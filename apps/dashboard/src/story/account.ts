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
  return { contested, agreed, unconfirmed, possible };
}

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

/** Silences by body, the longest first. The shortest of its names stands for a body, as reports add titles at will. */
export function silencesOf(responses: readonly OfficialResponse[]): Silence[] {
  const groups = new Map<string, OfficialResponse[]>();
  for (const response of responses) {
    const key = bodyKey(response.who);
    groups.set(key, [...(groups.get(key) ?? []), response]);
  }
  return [...groups.values()]
    .flatMap((group): Silence[] => {
      const told = group.sort((one, other) => one.claim.knownFrom.localeCompare(other.claim.knownFrom));
      const [earliest] = told;
      if (!earliest) return [];
      const names = told.map(({ who }) => who).sort((one, other) => one.length - other.length);
      return [
        {
          who: names[0] ?? earliest.who,
          responses: [...new Set(told.map(({ response }) => response))],
          first: earliest.claim,
          claims: told.map(({ claim }) => claim),
          outlets: [...new Set(told.map(({ claim }) => claim.outlet))],
        },
      ];
    })
    .sort((one, other) => one.first.knownFrom.localeCompare(other.first.knownFrom) || one.who.localeCompare(other.who));
}

const FILLERS = /^(the|an?|of|for|s|representatives?|officials?|speakers?|spokes\p{L}+)$/u;

/** A name less what reports add to it at will: articles, the people who speak for it, a plural. */
const bodyKey = (name: string): string => {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !FILLERS.test(word));
  return (telling.length === 0 ? words : telling).map((word) => word.replace(/(?<=\p{L}{3}[^s])s$/u, '')).join(' ');
};

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
  const heard = new Set(responses.map(({ who }) => bodyKey(who)));
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
