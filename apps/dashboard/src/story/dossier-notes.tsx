import { hrefTo } from '../app/router.js';
import { text } from '../strings/story.js';
import { minuteOf, type Zone } from '../time/moments.js';
import { pointOfView } from '../time/point-of-view.js';
import { numbersInWords, type Footnotes } from './footnotes.js';
import { happenedWords, knownWords, outletName, publishedWords } from './names.js';
import type { Claim } from './records.js';
import { listClass } from './section.js';

/** How many notes a mark names one by one before it names the run. */
const MOST_MARKS = 4;

interface NoteMarksProps {
  readonly ids: readonly string[];
  readonly notes: Footnotes;
}

/** The numbers of the notes that carry a statement, each a way to its note. */
export function NoteMarks({ ids, notes }: NoteMarksProps) {
  const numbers = ids.flatMap((id) => notes.numberOf.get(id) ?? []);
  const [first] = numbers;
  if (first === undefined) return null;
  const one = (number: number, words = String(number)) => (
    <a key={number} href={`#note-${String(number)}`} aria-label={text.noteNumber(words)}>
      {words}
    </a>
  );
  return (
    <sup class="note-marks">
      {numbers.length > MOST_MARKS ? one(first, numbersInWords(numbers)) : numbers.map((number) => one(number))}
    </sup>
  );
}

/** Each claim with its sentence, who says so, when it was public, and where in which report it stands. */
export const DossierNotes = ({ notes: { claims }, zone }: { readonly notes: Footnotes; readonly zone: Zone }) => (
  <ol class={listClass('notes', claims.length)}>
    {claims.map((claim, index) => (
      <li key={claim.id} id={`note-${String(index + 1)}`}>
        <span class="note-number data">{index + 1}</span>
        <div>
          <blockquote dir="auto">{claim.evidence.text}</blockquote>
          <p class="data">{factsOf(claim, zone).join(' · ')}</p>
          <p class="data soft no-print">
            <a href={hrefTo(`/stories/${encodeURIComponent(claim.storyId)}`, { ...pointOfView(), claim: claim.id })}>
              {text.noteOpen}
            </a>
          </p>
        </div>
      </li>
    ))}
  </ol>
);

function factsOf(claim: Claim, zone: Zone): string[] {
  const speakers = claim.attribution.filter(({ kind, speaker }) => kind !== 'outlet' && speaker !== '');
  const happened = happenedWords(claim.occurred, zone);
  return [
    outletName(claim.outlet),
    ...(speakers.length > 0 ? [speakers.map(({ speaker }) => speaker).join(', ')] : []),
    publishedWords(claim.published, zone),
    knownWords(claim, zone),
    ...(happened === null ? [] : [text.happened(happened)]),
    text.filed(minuteOf(claim.recordedAt, zone)),
    ...(claim.known === 'possible' ? [text.possibleSign] : []),
    ...(claim.reconstructed ? [text.reconstructed] : []),
    ...(claim.standing === 'current' ? [] : [text.standings[claim.standing]]),
    ...(claim.verdict === 'unverified' ? [] : [text.verdicts[claim.verdict]]),
    ...(claim.acceptedBy === null ? [] : [text.accepted(claim.acceptedBy)]),
    text.offsets(claim.evidence.start, claim.evidence.end),
    claim.reportId,
  ];
}
