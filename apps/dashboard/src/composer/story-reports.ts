import { answerOf, api, type Answer } from '../api/client.js';
import { text } from '../strings/composer.js';

type View = Answer<'View'>;
export type ReportLine = NonNullable<View['reports']>[number];
export type Aspect = View['questions'][number]['aspect'];

const readView = (story: string, signal: AbortSignal): Promise<View> =>
  answerOf(api.GET('/v1/stories/{story}/view', { params: { path: { story } }, signal }));

/** The reports of a story, all that were ever filed. @throws Failure */
export const readReports = async (story: string, signal: AbortSignal): Promise<readonly ReportLine[]> =>
  (await readView(story, signal)).reports ?? [];

/** The questions that a story's claims answer, the most contested first, and its reports. @throws Failure */
export async function readGround(
  story: string,
  signal: AbortSignal,
): Promise<{ readonly reports: readonly ReportLine[]; readonly aspects: readonly Aspect[] }> {
  const { reports, questions } = await readView(story, signal);
  const aspects = new Map(questions.map(({ aspect }) => [aspect.key, aspect]));
  return { reports: reports ?? [], aspects: [...aspects.values()] };
}

/** A report as a line to choose. */
export const labelOf = ({ outlet, title, published }: ReportLine): string =>
  text.reportOf(outlet, title, published.edtf);
