import { useEffect, useMemo } from 'preact/hooks';
import type { Answer } from '../api/client.js';
import { arrivals } from '../api/alert-stream.js';
import type { PageProps } from '../app/lazy-page.js';
import { param } from '../app/router.js';
import { Answered, Empty, Failed } from '../app/states.js';
import { text } from '../strings/story.js';
import type { Zone } from '../time/moments.js';
import { PastBanner } from '../time/past-banner.js';
import { isPast, pointOfView } from '../time/point-of-view.js';
import { TimeBar } from '../time/time-bar.js';
import { accountOf, claimsById, silencesOf, unansweredOf } from './account.js';
import { ContestedList } from './contested-block.js';
import { EvidenceDrawer } from './evidence-drawer.js';
import { NewsBar } from './news-bar.js';
import { Questions } from './question-block.js';
import type { View } from './records.js';
import { ReportList } from './report-list.js';
import { Section } from './section.js';
import { ReplyList, SilenceList } from './silence-list.js';
import { StoryFrame } from './story-frame.js';
import { Summary } from './summary.js';
import { summaryPhrases } from './summary-phrases.js';
import { rememberVisit } from '../api/visits.js';
import { useView, type PagedView } from './use-view.js';
import './story.css';

/** Notes, once it is on screen, that the reader has seen the story as it stands. */
function Visit({ story }: { readonly story: Answer<'Story'> }) {
  useEffect(() => {
    rememberVisit(story);
  }, [story]);
  return null;
}

export function StoryPage({ parts: [storyId = ''] }: PageProps) {
  const paged = useView(storyId);
  return (
    <StoryFrame storyId={storyId} tab="known">
      {(story, zone) => {
        return (
          <>
            <Visit story={story} />
            <NewsBar storyId={storyId} arrivals={arrivals.value} />
            <TimeBar storyId={storyId} zone={zone} />
            <PastBanner storyId={storyId} zone={zone} />
            <Answered asked={paged.asked} what={text.reading}>
              {(view) => <Known view={view} paged={paged} zone={zone} />}
            </Answered>
            <EvidenceDrawer claimId={param('claim')} reportId={param('report')} zone={zone} />
          </>
        );
      }}
    </StoryFrame>
  );
}

interface KnownProps {
  readonly view: View;
  readonly paged: PagedView;
  readonly zone: Zone;
}

/** What is known at the point: the contested first, then what several tell, silences, and what one alone tells. */
function Known({ view, paged: { questions, more, reading, failure }, zone }: KnownProps) {
  const past = isPast(pointOfView());
  const conflicts = view.conflicts ?? [];
  const responses = view.officialResponses ?? [];
  const account = useMemo(() => accountOf(questions, conflicts), [questions.length, view]);
  const claims = useMemo(() => claimsById(questions), [questions.length, view]);
  const silences = useMemo(() => silencesOf(responses), [view]);
  const unanswered = useMemo(() => unansweredOf(questions, responses), [questions.length, view]);
  if (questions.length === 0 && responses.length === 0) {
    return <Empty>{past ? text.nothing : text.nothingFiled}</Empty>;
  }
  return (
    <div class="known">
      <div class="known-main">
        <Section id="short" title={text.inShort}>
          <Summary phrases={summaryPhrases({ view, account, claims, past })} />
        </Section>
        <Section
          id="contested"
          title={text.contested}
          {...(account.contested.length > 0 ? { count: account.contested.length } : {})}
        >
          {account.contested.length === 0 && <p class="soft">{text.contestedNone}</p>}
          <ContestedList contested={account.contested} claims={claims} zone={zone} past={past} />
        </Section>
        <Section id="account" title={text.account} why={text.accountWhy} count={account.agreed.length}>
          {account.agreed.length === 0 && <p class="soft">{text.accountNone}</p>}
          <Questions questions={account.agreed} zone={zone} past={past} />
        </Section>
      </div>
      <div class="known-side">
        <Section id="silent" title={text.silence} count={silences.length}>
          {silences.length === 0 && <p class="soft">{text.silenceNone}</p>}
          <SilenceList silences={silences} zone={zone} />
        </Section>
        <Section id="reply" title={text.reply} why={text.replyWhy}>
          {unanswered.length === 0 && <p class="soft">{text.replyNone}</p>}
          <ReplyList unanswered={unanswered} />
        </Section>
        <Section id="reports" title={text.sources} count={view.reports?.length ?? 0}>
          {(view.reports ?? []).length === 0 && <p class="soft">{text.sourcesNone}</p>}
          <ReportList reports={view.reports ?? []} zone={zone} />
        </Section>
      </div>
      <div class="known-rest">
        <Section id="unconfirmed" title={text.unconfirmed} why={text.unconfirmedWhy} count={account.unconfirmed.length}>
          {account.unconfirmed.length === 0 && <p class="soft">{text.unconfirmedNone}</p>}
          <Questions questions={account.unconfirmed} zone={zone} past={past} />
        </Section>
        {account.possible.length > 0 && (
          <Section id="possible" title={text.possible} why={text.possibleWhy} count={account.possible.length}>
            <Questions questions={account.possible} zone={zone} past={past} />
          </Section>
        )}
        {failure && <Failed failure={failure} retry={more ?? undefined} />}
        {more && (
          <button type="button" onClick={more} disabled={reading}>
            {reading ? text.moreReading : text.more}
          </button>
        )}
      </div>
    </div>
  );
}
