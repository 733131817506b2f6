import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { z } from 'zod';
import { outletKey } from '#story';
import { NotInViewsError } from '../errors.js';
import { awaitPosition } from '../points/await-position.js';
import { cursorOf, pageLimit, readCursor } from '../points/page-cursor.js';
import type { PageRequest, QuestionPoint } from '../points/question-point.js';
import { ReadModel } from '../read-model.js';
import { countOutlets, NO_COUNTS, type OutletCounts } from './outlet-counts.js';
import { outletGrades, type GivenGrade } from './outlet-grades.js';

/** An outlet with the desk's grade of it, and beside it what became of what it published. */
export interface ShownOutlet {
  /** The form of its name by which outlets compare. */
  readonly key: string;
  readonly name: string;
  /** `null`: the desk has not graded it. */
  readonly grade: GivenGrade | null;
  readonly counts: OutletCounts;
}

export interface OutletList {
  readonly outlets: readonly ShownOutlet[];
  readonly nextCursor: string | null;
}

/** One outlet with every grade that it was given, the one that stands first. */
export interface OutletPage extends ShownOutlet {
  readonly grades: readonly GivenGrade[];
}

/** All outlets that have a report on file or were graded, by their keys. @throws InvalidCursorError, InvalidQuestionError */
export class ListOutlets extends Query<OutletList> {
  constructor(readonly question: PageRequest & Pick<QuestionPoint, 'minPosition'> = {}) {
    super();
  }
}

/** One outlet by its name or key. @throws NotInViewsError */
export class GetOutlet extends Query<OutletPage> {
  constructor(readonly question: { readonly outlet: string } & Pick<QuestionPoint, 'minPosition'>) {
    super();
  }
}

async function outletPages({ pool, store }: ReadModel): Promise<OutletPage[]> {
  const [counted, graded] = await Promise.all([countOutlets(pool), outletGrades(store)]);
  const keys = [...new Set([...counted.keys(), ...graded.keys()])].sort();
  return keys.map((key) => {
    const grades = graded.get(key)?.grades ?? [];
    return {
      key,
      name: counted.get(key)?.name ?? graded.get(key)?.name ?? key,
      grade: grades[0] ?? null,
      counts: counted.get(key)?.counts ?? NO_COUNTS,
      grades,
    };
  });
}

const cursorSchema = z.object({ afterOutlet: z.string() });

@QueryHandler(ListOutlets)
export class ListOutletsHandler implements IQueryHandler<ListOutlets> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question: { limit, cursor, minPosition } }: ListOutlets): Promise<OutletList> {
    const size = pageLimit(limit);
    const after = cursor === undefined ? '' : readCursor(cursor, cursorSchema).afterOutlet;
    await awaitPosition(this.readModel, minPosition);
    const left = (await outletPages(this.readModel)).filter(({ key }) => key > after);
    const outlets = left.slice(0, size).map(({ key, name, grade, counts }) => ({ key, name, grade, counts }));
    const last = outlets.at(-1);
    return { outlets, nextCursor: left.length > size && last ? cursorOf({ afterOutlet: last.key }) : null };
  }
}

@QueryHandler(GetOutlet)
export class GetOutletHandler implements IQueryHandler<GetOutlet> {
  constructor(private readonly readModel: ReadModel) {}

  async execute({ question: { outlet, minPosition } }: GetOutlet): Promise<OutletPage> {
    await awaitPosition(this.readModel, minPosition);
    const wanted = outletKey(outlet);
    const found = (await outletPages(this.readModel)).find(({ key }) => key === wanted);
    if (!found) throw new NotInViewsError('outlet', outlet);
    return found;
  }
}
