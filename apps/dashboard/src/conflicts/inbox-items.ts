import { answerOf, api, given, type Answer } from '../api/client.js';

export type Conflict = Answer<'Conflict'>;
export type Side = Conflict['sides'][number];
export type Story = Answer<'StoryList'>['stories'][number];

/** A conflict as a row of the inbox. */
export interface InboxItem {
  readonly conflict: Conflict;
  readonly story: Story;
  /** Whether our own outlet stands on one of its sides. */
  readonly ours: boolean;
}

export interface Inbox {
  readonly items: readonly InboxItem[];
  readonly stories: readonly Story[];
  /** Whether a story holds more than are listed. */
  readonly cut: boolean;
}

export const STATUSES = ['undecided', 'open', 'acknowledged', 'dismissed', 'resolved', 'development', 'lapsed', 'all'];
export const SEVERITIES = ['alert', 'notice', 'all'];

/** What the address asks for. */
export interface InboxChoice {
  readonly status: string;
  readonly severity: string;
  readonly story: string | null;
  readonly kind: string | null;
}

/** How many of one story are listed at most. */
export const MOST_OF_A_STORY = 200;

export function choiceOf(query: URLSearchParams): InboxChoice {
  const status = query.get('status') ?? '';
  const severity = query.get('severity') ?? '';
  return {
    status: STATUSES.includes(status) ? status : 'undecided',
    severity: SEVERITIES.includes(severity) ? severity : 'alert',
    story: query.get('story'),
    kind: query.get('kind'),
  };
}

/**
 * The conflicts of all stories, or of the one that is chosen: our own first, then the latest.
 * @throws Failure
 */
export async function readInbox(choice: InboxChoice, signal: AbortSignal): Promise<Inbox> {
  const { stories } = await answerOf(api.GET('/v1/stories', { params: { query: { limit: 200 } }, signal }));
  const asked = stories.filter(({ id, conflicts }) => (choice.story === null ? conflicts > 0 : id === choice.story));
  const statuses = choice.status === 'undecided' ? ['open', 'acknowledged'] : [choice.status];
  const lists = await Promise.all(
    asked.flatMap((story) => statuses.map((status) => ofStory(story, status, choice.severity, signal))),
  );
  const items = lists
    .flatMap(({ items: found }) => found)
    .filter(({ conflict }) => choice.kind === null || conflict.kind === choice.kind)
    .sort(byWeight);
  return { items, stories, cut: lists.some(({ cut }) => cut) };
}

async function ofStory(
  story: Story,
  status: string,
  severity: string,
  signal: AbortSignal,
): Promise<{ items: readonly InboxItem[]; cut: boolean }> {
  const query = given({
    status: status === 'all' ? null : (status as Conflict['status']),
    severity: severity === 'all' ? null : (severity as Conflict['severity']),
    limit: MOST_OF_A_STORY,
  });
  const params = { path: { story: story.id }, query };
  const { conflicts, nextCursor } = await answerOf(api.GET('/v1/stories/{story}/conflicts', { params, signal }));
  return {
    items: conflicts.map((conflict) => ({ conflict, story, ours: touchesOwn(conflict, story) })),
    cut: nextCursor !== null,
  };
}

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().trim();

export function touchesOwn({ sides }: Conflict, { ownOutlet }: Story): boolean {
  if (ownOutlet === null) return false;
  const own = plain(ownOutlet);
  return sides.some(({ claims }) => claims.some(({ outlet }) => plain(outlet) === own));
}

/** What touches our own reports first, alerts before notices, then what was found last. */
function byWeight(a: InboxItem, b: InboxItem): number {
  if (a.ours !== b.ours) return a.ours ? -1 : 1;
  if (a.conflict.severity !== b.conflict.severity) return a.conflict.severity === 'alert' ? -1 : 1;
  if (a.conflict.detectedAt === b.conflict.detectedAt) return a.conflict.id < b.conflict.id ? -1 : 1;
  return a.conflict.detectedAt > b.conflict.detectedAt ? -1 : 1;
}
