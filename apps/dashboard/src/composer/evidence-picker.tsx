import { answerOf, api } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states.js';
import { text } from '../strings/composer.js';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface EvidencePickerProps {
  readonly reportId: string;
  readonly chosen: Stretch | null;
  readonly choose: (stretch: Stretch) => void;
}

interface Sentences {
  readonly text: string | null;
  readonly sentences: readonly Stretch[];
}

/** The report as sentences to choose from. One that follows a chosen one joins it; any other takes its place. */
export function EvidencePicker({ reportId, chosen, choose }: EvidencePickerProps) {
  const asked = useAnswer(`sentences ${reportId}`, (signal) => readSentences(reportId, signal));
  const press = (sentence: Stretch, before: Stretch | undefined): void => {
    const follows = chosen !== null && before !== undefined && before.end === chosen.end;
    choose(follows ? { start: chosen.start, end: sentence.end } : sentence);
  };
  return (
    <Answered asked={asked}>
      {({ text: words, sentences }) =>
        words === null ? (
          <p class="soft">{text.noText}</p>
        ) : (
          <fieldset class="evidence">
            <legend>{text.evidence}</legend>
            <p class="hint">{text.evidenceHint}</p>
            <ol dir="auto" tabIndex={0} aria-label={text.evidence}>
              {sentences.map((sentence, place) => (
                <li key={sentence.start}>
                  <button
                    type="button"
                    class="plain sentence-choice"
                    aria-pressed={chosen !== null && sentence.start >= chosen.start && sentence.end <= chosen.end}
                    onClick={() => {
                      press(sentence, sentences[place - 1]);
                    }}
                  >
                    {words.slice(sentence.start, sentence.end)}
                  </button>
                </li>
              ))}
            </ol>
          </fieldset>
        )
      }
    </Answered>
  );
}

async function readSentences(report: string, signal: AbortSignal): Promise<Sentences> {
  const { text: words } = await answerOf(api.GET('/v1/reports/{report}', { params: { path: { report } }, signal }));
  if (words === null || words.trim() === '') return { text: null, sentences: [] };
  // The text as it is kept is canonical, so the offsets of its sentences hold for the report.
  const { sentences, text: read } = await answerOf(api.POST('/v1/extract', { body: { text: words }, signal }));
  return { text: words, sentences: read === words ? sentences : paragraphsOf(words) };
}

/** Where a text is read otherwise than it is kept, its lines are what can be chosen. */
function paragraphsOf(words: string): readonly Stretch[] {
  return [...words.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}
