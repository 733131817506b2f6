import { z } from 'zod';
import { EdtfError, OFFICIAL_RESPONSES, parseEdtf, POLARITIES, wordsKey, type ClaimValue, type Span } from '#story';
import { Problem, type FieldError } from '../problems/problem.js';

const span = z.strictObject({ start: z.int().min(0), end: z.int().min(1) });
const words = z.string().min(1).max(500);
const minute = z.int().min(0).max(1439);

const quantity = {
  min: z.number().nullable().default(null),
  max: z.number().nullable().default(null),
  bound: z.enum(['exact', 'about', 'at_least', 'at_most', 'more_than', 'fewer_than']).default('exact'),
  unit: z.string().max(200).default(''),
  counted: z.string().max(200).default(''),
  whose: z.string().max(200).default(''),
  measure: z.enum(['total', 'difference', 'share', 'price', 'rate', 'part']).default('total'),
  partOf: z.string().max(200).nullable().default(null),
};
const PRECISIONS = ['century', 'decade', 'year', 'season', 'month', 'week', 'day', 'hour', 'minute'] as const;

const named = <T extends 'actor' | 'role' | 'place' | 'cause'>(type: T) =>
  z.strictObject({
    type: z.literal(type),
    display: words,
    entity: words.nullable().default(null),
    negated: z.boolean().default(false),
    span: span.optional(),
  });

/** A value as an editor writes it. Words are named as they read; their normalised form is made of them. */
export const valueInputSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('date'), edtf: words, precision: z.enum(PRECISIONS).optional() }),
  z.strictObject({ type: z.literal('time'), fromMinute: minute, toMinute: minute.optional() }),
  z.strictObject({ type: z.literal('quantity'), ...quantity }),
  z.strictObject({ type: z.literal('money'), currency: z.string().min(1).max(10), ...quantity }),
  z.strictObject({ type: z.literal('outcome'), class: words, outcome: words, span: span.optional() }),
  named('actor'),
  named('role'),
  named('place'),
  named('cause'),
  z.strictObject({ type: z.literal('polarity'), polarity: z.enum(POLARITIES) }),
  z.strictObject({ type: z.literal('response'), response: z.enum([...OFFICIAL_RESPONSES, 'answered']) }),
  z.strictObject({ type: z.literal('quote'), span: span.optional() }),
  z.strictObject({ type: z.literal('text'), span: span.optional() }),
  z.strictObject({ type: z.literal('list'), items: z.array(span).min(1).max(100) }),
  z.strictObject({ type: z.literal('unknown') }),
]);
type ValueInput = z.infer<typeof valueInputSchema>;

/** What a value is read with: the text, the words that state the claim, and the zone of the story. */
export interface ValueSetting {
  readonly text: string;
  readonly content: Span;
  readonly timeZone: string;
}

/** Reads an editor's value. @throws Problem that names each field at fault */
export function readValue(input: object, setting: ValueSetting): ClaimValue {
  const checked = valueInputSchema.safeParse(input);
  if (checked.success) return valueOf(checked.data, setting);
  const errors = checked.error.issues.map(({ path, message }): FieldError => ({
    field: ['value', ...path].join('.'),
    detail: message,
  }));
  const detail = errors.map(({ field, detail: each }) => `${field}: ${each}`).join('; ');
  throw new Problem('invalid-body', `${detail}.`, { field: errors[0]?.field ?? 'value', errors });
}

function valueOf(input: ValueInput, { text, content, timeZone }: ValueSetting): ClaimValue {
  const spanOf = (given: Span | undefined): Span => {
    const { start, end } = given ?? content;
    if (start < end && end <= text.length) return { start, end };
    throw new Problem('span-outside-text', `value.span ${String(start)} to ${String(end)} is not within the text.`, {
      field: 'value.span',
    });
  };
  const keyed = (given: Span): { key: string; span: Span } => ({
    key: wordsKey(text.slice(given.start, given.end)),
    span: given,
  });
  switch (input.type) {
    case 'date':
      return { type: 'date', ...dateOf(input.edtf, input.precision, timeZone) };
    case 'time':
      return { type: 'time', fromMinute: input.fromMinute, toMinute: input.toMinute ?? input.fromMinute };
    case 'outcome':
      return { type: 'outcome', class: input.class, outcome: input.outcome, span: spanOf(input.span) };
    case 'actor':
    case 'role':
    case 'place':
    case 'cause': {
      const { type, display, entity, negated } = input;
      return { type, key: normalised(display), entity, negated, span: spanOf(input.span) };
    }
    case 'quote':
    case 'text':
      return { type: input.type, ...keyed(spanOf(input.span)) };
    case 'list':
      return { type: 'list', items: input.items.map((item) => keyed(spanOf(item))) };
    case 'quantity':
    case 'money':
    case 'polarity':
    case 'response':
    case 'unknown':
      return input;
  }
}

/** Head words in lower case, as extraction writes them. */
const normalised = (display: string): string => (display.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).join(' ');

function dateOf(
  edtf: string,
  precision: (typeof PRECISIONS)[number] | undefined,
  timeZone: string,
): Pick<Extract<ClaimValue, { type: 'date' }>, 'range' | 'precision'> {
  try {
    return { range: parseEdtf(edtf, timeZone), precision: precision ?? precisionOf(edtf) };
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    throw new Problem('invalid-date', error.message, { field: 'value.edtf' });
  }
}

/** How finely EDTF names a time: by its form, qualifiers left aside. */
function precisionOf(edtf: string): (typeof PRECISIONS)[number] {
  const plain = edtf.replaceAll(/[?~%]/g, '');
  if (/T\d\d:\d\d/.test(plain)) return 'minute';
  if (/^-?\d{4}-\d\d-\d\d$/.test(plain)) return 'day';
  if (/^-?\d{4}-2[1-4]$/.test(plain)) return 'season';
  if (/^-?\d{4}-\d\d/.test(plain)) return 'month';
  if (/^-?\d{2}XX$/.test(plain)) return 'century';
  return /^-?\d{3}X$/.test(plain) ? 'decade' : 'year';
}
