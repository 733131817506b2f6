import { curveStepBefore, line } from 'd3-shape';
import { hrefWith } from '../app/router.js';
import { outletName } from '../story/names.js';
import { text as storyText } from '../strings/story.js';
import { text } from '../strings/time.js';
import { Drawing, fitted } from './drawing.js';
import type { Branch } from './lineage.js';

const ROW = 34;
const STEP = 28;

const pathOf = line<readonly [number, number]>()
  .x(([x]) => x)
  .y(([, y]) => y)
  .curve(curveStepBefore);

const placeOf = (depth: number): number => 10 + depth * STEP;
const heightOf = (row: number): number => 20 + row * ROW;

/** Who had it from whom: each report below what it credits, stated steps solid, inferred ones dashed and so named. */
export function LineageDrawing({ rows }: { readonly rows: readonly Branch[] }) {
  const reports = rows.filter(({ reportId }) => reportId !== null).length;
  const roots = rows.filter(({ parent }) => parent === null).length;
  return (
    <Drawing
      id="lineage"
      title={text.lineage}
      why={text.lineageWhy}
      alt={text.lineageAlt(storyText.reports(reports), storyText.origins(roots))}
      height={rows.length * ROW + 12}
      table={<LineageTable rows={rows} />}
    >
      {(width) => (
        <>
          {rows.map(({ key, depth, parent, edge }, row) => {
            const above = parent === null ? undefined : rows[parent];
            if (parent === null || above === undefined) return null;
            const path = pathOf([
              [placeOf(above.depth), heightOf(parent)],
              [placeOf(depth), heightOf(row)],
            ]);
            return (
              <path key={key} class={edge?.basis === 'inferred' ? 'step-inferred' : 'step-stated'} d={path ?? ''} />
            );
          })}
          {rows.map(({ key, depth, outlet, reportId, edge }, row) => (
            <g key={key}>
              <circle
                class={reportId === null ? 'node-source' : 'node-report'}
                cx={placeOf(depth)}
                cy={heightOf(row)}
                r={5}
              />
              <text
                class={depth === 0 ? 'lane-name node-root' : 'lane-name'}
                x={placeOf(depth) + 12}
                y={heightOf(row) + 4}
              >
                {fitted(labelOf(outlet, edge), width - placeOf(depth) - 12)}
              </text>
            </g>
          ))}
        </>
      )}
    </Drawing>
  );
}

const labelOf = (outlet: string, edge: Branch['edge']): string =>
  edge?.basis === 'inferred' ? `${outletName(outlet)} · ${text.inferred}` : outletName(outlet);

const LineageTable = ({ rows }: { readonly rows: readonly Branch[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{text.report}</th>
        <th scope="col">{text.has}</th>
        <th scope="col">{text.basis}</th>
        <th scope="col">{text.why}</th>
      </tr>
    </thead>
    <tbody>
      {rows.flatMap(({ key, reportId, outlet, title, edge }) =>
        reportId === null
          ? []
          : [
              <tr key={key}>
                <td dir="auto">
                  <a href={hrefWith({ report: reportId })}>{title ?? outletName(outlet)}</a>
                  {title !== null && <> ({outletName(outlet)})</>}
                </td>
                <td>{edge === null ? text.original : outletName(edge.origin.outlet)}</td>
                <td>
                  {edge !== null && text[edge.basis]}
                  {edge?.confirmed === true && <>, {text.confirmed}</>}
                </td>
                <td>
                  {edge?.why}
                  {edge?.evidence[0] && <q dir="auto">{edge.evidence[0].text}</q>}
                </td>
              </tr>,
            ],
      )}
    </tbody>
  </table>
);
