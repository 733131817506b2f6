import { answerOf, api, given, type Answer } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { hrefTo, param } from '../app/router.js';
import { Answered, Empty } from '../app/states.js';
import { useTitle } from '../app/title.js';
import { WordSearch } from '../app/word-search.js';
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
      <WordSearch label={text.search} words={words} />
      <Answered asked={asked}>{({ stories }) => <StoryRows stories={stories} words={words} />}</Answered>
      {/* It stands below the list, and comes after it, so that the list does not push it down. */}
      {(asked.value !== null || asked.failure !== null) && <StartStory />}
    </>
  );
}

function StoryRows({ stories, words }: { readonly stories: readonly Story[]; readonly words: string }) {
  const wanted = words.toLowerCase();
  const found = stories.filter(({ title }) => title.toLowerCase().includes(wanted)).sort(byUrgency);
  if (found.length === 0) return <Empty>{stories.length === 0 ? text.none : text.noneSuch}</Empty>;
  return (
    <ol class="stories">
      {found.map((story) => (
        <StoryRow key={story.id} story={story} />
      ))}
    </ol>
  );
}

/** What interrupts the desk comes first, then what moved last. */
const byUrgency = (one: Story, other: Story): number =>
  Number(other.openAlerts > 0) - Number(one.openAlerts > 0) || other.lastRecordedAt.localeCompare(one.lastRecordedAt);

function StoryRow({ story }: { readonly story: Story }) {
  const { id, title, openAlerts, openNotices, outlets, origins, reports, claims } = story;
  const fresh = newSince(story);
  return (
    <li class={openAlerts > 0 ? 'story-row is-urgent' : 'story-row'}>
      <h2>
        <a href={hrefTo(`/stories/${encodeURIComponent(id)}`)} dir="auto">
          {title}
        </a>
      </h2>
      <p class="data story-open">
        {openAlerts > 0 ? (
          <a class="tag tag-alert" href={hrefTo('/inbox', { story: id })}>
            {text.alerts(openAlerts)}
          </a>
        ) : (
          <span class="soft">{text.quiet}</span>
        )}
        {openNotices > 0 && (
          <a href={hrefTo('/inbox', { story: id, severity: 'notice' })}>{text.notices(openNotices)}</a>
        )}
        {fresh === null ? (
          <span class="tag tag-notice">{text.unread}</span>
        ) : (
          <span class={fresh > 0 ? 'story-fresh' : 'soft'}>{text.fresh(fresh)}</span>
        )}
      </p>
      <p class="data soft">
        {text.reports(reports)} · {text.outlets(outlets)} · {text.origins(origins)} · {text.claims(claims)}
      </p>
      <p class="data soft">{text.changed(changeOf(story))}</p>
    </li>
  );
}

const changeOf = ({ lastRecordedAt, timeZone }: Story): string =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'long',
    timeZone,
  }).format(new Date(lastRecordedAt));
