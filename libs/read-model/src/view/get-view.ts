import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { showConflicts } from '../conflicts/show-conflicts.js';
import { awaitPosition } from '../points/await-position.js';
import { pageLimit } from '../points/page-cursor.js';
import type { PageRequest, QuestionPoint } from '../points/question-point.js';
import { StoryAtPoint } from '../points/story-at-point.js';
import { storyHead } from '../points/story-head.js';
import { ReadModel } from '../read-model.js';
import { showReports } from '../reports/show-reports.js';
import { nearestChanges } from '../timeline/nearest-changes.js';
import { questionPage } from './question-page.js';
import { showQuestions } from './show-questions.js';
import { showResponses } from './show-responses.js';
import { viewPoint } from './view-point.js';
import type { View } from './view.js';

export interface ViewQuestion extends QuestionPoint, PageRequest {
  readonly storyId: string;
  /** Whether claims that later reports say were made earlier count; they do unless told. */
  readonly reconstructed?: 'include' | 'exclude' | undefined;
}

/**
 * What was known of a story at a point in time, a page at a time: the most contested and most recent questions first.
 * `limit` counts claims, 1 to 1000, 200 unless told.
 * @throws NotInViewsError, InvalidCursorError, InvalidQuestionError, PositionNotReachedError
 */
export class GetView extends Query<View> {
  constructor(readonly question: ViewQuestion) {
    super();
  }
}

@QueryHandler(GetView)
export class GetViewHandler implements IQueryHandler<GetView> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question }: GetView): Promise<View> {
    const { storyId, reconstructed = 'include', minPosition } = question;
    const limit = pageLimit(question.limit);
    await awaitPosition(this.readModel, minPosition, storyId);
    const head = await storyHead(this.readModel, storyId);
    const { point, start, cursor } = viewPoint(head, question, this.readModel);
    const story = new StoryAtPoint(this.readModel, head, point, reconstructed);
    const conflicts = await story.conflicts();
    const page = await questionPage(story, conflicts, start, limit);
    const [questions, first] = await Promise.all([
      showQuestions(story, page.questions, conflicts),
      start ? {} : this.#firstPage(story),
    ]);
    return {
      story: storyId,
      title: head.title,
      timeZone: head.timeZone,
      ...point,
      reconstructed,
      questions,
      ...first,
      nextCursor: page.next && cursor(page.next),
    };
  }

  async #firstPage(
    story: StoryAtPoint,
  ): Promise<Pick<View, 'reports' | 'officialResponses' | 'conflicts' | 'changes'>> {
    const [reports, officialResponses, conflicts, changes] = await Promise.all([
      showReports(story),
      showResponses(story),
      story.conflicts().then((standing) => showConflicts(story, standing)),
      nearestChanges(story),
    ]);
    return { reports, officialResponses, conflicts, changes };
  }
}
