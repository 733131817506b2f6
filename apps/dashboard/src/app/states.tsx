import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Asked } from '../api/use-answer.js';
import type { Failure } from '../api/failure.js';
import { text } from '../strings/states.js';
import './states.css';

/** How long an answer may take before waiting is shown, in milliseconds: a flash helps nobody. */
const PATIENCE_MS = 200;

export function Loading({ what = text.loading }: { readonly what?: string }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <p class="state state-loading" role="status">
      {long ? what : ' '}
    </p>
  );
}

interface FailedProps {
  readonly failure: Failure;
  readonly retry?: (() => void) | undefined;
}

/** Says what went wrong in the problem document's own sentence, and offers to try again where that may help. */
export function Failed({ failure, retry }: FailedProps) {
  return (
    <div class="state state-failed" role="alert">
      <p>
        <strong>{failure.problem?.title ?? text.failedTitle(failure.kind)}.</strong> {failure.message}
      </p>
      {failure.problem && <p class="data">{text.reference(failure.problem.correlationId)}</p>}
      {retry && failure.passing && (
        <button type="button" onClick={retry}>
          {text.retry}
        </button>
      )}
    </div>
  );
}

/** Nothing is there, and that is fine: says why and what can be done. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <div class="state state-empty">{children}</div>;
}

interface AnsweredProps<Value> {
  readonly asked: Asked<Value>;
  readonly what?: string;
  readonly children: (value: Value) => ComponentChildren;
}

/** The answer to a question, or how the question stands. An answer stays readable when a later request fails. */
export function Answered<Value>({ asked, what, children }: AnsweredProps<Value>) {
  const { value, failure, waiting, stale, retry } = asked;
  if (value === null) {
    if (failure) return <Failed failure={failure} retry={retry} />;
    return waiting ? <Loading {...(what === undefined ? {} : { what })} /> : null;
  }
  if (stale && failure) return <Failed failure={failure} retry={retry} />;
  return (
    <div aria-busy={waiting} class={stale ? 'answered is-stale' : 'answered'}>
      {failure && <Failed failure={failure} retry={retry} />}
      {children(value)}
    </div>
  );
}
