import { answerOf, api, given } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { hrefTo } from '../app/router.js';
import { Answered } from '../app/states.js';
import { text } from '../strings/alerts.js';
import { displaysOf } from '../strings/sides.js';
import { shortDayOf, zoneOf } from '../time/moments.js';

/** Notices on the page at most; the feed and the inbox have all. */
const MOST = 60;
/** The digest groups by the days of UTC (GET /v1/digest). */
const UTC = zoneOf('UTC');

/** What changed without being worth an interruption, by day and story. */
export function DigestPart({ titleOf }: { readonly titleOf: (storyId: string) => string }) {
  const asked = useAnswer('digest', (signal) =>
    answerOf(api.GET('/v1/digest', { params: { query: given({ limit: MOST }) }, signal })),
  );
  return (
    <section class="digest" aria-labelledby="digest-title">
      <h2 id="digest-title">{text.digest}</h2>
      <p class="soft">
        {text.digestLead} <a href="/v1/digest.atom">{text.atom}</a>
      </p>
      <Answered asked={asked}>
        {({ days, nextCursor }) => (
          <>
            {days.length === 0 && <p class="state-empty">{text.digestNone}</p>}
            {days.map(({ day, stories }) => (
              <section key={day} class="digest-day">
                <h3>
                  <time dateTime={day}>{shortDayOf(`${day}T12:00:00Z`, UTC)}</time>
                </h3>
                {stories.map(({ story, notices }) => (
                  <details key={story}>
                    <summary dir="auto">{text.digestStory(titleOf(story), notices.length)}</summary>
                    <ul>
                      {notices.map(({ id, conflict }) => (
                        <li key={id} dir="auto">
                          {conflict.aspect && <strong>{conflict.aspect.question} </strong>}
                          {text.sides(displaysOf(conflict))} {conflict.reason}{' '}
                          <a href={hrefTo('/inbox', { open: conflict.id, severity: 'all', status: 'all' })}>
                            {text.look}
                          </a>
                        </li>
                      ))}
                    </ul>
                  </details>
                ))}
              </section>
            ))}
            {nextCursor !== null && (
              <p>
                <a href={hrefTo('/inbox', { severity: 'notice' })}>{text.digestRest}</a>
              </p>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
