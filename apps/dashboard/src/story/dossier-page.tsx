import { useMemo } from 'preact/hooks';
import type { PageProps } from '../app/lazy-page.js';
import { Answered, Empty } from '../app/states.js';
import { reasonOf } from '../strings/sides.js';
import { text } from '../strings/story.js';
import { dayOf, isDayEnd, minuteOf, type Zone } from '../time/moments.js';
import { PastBanner } from '../time/past-banner.js';
import { isPast, pointOfView } from '../time/point-of-view.js';
import { leadOf, accountOf, claimsById, silencesOf, type Account } from './account.js';
import { DossierNotes, NoteMarks } from './dossier-notes.js';
import { footnotesOf, type Footnotes } from './footnotes.js';
import { knownWords, outletsNamed, silenceWords } from './names.js';
import { certaintyWords } from './answer-line.js';
import type { Question, View } from './records.js';
import { ReportList } from './report-list.js';
import { listClass, Section } from './section.js';
import { Signs } from './statement.js';
import { StoryFrame } from './story-frame.js';
import { useWholeView } from './use-whole-view.js';
import './dossier.css';

/** The story at one point as a document: dated, with the evidence of each statement in a numbered note. */
export function DossierPage({ parts: [storyId = ''] }: PageProps) {
  const { asked, read } = useWholeView(storyId);
  return (
    <StoryFrame storyId={storyId} tab="dossier">
      {(_story, zone) => (
        <>
          <PastBanner storyId={storyId} zone={zone} />
          <Answered asked={asked} what={text.dossierReading(read)}>
            {(view) => <Dossier view={view} zone={zone} />}
          </Answered>
        </>
      )}
    </StoryFrame>
  );
}

interface DossierProps {
  readonly view: View;
  readonly zone: Zone;
}

function Dossier({ view, zone }: DossierProps) {
  const responses = view.officialResponses ?? [];
  const past = isPast(pointOfView());
  const account = useMemo(() => accountOf(view.questions, view.conflicts ?? []), [view]);
  const notes = useMemo(() => footnotesOf(account, claimsById(view.questions), responses), [view]);
  if (notes.claims.length === 0) return <Empty>{text.nothing}</Empty>;
  return (
    <article class="dossier">
      <header class="dossier-head">
        <h2>{text.dossier}</h2>
        <PointOfViewWords view={view} zone={zone} />
        <p class="data soft">{text.zone(zone.place, zone.name)}</p>
        <button
          type="button"
          class="primary"
          onClick={() => {
            print();
          }}
        >
          {text.dossierPrint}
        </button>
      </header>
      {account.contested.length > 0 && (
        <Section id="contested" title={text.contested} count={account.contested.length}>
          <ContestedText account={account} notes={notes} past={past} />
        </Section>
      )}
      <QuestionsText
        id="account"
        title={text.account}
        questions={account.agreed}
        notes={notes}
        past={past}
        zone={zone}
      />
      {responses.length > 0 && (
        <Section id="silent" title={text.silence}>
          <ul>
            {silencesOf(responses).map(({ who, responses: ways, first, outlets, claims }) => (
              <li key={first.id} class="dossier-answer">
                <strong>{who}</strong> {silenceWords(ways)}
                <NoteMarks ids={claims.map(({ id }) => id)} notes={notes} />{' '}
                <span class="data soft">
                  {outletsNamed(outlets)} · {knownWords(first, zone)}
                </span>{' '}
                <Signs claims={[first]} past={false} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <QuestionsText
        id="unconfirmed"
        title={text.unconfirmed}
        questions={account.unconfirmed}
        notes={notes}
        past={past}
        zone={zone}
      />
      <QuestionsText
        id="possible"
        title={text.possible}
        questions={account.possible}
        notes={notes}
        past={past}
        zone={zone}
      />
      <Section id="reports" title={text.sources} count={view.reports?.length ?? 0}>
        <ReportList reports={view.reports ?? []} zone={zone} plain />
      </Section>
      <Section id="notes" title={text.dossierNotes} count={notes.claims.length}>
        <DossierNotes notes={notes} zone={zone} />
      </Section>
    </article>
  );
}

/** What the document is about, said on it: it is read when nobody remembers where it came from. */
function PointOfViewWords({ view, zone }: { readonly view: View; readonly zone: Zone }) {
  const { asOf, reconstructed } = pointOfView();
  const moment = isDayEnd(view.asOf, zone) ? text.endOf(dayOf(view.asOf, zone)) : minuteOf(view.asOf, zone);
  return (
    <>
      <p>
        <strong>{asOf === null ? text.dossierNow(moment) : text.dossierOf(moment)}</strong>{' '}
        {text.dossierMade(minuteOf(view.recordedAsOf, zone))} {reconstructed !== null && text.excluded}
      </p>
      <p class="soft">{text.dossierHow}</p>
    </>
  );
}

interface ContestedTextProps {
  readonly account: Account;
  readonly notes: Footnotes;
  readonly past: boolean;
}

const ContestedText = ({ account, notes, past }: ContestedTextProps) => (
  <ul>
    {account.contested.map(({ questionId, question, conflicts }) => (
      <li key={questionId} class="dossier-question">
        <h3 dir="auto">{question}</h3>
        {conflicts.map((conflict) => (
          <div key={conflict.id}>
            <p>{reasonOf(conflict)}</p>
            <ol class="dossier-sides">
              {conflict.sides.map(({ sideKey, value, claims, independentOrigins }) => (
                <li key={sideKey}>
                  <strong dir="auto">{value.display}</strong>
                  <NoteMarks ids={claims.map(({ claimId }) => claimId)} notes={notes} />{' '}
                  <span class="data soft">
                    {outletsNamed([...new Set(claims.map(({ outlet }) => outlet))])} ·{' '}
                    {text.origins(independentOrigins)}
                  </span>{' '}
                  <Signs
                    claims={claims.flatMap(({ claimId }) => notes.claims[(notes.numberOf.get(claimId) ?? 0) - 1] ?? [])}
                    past={past}
                  />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </li>
    ))}
  </ul>
);

interface QuestionsTextProps {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
  readonly notes: Footnotes;
  readonly past: boolean;
  readonly zone: Zone;
}

function QuestionsText({ id, title, questions, notes, past, zone }: QuestionsTextProps) {
  if (questions.length === 0) return null;
  return (
    <Section id={id} title={title} count={questions.length}>
      <ul class={listClass('dossier-questions', questions.length)}>
        {questions.map(({ questionId, question, answers }) => (
          <li key={questionId} class="dossier-question">
            <h3 dir="auto">{question}</h3>
            <ul>
              {answers.map((answer) => {
                const lead = leadOf(answer);
                return lead === undefined ? null : (
                  <li key={lead.id} class="dossier-answer">
                    <strong dir="auto">{answer.value.display}</strong>
                    {answer.polarity === 'negated' && <> ({text.negated})</>}
                    <NoteMarks ids={answer.claims.map(({ id: claimId }) => claimId)} notes={notes} />{' '}
                    <span class="data soft">
                      {outletsNamed(answer.outlets)} · {text.origins(answer.independentOrigins)} ·{' '}
                      {knownWords(lead, zone)} · {certaintyWords(answer)}
                    </span>{' '}
                    <Signs claims={answer.claims} past={past} />
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
