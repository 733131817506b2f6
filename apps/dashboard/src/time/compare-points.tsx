import { answerOf, api } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { change, hrefWith, param } from '../app/router.js';
import { Answered } from '../app/states.js';
import { text } from '../strings/time.js';
import { changePoints } from './change-points.js';
import { addressOf, instantOf, instantOfAddress, isoDayOf, isWhole, localOf, momentOf, type Zone } from './moments.js';
import { wordsOfMarks } from './mark-words.js';

/** How many changes are offered to compare with, the latest first. */
const MOST_OFFERED = 8;
const MOST_ENTRIES = 1_000;

/** The two points that are compared, as the address has them. */
export interface ComparedPoints {
  readonly from: string | null;
  readonly to: string | null;
  readonly recordedFrom: string | null;
  readonly recordedTo: string | null;
}

/** Reads the address; a component that calls it follows the address. */
export const comparedPoints = (): ComparedPoints => ({
  from: param('from'),
  to: param('to'),
  recordedFrom: param('recordedFrom'),
  recordedTo: param('recordedTo'),
});

/** Both points, each as a date, with the second clock one step away. */
export function ComparePoints({ zone }: { readonly zone: Zone }) {
  const { from, to, recordedFrom, recordedTo } = comparedPoints();
  const [first, last] = [instantAt(from, zone), instantAt(to, zone)];
  const reversed = first !== null && last !== null && Date.parse(first) > Date.parse(last);
  return (
    <section class="compare-points no-print" aria-label={text.compareTitle}>
      <p class="compare-fields">
        <DateField name="from" label={text.from} value={from} zone={zone} />
        <DateField name="to" label={text.to} value={to} zone={zone} />
        {to === null ? (
          <span class="data soft">{text.today}</span>
        ) : (
          <a class="button" href={hrefWith({ to: null, recordedTo: null })}>
            {text.toNow}
          </a>
        )}
      </p>
      {reversed && (
        <p>
          <a href={hrefWith({ from: to, to: from, recordedFrom: recordedTo, recordedTo: recordedFrom })}>{text.swap}</a>
        </p>
      )}
      <details class="two-clocks" open={recordedFrom !== null || recordedTo !== null}>
        <summary>{text.axes}</summary>
        <p>{text.publicWhy}</p>
        <p>{text.oursWhy}</p>
        <p class="two-clocks-fields">
          <ClockField name="recordedFrom" label={text.oursFrom} value={recordedFrom} zone={zone} />
          <ClockField name="recordedTo" label={text.oursTo} value={recordedTo} zone={zone} />
        </p>
      </details>
    </section>
  );
}

const instantAt = (address: string | null, zone: Zone): string | null =>
  address === null ? null : instantOfAddress(address, zone);

interface FieldProps {
  readonly name: keyof ComparedPoints;
  readonly label: string;
  readonly value: string | null;
  readonly zone: Zone;
}

function DateField({ name, label, value, zone }: FieldProps) {
  const at = instantAt(value, zone);
  return (
    <label>
      {label}{' '}
      <input
        type="date"
        value={at === null ? '' : isoDayOf(at, zone)}
        onChange={({ currentTarget }) => {
          const { value: typed } = currentTarget;
          if (typed === '' || isWhole(typed)) change({ [name]: typed, claim: null });
        }}
      />
    </label>
  );
}

function ClockField({ name, label, value, zone }: FieldProps) {
  const at = instantAt(value, zone);
  return (
    <label>
      {label}{' '}
      <input
        type="datetime-local"
        value={at === null ? '' : localOf(at, zone)}
        onChange={({ currentTarget }) => {
          const { value: typed } = currentTarget;
          if (typed === '' || isWhole(typed)) change({ [name]: instantOf(typed, zone), claim: null });
        }}
      />
    </label>
  );
}

/** Where nothing is chosen yet: the changes of the story, each to be compared with now. */
export function OfferedPoints({ storyId, zone }: { readonly storyId: string; readonly zone: Zone }) {
  const path = { story: storyId };
  const timeline = useAnswer(`points ${storyId}`, (signal) =>
    answerOf(api.GET('/v1/stories/{story}/timeline', { params: { path, query: { limit: MOST_ENTRIES } }, signal })),
  );
  return (
    <>
      <p>{text.compareAsk}</p>
      <h3>{text.since}</h3>
      <Answered asked={timeline}>
        {({ entries }) => (
          <ul class="compare-offers">
            {changePoints(entries, {})
              .slice(-MOST_OFFERED)
              .reverse()
              .map((point) => (
                <li key={point.at}>
                  <a href={hrefWith({ from: addressOf(point.at, zone) })}>
                    <time dateTime={point.at}>{momentOf(point.at, zone)}</time>
                  </a>{' '}
                  {wordsOfMarks(point)}
                </li>
              ))}
          </ul>
        )}
      </Answered>
    </>
  );
}
