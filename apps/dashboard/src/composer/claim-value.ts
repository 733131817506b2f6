import type { Amendment } from './decided-claims.js';
import { text } from '../strings/composer.js';
import type { DraftClaim } from './report-fields.js';

export type ValueInput = NonNullable<Amendment['value']>;

export const BOUNDS = ['exact', 'about', 'at_least', 'at_most', 'more_than', 'fewer_than'] as const;
export type Bound = (typeof BOUNDS)[number];

/** An answer as it is written in fields. `words`: the words of the evidence are the answer. */
export interface ValueFields {
  readonly shape: 'date' | 'number' | 'yesNo' | 'name' | 'words';
  readonly date: string;
  readonly number: string;
  readonly bound: string;
  readonly unit: string;
  readonly yes: boolean;
  readonly name: string;
}

export const NO_VALUE: ValueFields = {
  shape: 'words',
  date: '',
  number: '',
  bound: 'exact',
  unit: '',
  yes: true,
  name: '',
};

type Named = 'actor' | 'role' | 'place' | 'cause';

const NAMED: Readonly<Record<string, Named>> = {
  agent: 'actor',
  target: 'actor',
  role: 'role',
  where: 'place',
  cause: 'cause',
};

/** How the answer to a question of a slot is written. */
export function shapeOf(slot: string): ValueFields['shape'] {
  if (slot === 'when') return 'date';
  if (slot === 'count') return 'number';
  if (slot === 'happened') return 'yesNo';
  return slot in NAMED ? 'name' : 'words';
}

/** The answer of a claim in fields, to be mended. */
export function fieldsOf({ value, aspect }: Pick<DraftClaim, 'value' | 'aspect'>): ValueFields {
  switch (value.type) {
    case 'date':
      return { ...NO_VALUE, shape: 'date', date: value.range.edtf };
    case 'quantity':
      return { ...NO_VALUE, shape: 'number', number: figureOf(value), bound: value.bound, unit: value.counted };
    case 'polarity':
      return { ...NO_VALUE, shape: 'yesNo', yes: value.polarity === 'affirmed' };
    case 'actor':
    case 'role':
    case 'place':
    case 'cause':
      return { ...NO_VALUE, shape: aspect.slot in NAMED ? 'name' : 'words', name: value.display };
    case 'money':
    case 'time':
    case 'outcome':
    case 'quote':
    case 'text':
    case 'response':
    case 'list':
    case 'unknown':
      return NO_VALUE;
  }
}

const figureOf = ({ min, max }: { readonly min: number | null; readonly max: number | null }): string =>
  String(min ?? max ?? '');

/** The answer as the API takes it; null where what is written is none. */
export function valueOf(slot: string, fields: ValueFields): ValueInput | null {
  switch (fields.shape) {
    case 'date':
      return fields.date.trim() === '' ? null : { type: 'date', edtf: fields.date.trim() };
    case 'number':
      return numberOf(fields);
    case 'yesNo':
      return { type: 'polarity', polarity: fields.yes ? 'affirmed' : 'negated' };
    case 'name': {
      const display = fields.name.trim();
      const type = NAMED[slot];
      return display === '' || type === undefined ? null : { type, display, entity: null, negated: false };
    }
    case 'words':
      return { type: 'text' };
  }
}

function numberOf({ number, bound, unit }: ValueFields): ValueInput | null {
  const figure = Number(number.replaceAll(/[\s,]/g, ''));
  if (number.trim() === '' || !Number.isFinite(figure)) return null;
  const how: Bound = BOUNDS.find((one) => one === bound) ?? 'exact';
  const counted = unit.trim();
  const upper = how === 'at_most' || how === 'fewer_than';
  const lower = how === 'at_least' || how === 'more_than';
  return {
    type: 'quantity',
    min: upper ? null : figure,
    max: lower ? null : figure,
    bound: how,
    unit: counted,
    counted,
    whose: '',
    measure: 'total',
    partOf: null,
  };
}

/** An answer that an editor wrote, in words. */
export function displayOf(value: ValueInput): string {
  switch (value.type) {
    case 'date':
      return value.edtf;
    case 'quantity':
      return `${text.bounds[value.bound]} ${figureOf(value)} ${value.counted}`.trim();
    case 'polarity':
      return value.polarity === 'affirmed' ? text.yes : text.no;
    case 'actor':
    case 'role':
    case 'place':
    case 'cause':
      return value.display;
    case 'money':
    case 'time':
    case 'outcome':
    case 'quote':
    case 'text':
    case 'response':
    case 'list':
    case 'unknown':
      return text.words;
  }
}
