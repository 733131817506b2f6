import { useState } from 'preact/hooks';
import { answerOf, api, given } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { param } from '../app/router.js';
import { Answered, Empty } from '../app/states.js';
import { useTitle } from '../app/title.js';
import { WordSearch } from '../app/word-search.js';
import { text } from '../strings/sources.js';
import { OutletRow, type OutletLine } from './outlet-row.js';
import './sources.css';

/** Outlets that are read at a time; the API gives more by its cursor. */
const MOST = 200;

const HEADINGS = [
  [text.outlet, null],
  [text.grade, null],
  [text.reports, null],
  [text.corrected, text.correctedWhy],
  [text.changed, text.changedWhy],
  [text.takenBack, text.takenBackWhy],
  [text.lost, text.lostWhy],
] as const;

/** The outlets, how far the desk trusts them, and what became of what they published. */
export function SourcesPage() {
  useTitle(text.title);
  const words = param('q') ?? '';
  const [pages, setPages] = useState(1);
  const asked = useAnswer(`sources ${String(pages)}`, (signal) => readOutlets(pages, signal));
  return (
    <>
      <h1>{text.title}</h1>
      <p class="soft sources-lead">{text.lead}</p>
      <WordSearch label={text.search} words={words} />
      <Answered asked={asked}>
        {({ outlets, more }) => (
          <>
            <OutletTable all={outlets} words={words} />
            {more && (
              <button
                type="button"
                onClick={() => {
                  setPages((before) => before + 1);
                }}
              >
                {text.more}
              </button>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

function OutletTable({ all, words }: { readonly all: readonly OutletLine[]; readonly words: string }) {
  const outlets = all.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()));
  const open = param('grade');
  const [saved, setSaved] = useState('');
  if (outlets.length === 0) return <Empty>{all.length === 0 ? text.none : text.noneSuch}</Empty>;
  return (
    <>
      <p role="status" class="sources-saved">
        {saved}
      </p>
      <div class="sources" role="region" aria-label={text.caption} tabIndex={0}>
        <table>
          <caption class="hidden">{text.caption}</caption>
          <thead>
            <tr>
              {HEADINGS.map(([heading]) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outlets.map((outlet) => (
              <OutletRow key={outlet.key} outlet={outlet} open={open === outlet.key} saved={setSaved} />
            ))}
          </tbody>
        </table>
      </div>
      <ul class="sources-legend soft">
        {HEADINGS.map(
          ([heading, why]) =>
            why !== null && (
              <li key={heading}>
                <strong>{heading}</strong> {why}
              </li>
            ),
        )}
      </ul>
    </>
  );
}

async function readOutlets(
  pages: number,
  signal: AbortSignal,
): Promise<{ readonly outlets: readonly OutletLine[]; readonly more: boolean }> {
  const outlets: OutletLine[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < pages; page++) {
    const query = given({ limit: MOST, cursor });
    const answer: { outlets: OutletLine[]; nextCursor: string | null } = await answerOf(
      api.GET('/v1/outlets', { params: { query }, signal }),
    );
    outlets.push(...answer.outlets);
    cursor = answer.nextCursor;
    if (cursor === null) break;
  }
  return { outlets, more: cursor !== null };
}
