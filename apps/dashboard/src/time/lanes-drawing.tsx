import { hrefWith } from '../app/router.js';
import { outletName, silenceWords } from '../story/names.js';
import { text as storyText } from '../strings/story.js';
import { text } from '../strings/time.js';
import type { Bar, Lanes } from './lanes.js';
import { momentOf, type Zone } from './moments.js';
import { Drawing, fitted } from './drawing.js';
import { AXIS_HEIGHT, TimeAxis, timeScale } from './time-axis.js';

const ROW = 40;
/** How many lanes of each kind are drawn; the table has all. */
const MOST = { outlets: 24, silences: 8 };

const instantOf = (at: number): string => new Date(at).toISOString();

/** Who reported when, who was silent from when on, and when reports began to contradict one another. */
export function LanesDrawing({ lanes: told, zone }: { readonly lanes: Lanes; readonly zone: Zone }) {
  const lanes = told.lanes.slice(0, MOST.outlets);
  const silences = told.silences.slice(0, MOST.silences);
  const rows = lanes.length + silences.length + 1;
  const height = AXIS_HEIGHT + rows * ROW + 8;
  const rowAt = (row: number): number => AXIS_HEIGHT + row * ROW;
  return (
    <Drawing
      id="lanes"
      title={text.lanes}
      why={text.lanesWhy}
      alt={text.lanesAlt(storyText.outlets(told.lanes.length), storyText.reports(reportsIn(told)))}
      height={height}
      table={<LanesTable lanes={told} zone={zone} />}
    >
      {(width) => {
        const scale = timeScale(told.domain, width, 20);
        return (
          <>
            <TimeAxis scale={scale} width={width} height={height} zone={zone} />
            {lanes.map(({ outlet, bars }, row) => (
              <g key={outlet}>
                <text class="lane-name" x={4} y={rowAt(row) + 14}>
                  {fitted(outletName(outlet), width)}
                </text>
                {bars.map((bar) => (
                  <BarShape
                    key={bar.reportId}
                    bar={bar}
                    from={scale(bar.from ?? told.domain[0])}
                    to={scale(bar.at)}
                    y={rowAt(row) + 20}
                  />
                ))}
              </g>
            ))}
            <g>
              <text class="lane-name lane-conflict" x={4} y={rowAt(lanes.length) + 14}>
                {text.laneConflicts}
              </text>
              {told.contradictions.map(([at, count]) => (
                <text key={at} class="lane-conflict" x={scale(at)} y={rowAt(lanes.length) + 32} text-anchor="middle">
                  {text.signs.conflict}
                  {count > 1 && ` ${String(count)}`}
                </text>
              ))}
            </g>
            {silences.map(({ silence, at }, index) => {
              const y = rowAt(lanes.length + 1 + index);
              return (
                <g key={silence.first.id}>
                  <text class="lane-name" x={4} y={y + 14}>
                    {fitted(`${text.signs.silence} ${silence.who} ${silenceWords(silence.responses)}`, width)}
                  </text>
                  <line class="lane-silence" x1={scale(at)} x2={width - 4} y1={y + 27} y2={y + 27} />
                  <circle class="lane-silence-from" cx={scale(at)} cy={y + 27} r={4} />
                </g>
              );
            })}
          </>
        );
      }}
    </Drawing>
  );
}

interface BarShapeProps {
  readonly bar: Bar;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function BarShape({ bar, from, to, y }: BarShapeProps) {
  return (
    <>
      <rect
        class={bar.from === null ? 'bar-maybe bar-open' : 'bar-maybe'}
        x={from}
        y={y}
        width={Math.max(0, to - from)}
        height={14}
      />
      <rect
        class={bar.standing === 'current' ? 'bar-public' : 'bar-ended'}
        x={to - 3}
        y={y - 1}
        width={6}
        height={16}
      />
    </>
  );
}

const reportsIn = ({ lanes }: Lanes): number => lanes.reduce((sum, { bars }) => sum + bars.length, 0);

const LanesTable = ({ lanes: { lanes, silences }, zone }: { readonly lanes: Lanes; readonly zone: Zone }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{text.outlet}</th>
        <th scope="col">{text.report}</th>
        <th scope="col">{text.maybeFrom}</th>
        <th scope="col">{text.publicFrom}</th>
      </tr>
    </thead>
    <tbody>
      {lanes.flatMap(({ outlet, bars }) =>
        bars.map(({ reportId, title, from, at, standing }) => (
          <tr key={reportId}>
            <td>{outletName(outlet)}</td>
            <td dir="auto">
              <a href={hrefWith({ report: reportId })}>{title ?? outletName(outlet)}</a>{' '}
              {standing !== 'current' && storyText.standings[standing]}
            </td>
            <td>{from === null ? text.notBounded : momentOf(instantOf(from), zone)}</td>
            <td>{momentOf(instantOf(at), zone)}</td>
          </tr>
        )),
      )}
      {silences.map(({ silence, at }) => (
        <tr key={silence.first.id}>
          <td>{silence.who}</td>
          <td>
            <a href={hrefWith({ claim: silence.first.id })}>{silenceWords(silence.responses)}</a>
          </td>
          <td />
          <td>{momentOf(instantOf(at), zone)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
