import type { Answer } from '../api/client.js';
import { hrefWith } from '../app/router.js';
import { text } from '../strings/sources.js';
import { GradeForm } from './grade-form.js';

export type OutletLine = Answer<'OutletList'>['outlets'][number];

/** How many columns the form under a row spans. */
const COLUMNS = 7;

interface OutletRowProps {
  readonly outlet: OutletLine;
  /** Whether its grade is being set. */
  readonly open: boolean;
  readonly saved: (words: string) => void;
}

/** One outlet: its grade, and what became of what it published. */
export function OutletRow({ outlet, open, saved }: OutletRowProps) {
  const { key, name, grade, counts } = outlet;
  return (
    <>
      <tr>
        <th scope="row" dir="auto">
          {name}
        </th>
        <td class="grade-cell" data-label={text.grade}>
          {grade === null ? (
            <span class="soft">{text.ungraded}</span>
          ) : (
            <strong class="grade" title={text.meanings[grade.grade]}>
              {grade.grade}
            </strong>
          )}{' '}
          <a href={hrefWith({ grade: open ? null : key })} aria-label={text.setGrade(name)} aria-expanded={open}>
            {text.setGradeShort}
          </a>
        </td>
        <td class="data" data-label={text.reports}>
          {counts.reports}
        </td>
        <Pair
          label={text.corrected}
          one={counts.corrections}
          words={text.ofReports}
          other={counts.correctedClaims}
          others={text.ofClaims}
        />
        <td class="data" data-label={text.changed}>
          {counts.changedClaims}
        </td>
        <Pair
          label={text.takenBack}
          one={counts.withdrawnReports}
          words={text.ofReports}
          other={counts.retractedClaims}
          others={text.ofClaims}
        />
        <Pair
          label={text.lost}
          one={counts.lostCorrections}
          words={text.lostCorrections}
          other={counts.repeatedRetractions}
          others={text.repeated}
        />
      </tr>
      {open && (
        <tr>
          <td colSpan={COLUMNS}>
            <GradeForm outlet={outlet} saved={saved} />
          </td>
        </tr>
      )}
    </>
  );
}

interface PairProps {
  readonly label: string;
  readonly one: number;
  readonly words: (count: number) => string;
  readonly other: number;
  readonly others: (count: number) => string;
}

/** Two counts that belong to one column; nothing at all is said by a nought alone. */
function Pair({ label, one, words, other, others }: PairProps) {
  if (one === 0 && other === 0) {
    return (
      <td class="data soft" data-label={label}>
        0
      </td>
    );
  }
  return (
    <td class="data" data-label={label}>
      {one > 0 && <div>{words(one)}</div>}
      {other > 0 && <div>{others(other)}</div>}
    </td>
  );
}
