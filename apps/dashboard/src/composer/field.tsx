import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Failure } from '../api/failure.js';

/** What a control is given so that it is named, described and marked where its value is refused. */
export interface Named {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value, in a sentence. */
  readonly fault?: string | null;
  readonly class?: string;
  readonly children: (named: Named) => ComponentChildren;
}

/** A control with its name, what to write in it, and what is wrong with it, all beside it. */
export function Field({ label, hint, fault = null, class: kind = '', children }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, fault === null ? '' : `${id}-fault`].join(' ').trim();
  return (
    <div class={`field ${kind}`}>
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': fault === null ? undefined : true,
      })}
      {fault !== null && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** What a refusal says of a field, by the name that the API gives it. */
export function faultOf(failure: Failure | null, field: string): string | null {
  const { problem } = failure ?? {};
  if (!problem) return null;
  const named = (name: string | undefined): boolean => name === field || (name?.startsWith(`${field}.`) ?? false);
  const error = problem.errors?.find((one) => named(one.field));
  if (error) return error.detail;
  return named(problem.field) ? problem.detail : null;
}

interface SelectProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | null;
  readonly of: readonly (readonly [value: string, words: string])[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

export function SelectField({ of, value, choose, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(named) => (
        <select
          {...named}
          value={value}
          onChange={(event) => {
            choose(event.currentTarget.value);
          }}
        >
          {of.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TextProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | null;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly maxLength?: number;
  readonly list?: string;
  readonly class?: string;
  readonly inputMode?: 'text' | 'url' | 'decimal';
  readonly placeholder?: string;
}

export function TextField({ label, hint, fault = null, class: kind = '', change, ...input }: TextProps) {
  return (
    <Field label={label} hint={hint} fault={fault} class={kind}>
      {(named) => (
        <input
          {...named}
          {...input}
          type="text"
          autocomplete="off"
          dir="auto"
          onInput={(event) => {
            change(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}

/** A note for the record. */
export function NoteField({ label, hint, value, change }: Pick<TextProps, 'label' | 'hint' | 'value' | 'change'>) {
  return (
    <Field label={label} hint={hint}>
      {(named) => (
        <textarea
          {...named}
          rows={2}
          maxLength={5000}
          dir="auto"
          value={value}
          onInput={(event) => {
            change(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
