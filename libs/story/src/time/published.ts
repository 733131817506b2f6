import { PUBLICATION_BASES, type PublicationBasis } from '../vocabulary.js';
import { EdtfError, quoted } from './edtf-error.js';
import { parseEdtf } from './edtf-parse.js';
import type { TimeRange } from './time-range.js';
import { timeRange } from './time-range-of.js';

/** A date of publication as front matter and the API give it: an instant or EDTF, or bounds of which each is one. */
export type PublishedInput =
  | string
  | {
      readonly earliest?: string | null | undefined;
      readonly latest?: string | null | undefined;
      readonly basis?: string | undefined;
    };

/**
 * When the public could know, as its filer says it. Bounds given apart are the first moment of `earliest` and the last
 * of `latest`; a missing one is open. The basis is `stated` unless the filer names another.
 * @throws EdtfError with a sentence; its `field` names the part at fault
 * @throws RangeError for a name that is no time zone
 */
export function parsePublished(input: PublishedInput, timeZone: string): TimeRange & { basis: PublicationBasis } {
  if (typeof input === 'string') return { ...parseEdtf(input, timeZone), basis: 'stated' };
  const basis = basisOf(input.basis ?? 'stated');
  const earliest = boundOf('earliest', input.earliest ?? null, timeZone);
  const latest = boundOf('latest', input.latest ?? null, timeZone);
  if (earliest === null && latest === null) {
    throw new EdtfError('The date of publication has no bound; write earliest, latest or both, or leave it out.');
  }
  if (earliest !== null && latest !== null && earliest > latest) {
    throw new EdtfError('The latest date of publication lies before the earliest; exchange them.', 'latest');
  }
  return { ...timeRange({ earliest, latest }, timeZone), basis };
}

function boundOf(field: 'earliest' | 'latest', text: string | null, timeZone: string): string | null {
  if (text === null) return null;
  try {
    return parseEdtf(text, timeZone)[field];
  } catch (error) {
    throw error instanceof EdtfError ? new EdtfError(error.message, field) : error;
  }
}

function basisOf(text: string): PublicationBasis {
  const basis = PUBLICATION_BASES.find((known) => known === text);
  if (basis === undefined) {
    throw new EdtfError(
      `${quoted(text)} is no basis of a date of publication; write one of ${PUBLICATION_BASES.join(', ')}.`,
      'basis',
    );
  }
  return basis;
}
