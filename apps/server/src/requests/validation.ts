import { ValidationPipe, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem, type FieldError } from '../problems/problem.js';

class FieldErrors extends Error {
  constructor(readonly errors: readonly FieldError[]) {
    super('fields at fault');
  }
}

/** Checks bodies and queries against their classes; what is unknown is refused and named, never dropped in silence. */
export class RequestValidation implements PipeTransform {
  readonly #pipe = new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new FieldErrors(errors.flatMap((error) => fieldErrors(error, ''))),
  });

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom' || metadata.type === 'param') return value;
    const ofBody = metadata.type === 'body';
    if (ofBody) checkShape(value);
    try {
      const checked: unknown = await this.#pipe.transform(value ?? {}, metadata);
      return checked;
    } catch (error) {
      if (!(error instanceof FieldErrors)) throw error;
      const detail = error.errors.map(({ field, detail: each }) => `${field}: ${each}`).join('; ');
      throw new Problem(ofBody ? 'invalid-body' : 'invalid-parameter', `${detail}.`, {
        field: error.errors[0]?.field ?? null,
        errors: error.errors,
      });
    }
  }
}

function checkShape(body: unknown): void {
  if (body === undefined) return;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Problem('invalid-body', 'The body must be a JSON object.');
  }
  const fault = unstorable(body, []);
  if (fault === null) return;
  throw new Problem(
    'invalid-text',
    `${fault.field} holds ${fault.detail} at offset ${String(fault.at)}; send the text as it was published.`,
    { field: fault.field },
  );
}

/** A surrogate that stands alone: in Unicode mode a whole pair is one character of another kind. */
const HALF_PAIR = /\p{Surrogate}/u;

interface Unstorable extends FieldError {
  readonly at: number;
}

/** The first string in which stands what PostgreSQL's jsonb refuses (EVENTS.md section 1). */
function unstorable(value: unknown, path: readonly string[]): Unstorable | null {
  if (typeof value === 'string') {
    const nul = value.indexOf('\0');
    const field = path.join('.');
    if (nul >= 0) return { field, detail: 'a NUL character', at: nul };
    const half = value.search(HALF_PAIR);
    return half < 0 ? null : { field, detail: 'half of a surrogate pair', at: half };
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, item] of Object.entries(value)) {
    const fault = unstorable(item, [...path, key]) ?? unstorable(key, [...path, 'a name']);
    if (fault) return fault;
  }
  return null;
}

function fieldErrors({ property, constraints, children }: ValidationError, above: string): FieldError[] {
  const field = `${above}${property}`;
  const own = Object.entries(constraints ?? {}).map(([rule, message]) => ({
    field,
    detail: rule === 'whitelistValidation' ? 'there is no such field; leave it out' : withoutName(message, property),
  }));
  return [...own, ...(children ?? []).flatMap((child) => fieldErrors(child, `${field}.`))];
}

/** class-validator begins its sentences with the field's name, which stands beside them already. */
const withoutName = (message: string, property: string): string =>
  message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
