import {
  GetView,
  GetViewHandler,
  type ReadModel,
  type ShownAnswer,
  type ShownQuestion,
  type View,
  type ViewQuestion,
} from '#read-model';

/** All pages of a view. */
export async function readPages(readModel: ReadModel, question: ViewQuestion): Promise<[View, ...View[]]> {
  const handler = new GetViewHandler(readModel);
  const first = await handler.execute(new GetView(question));
  const pages: [View, ...View[]] = [first];
  for (let cursor = first.nextCursor; cursor !== null;) {
    const page: View = await handler.execute(new GetView({ ...question, cursor }));
    pages.push(page);
    cursor = page.nextCursor;
  }
  return pages;
}

function joinAnswers(before: readonly ShownAnswer[], after: readonly ShownAnswer[]): ShownAnswer[] {
  const last = before.at(-1);
  const [next, ...others] = after;
  const { claims: _before, ...whole } = last ?? { claims: [] };
  const { claims: _after, ...again } = next ?? { claims: [] };
  if (!last || !next || JSON.stringify(whole) !== JSON.stringify(again)) return [...before, ...after];
  return [...before.slice(0, -1), { ...last, claims: [...last.claims, ...next.claims] }, ...others];
}

/** The pages as one: a question that was split is joined again. */
export function joinPages([first, ...others]: readonly [View, ...View[]]): View {
  const questions: ShownQuestion[] = [];
  for (const { continued: _continued, ...question } of [first, ...others].flatMap((page) => page.questions)) {
    const last = questions.at(-1);
    if (last?.questionId === question.questionId) {
      questions[questions.length - 1] = { ...last, answers: joinAnswers(last.answers, question.answers) };
    } else questions.push(question);
  }
  return { ...first, questions, nextCursor: null };
}
