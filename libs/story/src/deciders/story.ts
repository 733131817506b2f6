import type { EventData, EventOf, StoryEvent } from '../events/catalogue.js';
import { Rejection } from './rejection.js';

export interface StoryState {
  readonly story: EventData<'StoryOpened'> | null;
}

export const NO_STORY: StoryState = { story: null };

export type StoryCommand =
  | ({ readonly kind: 'open' } & EventData<'StoryOpened'>)
  | { readonly kind: 'add-alias'; readonly alias: EventData<'AliasAdded'>['alias'] };

/** The story after one of its events. */
export function evolveStory(
  state: StoryState,
  event: EventOf<'StoryOpened' | 'AliasAdded' | 'StoriesMerged'>,
): StoryState {
  switch (event.type) {
    case 'StoryOpened':
      return { story: event.data };
    case 'AliasAdded':
      return state.story ? { story: { ...state.story, aliases: [...state.story.aliases, event.data.alias] } } : state;
    case 'StoriesMerged':
      return state;
  }
}

/**
 * What a command makes of a story. Opening the same story again changes nothing; its time zone is fixed once opened,
 * because every date without a time is read in it.
 * @throws Rejection `time-zone-fixed`, `unknown-story`
 */
export function decideStory(command: StoryCommand, state: StoryState): StoryEvent[] {
  switch (command.kind) {
    case 'open': {
      const { kind: _kind, ...opened } = command;
      if (state.story === null) return [{ type: 'StoryOpened', data: opened }];
      if (state.story.timeZone !== opened.timeZone) {
        throw new Rejection(
          'time-zone-fixed',
          `The story ${opened.storyId} is kept in the time zone ${state.story.timeZone}; open it with that zone, or give another id.`,
          'timeZone',
        );
      }
      return [];
    }
    case 'add-alias': {
      if (state.story === null) throw new Rejection('unknown-story', 'There is no such story.');
      const { alias } = command;
      const known = state.story.aliases.some(
        ({ name, also }) => name === alias.name && alias.also.every((other) => also.includes(other)),
      );
      return known ? [] : [{ type: 'AliasAdded', data: { storyId: state.story.storyId, alias } }];
    }
  }
}
