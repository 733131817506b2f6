import type { ValueOf } from '#story';
import type { WordedDay } from './dates.js';
import type { WordedFigure } from './figures.js';

/** A day of an unnamed year as a value. */
export function dayValue({ month, day }: WordedDay): ValueOf<'date'> {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  const edtf = `XXXX-${two(month)}-${two(day)}`;
  return { type: 'date', range: { edtf, earliest: null, latest: null }, precision: 'day' };
}

/** A figure as a sentence words it as a value. */
export const figureValue = ({ value, bound, unit, noun }: WordedFigure): ValueOf<'quantity'> => ({
  type: 'quantity',
  min: bound === 'at_most' ? null : value,
  max: bound === 'at_least' ? null : value,
  bound,
  unit: unit === '%' ? 'percent' : unit === 'ago' || unit === 'late' ? noun : unit === 'age' ? 'year' : unit,
  counted: unit === '%' ? 'percent' : '',
  whose: '',
  measure: 'total',
  partOf: null,
});

/** The key of a worded figure's side. */
export const figureKey = ({ bound, min, max }: ValueOf<'quantity'>): string =>
  `figure:${bound}:${min ?? ''}..${max ?? ''}`;
