import { answerOf, api, given, type Answer } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { change, hrefTo, param } from '../app/router.js';
import { Answered, Empty } from '../app/states.js';
import { useTitle } from '../app/title.js';
import { text } from '../strings/stories.js';
import { StartStory } from './start-story.js';
import { newSince } from '../api/visits.js';
import './stories.css';

type Story = Answer<'StoryList'>['stories'][number];

/** Stories on the page at most; the API gives more by its cursor. */
const MOST = 200;

export function StoriesPage() {
  useTitle(text.title);
  const words = param('q') ?? '';
  const asked = useAnswer('stories', (signal) =>
    answerOf(api.GET('/v1/stories', { params: { query: given({ limit: MOST }) }, signal })),
  );
  return (
    <>
      <h1>{text.title}</h1>
      <p class="soft">{text.lead}</p>
      <label class="stories-search">
        {text.search}
        <input
          type="search"
          value={words}
          onInput={({ currentTarget }) => {
            change({ q: currentTarget.value === '' ? null : currentTarget.value }, { replace: true });
          }}
        />
      </label>
      <Answered asked={asked}>{({ stories }) => <StoryRows stories={stories} words={words} />}</Answered>
      <StartStory />
    </>
  );
}

function StoryRows({ stories, words }: { readonly stories: readonly Story[]; readonly words: string }) {
  const wanted = words.toLowerCase();
  const found = stories
    .filter(({ title }) => title.toLowerCase().includes(wanted))
    .sort((a, b) => b.lastRecordedAt.localeCompare(a.lastRecordedAt));
  if (found.length === 0) return <Empty>{stories.length === 0 ? text.none : text.noneSuch}</Empty>;
  return (
    <ol class="stories">
      {found.map((story) => (
        <li key={story.id}>
          <h2>
            <a href={hrefTo(`/stories/${encodeURIComponent(story.id)}`)}>{story.title}</a>
          </h2>
          <p class="data">
            {text.reports(story.reports)} · {text.claims(story.claims)} ·{' '}
            <a href={hrefTo('/inbox', { story: story.id })}>{text.conflicts(story.conflicts)}</a>
          </p>
          <p class="data soft">
            {text.changed(changeOf(story))} · {newWords(newSince(story))}
          </p>
        </li>
      ))}
    </ol>
  );
}

const newWords = (count: number | null): string => (count === null ? text.unread : text.fresh(count));

const changeOf = ({ lastRecordedAt, timeZone }: Story): string =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'long',
    timeZone,
  }).format(new Date(lastRecordedAt));
