import type { ComponentChildren } from 'preact';
import { answerOf, api, type Answer } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { hrefTo, param, type Changes } from '../app/router.js';
import { Answered, Failed } from '../app/states.js';
import { useTitle } from '../app/title.js';
import { text } from '../strings/story.js';
import { zoneOf, type Zone } from '../time/moments.js';
import { pointOfView } from '../time/point-of-view.js';
import './story-frame.css';

export type Story = Answer<'Story'>;

const TABS = [
  ['known', ''],
  ['developed', '/developed'],
  ['compare', '/compare'],
  ['dossier', '/dossier'],
  ['file', '/file'],
] as const;

type StoryTab = (typeof TABS)[number][0];

interface StoryFrameProps {
  readonly storyId: string;
  readonly tab: StoryTab;
  readonly children: (story: Story, zone: Zone) => ComponentChildren;
}

/** The head of every page of a story: its title, its size, its zone, and the ways to look at it. */
export function StoryFrame({ storyId, tab, children }: StoryFrameProps) {
  const asked = useAnswer(`story ${storyId}`, (signal) =>
    answerOf(api.GET('/v1/stories/{story}', { params: { path: { story: storyId } }, signal })),
  );
  useTitle(asked.value === null ? storyId : `${asked.value.title}: ${text[tab]}`);
  // A colleague's time goes along from view to view.
  const { asOf, recordedAsOf } = pointOfView();
  const at = `/stories/${encodeURIComponent(storyId)}`;
  const point = { asOf, recordedAsOf };
  const valuesOf: Readonly<Record<StoryTab, Changes>> = {
    ...{ known: point, dossier: point, developed: point, file: {} },
    compare: { from: param('from') ?? asOf, to: param('to'), recordedFrom: param('recordedFrom') ?? recordedAsOf },
  };
  if (asked.value === null && asked.failure) {
    const missing = asked.failure.status === 404;
    return (
      <>
        <h1>{missing ? text.noStory : storyId}</h1>
        <Failed failure={asked.failure} retry={asked.retry} />
        <p>
          <a href="/">{text.allStories}</a>
        </p>
      </>
    );
  }
  return (
    <Answered asked={asked} what={text.reading}>
      {(story) => {
        const zone = zoneOf(story.timeZone);
        return (
          <>
            <header class="story-head">
              <h1 dir="auto">{story.title}</h1>
              <p class="data soft">
                {text.reports(story.reports)} · {text.statements(story.claims)} · {text.zone(zone.place, zone.name)}
              </p>
              <nav class="story-tabs no-print" aria-label={text.tabs}>
                <ul>
                  {TABS.map(([name, below]) => (
                    <li key={name}>
                      <a href={hrefTo(at + below, valuesOf[name])} aria-current={name === tab ? 'page' : undefined}>
                        {text[name]}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            </header>
            {children(story, zone)}
          </>
        );
      }}
    </Answered>
  );
}
