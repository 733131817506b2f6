import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer } from '../api/client.js';
import { hrefTo, hrefWith } from '../app/router.js';
import { outletName, outletsNamed } from '../story/names.js';
import { Section } from '../story/section.js';
import { reasonOf } from '../strings/sides.js';
import { text as storyText } from '../strings/story.js';
import { text } from '../strings/time.js';
import { fieldWord, type ChangeGroups, type Told, type ToldQuestion } from './change-groups.js';
import { momentOf, type Zone } from './moments.js';

type Claim = Answer<'Claim'>;
type GroupName = keyof ChangeGroups;

/** How many entries of a group are drawn before the reader asks for the rest. */
const SHOWN_AT_ONCE = 40;

interface GroupProps<Entry> {
  readonly name: GroupName;
  readonly entries: readonly Entry[];
  readonly count: number;
  readonly children: (entry: Entry) => ComponentChildren;
}

function Group<Entry>({ name, entries, count, children }: GroupProps<Entry>) {
  const [whole, setWhole] = useState(false);
  if (entries.length === 0) return null;
  const shown = whole ? entries : entries.slice(0, SHOWN_AT_ONCE);
  return (
    <Section id={name} title={text.groups[name]} why={text.groupsWhy[name]} count={count}>
      <ul class={`changes changes-${name}`}>{shown.map(children)}</ul>
      {shown.length < entries.length && (
        <button
          type="button"
          onClick={() => {
            setWhole(true);
          }}
        >
          {text.showAll(entries.length)}
        </button>
      )}
    </Section>
  );
}

interface ChangeListProps {
  readonly groups: ChangeGroups;
  readonly counts: Readonly<Record<GroupName, number>>;
  readonly zone: Zone;
}

/** All that changed, group by group, each statement one click away from the sentence that carries it. */
export const ChangeList = ({ groups, counts, zone }: ChangeListProps) => (
  <>
    <Group name="contradictions" entries={groups.contradictions} count={counts.contradictions}>
      {(conflict) => <Contradiction key={conflict.id} conflict={conflict} zone={zone} />}
    </Group>
    <Group name="retracted" entries={groups.retracted} count={counts.retracted}>
      {({ claim, standingBefore }) => <Ended key={claim.id} claim={claim} before={standingBefore} />}
    </Group>
    <Group name="corrected" entries={groups.corrected} count={counts.corrected}>
      {({ claim, standingBefore }) => <Ended key={claim.id} claim={claim} before={standingBefore} />}
    </Group>
    <Group name="changed" entries={groups.changed} count={counts.changed}>
      {({ before, after, fields }) => (
        <li key={after.id}>
          <Words claim={after} />
          <p class="data">{fields.map((field) => fieldChange(before, after, field)).join(' · ')}</p>
          <By claim={after} />
        </li>
      )}
    </Group>
    <Group name="appeared" entries={groups.appeared} count={counts.appeared}>
      {(question) => <Asked key={question.questionId} question={question} zone={zone} />}
    </Group>
    <Group name="becamePublic" entries={groups.becamePublic} count={counts.becamePublic}>
      {(question) => <Asked key={question.questionId} question={question} zone={zone} />}
    </Group>
    <Group name="gone" entries={groups.gone} count={counts.gone}>
      {(question) => <Asked key={question.questionId} question={question} zone={zone} seen="from" />}
    </Group>
    <Group name="drifts" entries={groups.drifts} count={counts.drifts}>
      {(conflict) => <Contradiction key={conflict.id} conflict={conflict} zone={zone} />}
    </Group>
  </>
);

function Contradiction({ conflict, zone }: { readonly conflict: Answer<'Conflict'>; readonly zone: Zone }) {
  const alert = conflict.severity === 'alert';
  return (
    <li class="change-conflict">
      <p class="change-reason">
        <span class={alert ? 'tag tag-alert' : 'tag tag-notice'}>
          {alert && '⚡ '}
          {storyText.kinds[conflict.kind]}
        </span>{' '}
        {conflict.aspect && <strong dir="auto">{conflict.aspect.question}</strong>} {reasonOf(conflict)}
      </p>
      <ol class="change-sides">
        {conflict.sides.map(({ sideKey, value, claims: [lead], claims }) =>
          lead === undefined ? null : (
            <li key={sideKey}>
              <a class="statement change-value" dir="auto" href={hrefWith({ claim: lead.claimId, seen: null })}>
                {value.display}
              </a>
              <blockquote dir="auto">“{lead.evidence.text}”</blockquote>
              <p class="data soft">{outletsNamed([...new Set(claims.map(({ outlet }) => outlet))])}</p>
            </li>
          ),
        )}
      </ol>
      <p class="data">
        <span class="soft">{storyText.contradicted(momentOf(conflict.knownFrom, zone))}</span>{' '}
        <a class="no-print" href={hrefTo('/inbox', { story: conflict.storyId, open: conflict.id })}>
          {storyText.decide}
        </a>
      </p>
    </li>
  );
}

interface AskedProps {
  readonly question: ToldQuestion;
  readonly zone: Zone;
  readonly seen?: 'from';
}

const Asked = ({ question: { question, answers }, zone, seen }: AskedProps) => (
  <li class="change-question">
    <h3 dir="auto">{question}</h3>
    <ul>
      {answers.map((told) => (
        <li key={told.lead.id}>
          <AnswerTold told={told} zone={zone} {...(seen ? { seen } : {})} />
        </li>
      ))}
    </ul>
  </li>
);

function AnswerTold({ told, zone, seen }: { readonly told: Told; readonly zone: Zone; readonly seen?: 'from' }) {
  const { lead, value, negated, outlets } = told;
  return (
    <>
      <a class="statement" dir="auto" href={hrefWith({ claim: lead.id, seen: seen ?? null })}>
        {value}
        <span class="hidden"> ({storyText.evidence})</span>
      </a>{' '}
      {negated && <span class="tag tag-notice">{storyText.negated}</span>}{' '}
      {lead.known === 'possible' && <span class="tag tag-past">{storyText.possibleSign}</span>}{' '}
      {lead.reconstructed && <span class="tag tag-past">{storyText.reconstructed}</span>}{' '}
      <span class="data soft">
        {outletsNamed(outlets)} · {storyText.since(momentOf(lead.knownFrom, zone))}
      </span>
    </>
  );
}

const Words = ({ claim }: { readonly claim: Claim }) => (
  <p class="change-words">
    <span class="soft" dir="auto">
      {claim.aspect.question}
    </span>{' '}
    <a class="statement" dir="auto" href={hrefWith({ claim: claim.id, seen: null })}>
      {claim.value.display}
      <span class="hidden"> ({storyText.evidence})</span>
    </a>
  </p>
);

const By = ({ claim }: { readonly claim: Claim }) => <p class="data soft">{outletName(claim.outlet)}</p>;

function Ended({ claim, before }: { readonly claim: Claim; readonly before: Claim['standing'] | null }) {
  const now = storyText.standings[claim.standing];
  return (
    <li>
      <Words claim={claim} />
      <blockquote dir="auto">“{claim.evidence.text}”</blockquote>
      <p class="data">
        {outletName(claim.outlet)} ·{' '}
        {before === null ? text.endedNew(now) : text.stoodAs(storyText.standings[before], now)}
      </p>
    </li>
  );
}

function fieldChange(before: Claim, after: Claim, field: string): string {
  const [from, to] = [fieldWord(before, field), fieldWord(after, field)];
  return from === to
    ? text.fieldOnly(text.field(field))
    : text.fieldFromTo(text.field(field), from ?? text.nobody, to ?? text.nobody);
}
