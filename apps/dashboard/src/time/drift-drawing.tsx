import { change, hrefWith, param } from '../app/router.js';
import { knownWords, outletName } from '../story/names.js';
import type { Claim, Question } from '../story/records.js';
import { text as storyText } from '../strings/story.js';
import { text } from '../strings/time.js';
import { Drawing, fitted } from './drawing.js';
import { spanOf } from './lanes.js';
import type { Zone } from './moments.js';
import { AXIS_HEIGHT, TimeAxis, timeScale } from './time-axis.js';

const CERTAINTIES = ['certain', 'probable', 'possible', 'unknown'] as const;
const ROW = 22;
const BAND_HEAD = 22;

interface DriftProps {
  readonly questions: readonly Question[];
  readonly zone: Zone;
}

/** How sure the reports were of one question, claim by claim, in the order in which they were known. */
export function DriftDrawing({ questions, zone }: DriftProps) {
  const asked = questions.filter(({ answers }) => claimsOf(answers).length > 1);
  const wanted = param('question');
  const question = asked.find(({ questionId }) => questionId === wanted) ?? asked[0];
  if (!question) return null;
  const claims = claimsOf(question.answers);
  const bands = CERTAINTIES.map((certainty) => claims.filter((claim) => claim.certainty === certainty));
  const tops = bands.map(
    (_, index) =>
      AXIS_HEIGHT + bands.slice(0, index).reduce((sum, band) => sum + BAND_HEAD + Math.max(1, band.length) * ROW, 0),
  );
  const height = AXIS_HEIGHT + bands.reduce((sum, band) => sum + BAND_HEAD + Math.max(1, band.length) * ROW, 8);
  const domain = spanOf(
    claims.flatMap(({ knownFrom, possiblyFrom }) => [Date.parse(knownFrom), Date.parse(possiblyFrom ?? knownFrom)]),
    0,
  );
  return (
    <Drawing
      id="drift"
      title={text.drift}
      why={text.driftWhy}
      alt={text.driftAlt(question.question, storyText.statements(claims.length))}
      height={height}
      before={
        <p class="drift-ask">
          <label>
            {text.driftAsk}{' '}
            <select
              value={question.questionId}
              onChange={({ currentTarget }) => {
                change({ question: currentTarget.value }, { replace: true });
              }}
            >
              {asked.map(({ questionId, question: words }) => (
                <option key={questionId} value={questionId}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </p>
      }
      table={<DriftTable claims={claims} zone={zone} />}
    >
      {(width) => {
        const scale = timeScale(domain, width, 12);
        return (
          <>
            <TimeAxis scale={scale} width={width} height={height} zone={zone} />
            {bands.map((band, level) => {
              const top = tops[level] ?? 0;
              const name = CERTAINTIES[level] ?? 'unknown';
              return (
                <g key={name}>
                  <line class="band" x1={0} x2={width} y1={top} y2={top} />
                  <text class="lane-name node-root" x={4} y={top + 15}>
                    {text.driftTold(storyText.certainties[name], band.length)}
                  </text>
                  {band.map((claim, row) => (
                    <ClaimMark
                      key={claim.id}
                      claim={claim}
                      scale={scale}
                      width={width}
                      y={top + BAND_HEAD + row * ROW + ROW / 2}
                    />
                  ))}
                </g>
              );
            })}
          </>
        );
      }}
    </Drawing>
  );
}

interface ClaimMarkProps {
  readonly claim: Claim;
  readonly scale: (at: number) => number;
  readonly width: number;
  readonly y: number;
}

/** A dot from when it was public, a thin line back to when it may have been, and what it answers in words. */
function ClaimMark({ claim, scale, width, y }: ClaimMarkProps) {
  const at = scale(Date.parse(claim.knownFrom));
  const from = scale(Date.parse(claim.possiblyFrom ?? claim.knownFrom));
  const left = at > width / 2;
  const words = `${claim.polarity === 'negated' ? '¬ ' : ''}${claim.value.display} · ${outletName(claim.outlet)}`;
  return (
    <>
      {from < at && <line class="drift-maybe" x1={from} x2={at} y1={y + 7} y2={y + 7} />}
      <circle class={claim.polarity === 'negated' ? 'dot-negated' : 'dot'} cx={at} cy={y} r={4.5} />
      <text class="lane-name" x={left ? at - 9 : at + 9} y={y + 4} text-anchor={left ? 'end' : 'start'}>
        {fitted(words, left ? at - 12 : width - at - 12)}
      </text>
    </>
  );
}

const claimsOf = (answers: Question['answers']): Claim[] =>
  answers.flatMap(({ claims }) => claims).sort((one, other) => one.knownFrom.localeCompare(other.knownFrom));

const DriftTable = ({ claims, zone }: { readonly claims: readonly Claim[]; readonly zone: Zone }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{text.when}</th>
        <th scope="col">{text.outlet}</th>
        <th scope="col">{text.certainty}</th>
        <th scope="col">{text.answer}</th>
      </tr>
    </thead>
    <tbody>
      {claims.map((claim) => (
        <tr key={claim.id}>
          <td>{knownWords(claim, zone)}</td>
          <td>{outletName(claim.outlet)}</td>
          <td>{storyText.toldAs(storyText.certainties[claim.certainty])}</td>
          <td dir="auto">
            <a href={hrefWith({ claim: claim.id })}>{claim.value.display}</a>
            {claim.polarity === 'negated' && <> ({storyText.negated})</>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
