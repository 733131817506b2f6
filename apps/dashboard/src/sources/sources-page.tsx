import { answerOf, api, given } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered, Empty } from '../app/states.js';
import { useTitle } from '../app/title.js';
import { text } from '../strings/sources.js';
import './sources.css';

/** Outlets on the page at most; the API gives more by its cursor. */
const MOST = 200;

export function SourcesPage() {
  useTitle(text.title);
  const asked = useAnswer('outlets', (signal) =>
    answerOf(api.GET('/v1/outlets', { params: { query: given({ limit: MOST }) }, signal })),
  );
  return (
    <>
      <h1>{text.title}</h1>
      <p class="soft">{text.lead}</p>
      <Answered asked={asked}>
        {({ outlets }) =>
          outlets.length === 0 ? (
            <Empty>{text.none}</Empty>
          ) : (
            <div class="sources" role="region" aria-label={text.caption} tabIndex={0}>
              <table>
                <caption>{text.caption}</caption>
                <thead>
                  <tr>
                    {[
                      text.outlet,
                      text.grade,
                      text.reports,
                      text.corrections,
                      text.changed,
                      text.retracted,
                      text.lost,
                    ].map((heading) => (
                      <th key={heading} scope="col">
                        {heading}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {outlets.map(({ key, name, grade, counts }) => (
                    <tr key={key}>
                      <th scope="row">{name}</th>
                      <td title={grade ? text.by(grade.by, grade.note) : undefined}>{grade?.grade ?? text.ungraded}</td>
                      <td>{counts.reports}</td>
                      <td>{counts.corrections}</td>
                      <td>{counts.correctedClaims + counts.changedClaims}</td>
                      <td>{counts.retractedClaims + counts.withdrawnReports}</td>
                      <td>{counts.lostCorrections}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answered>
    </>
  );
}
