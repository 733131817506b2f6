import { Checkpoints } from '#event-feed';
import { InvalidPositionError } from '#event-store';
import { InvalidQuestionError, PositionNotReachedError } from '../errors.js';
import type { ReadModel } from '../read-model.js';
import { VIEWS_CONSUMER } from '../schema/versions.js';

/** Other processes project too, and tell this one nothing. */
const POLL_MS = 20;

/**
 * Waits until the views hold the event at a position, for as long as the read model allows. A question about another
 * story than that event's also waits for all that this story has by now: one append may have touched both.
 * @throws InvalidQuestionError for what is no position of the store; PositionNotReachedError
 */
export async function awaitPosition(
  readModel: ReadModel,
  position: string | undefined,
  storyId?: string,
): Promise<void> {
  if (position === undefined) return;
  const event = await readModel.store.at(position).catch((error: unknown) => {
    if (error instanceof InvalidPositionError) throw new InvalidQuestionError('minPosition', error.message);
    throw error;
  });
  if (!event) {
    throw new InvalidQuestionError(
      'minPosition',
      `There is no event at position ${position}; give one that a command answered.`,
    );
  }
  await awaitSequence(readModel, event.partition, event.sequence, position);
  if (storyId !== undefined && storyId !== event.partition) {
    await awaitSequence(readModel, storyId, await readModel.store.lastSequence(storyId), position);
  }
}

async function awaitSequence(
  { pool, views, longestWaitMs }: ReadModel,
  storyId: string,
  sequence: number,
  position: string,
): Promise<void> {
  const checkpoints = new Checkpoints();
  const deadline = performance.now() + longestWaitMs;
  let wake: () => void = () => undefined;
  const forget = views.onMoved((moved) => {
    if (moved.includes(storyId)) wake();
  });
  try {
    while (((await checkpoints.read(pool, VIEWS_CONSUMER, [storyId])).get(storyId)?.sequence ?? 0) < sequence) {
      if (performance.now() >= deadline) throw new PositionNotReachedError(position, longestWaitMs);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, POLL_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  } finally {
    forget();
  }
}
