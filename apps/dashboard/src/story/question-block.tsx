import { text } from '../strings/story.js';
import type { Zone } from '../time/moments.js';
import { AnswerLine } from './answer-line.js';
import type { Question } from './records.js';
import { listClass } from './section.js';

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly zone: Zone;
  readonly past: boolean;
}

/** Questions with their answers side by side. */
export const Questions = ({ questions, zone, past }: QuestionsProps) => (
  <ul class={listClass('questions', questions.length)}>
    {questions.map((question) => (
      <li key={question.questionId} class="question">
        <h3 dir="auto">{question.question}</h3>
        <ul class="answers">
          {question.answers.map((answer) => (
            <AnswerLine key={answer.claims[0]?.id} answer={answer} zone={zone} past={past} />
          ))}
        </ul>
        {question.continued && <p class="soft data">{text.partial}</p>}
      </li>
    ))}
  </ul>
);
