import { Problem } from '../problems/problem.js';

/** The date of HTTP (RFC 9110, IMF-fixdate), the one form that RFC 7089 allows. */
const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;

/**
 * The moment that `Accept-Datetime` asks for, as an instant.
 * @throws Problem where it is no date of HTTP, or none that the calendar has
 */
export function readAcceptDatetime(header: string): string {
  const fits = HTTP_DATE.test(header.trim());
  const at = fits ? new Date(header.trim()) : new Date(Number.NaN);
  if (Number.isNaN(at.getTime()) || at.toUTCString() !== header.trim()) {
    throw new Problem(
      'invalid-parameter',
      'Accept-Datetime is a date of HTTP such as Tue, 04 Mar 2031 21:00:00 GMT, with the right day of the week.',
      { field: 'Accept-Datetime' },
    );
  }
  return at.toISOString();
}

export interface MementoLinks {
  /** Address of the view without a date. */
  readonly original: string;
  readonly asOf: string;
  readonly changes: { readonly previous: string | null; readonly next: string | null } | undefined;
}

const httpDate = (instant: string): string => new Date(instant).toUTCString();

/** Address of the view as it was at an instant. */
export const mementoAddress = (original: string, asOf: string): string =>
  `${original}?asOf=${encodeURIComponent(asOf)}`;

/** The headers of a memento: which moment it shows, and where the neighbouring ones are (RFC 7089). */
export function mementoHeaders({ original, asOf, changes }: MementoLinks): Record<string, string> {
  const neighbour = (relation: 'prev' | 'next', at: string | null | undefined): string[] =>
    at === null || at === undefined
      ? []
      : [`<${mementoAddress(original, at)}>; rel="${relation} memento"; datetime="${httpDate(at)}"`];
  return {
    'memento-datetime': httpDate(asOf),
    link: [
      `<${original}>; rel="original timegate"`,
      ...neighbour('prev', changes?.previous),
      ...neighbour('next', changes?.next),
    ].join(', '),
  };
}
