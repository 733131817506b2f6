import { param } from '../app/router.js';

/** Which point in time the reader looks at, as the address says it. Null: now, and all that was filed. */
export interface PointOfView {
  readonly asOf: string | null;
  readonly recordedAsOf: string | null;
  readonly reconstructed: 'exclude' | null;
}

/** Reads the address; a component that calls it follows the address. */
export const pointOfView = (): PointOfView => ({
  asOf: param('asOf'),
  recordedAsOf: param('recordedAsOf'),
  reconstructed: param('reconstructed') === 'exclude' ? 'exclude' : null,
});

export const isPast = ({ asOf, recordedAsOf }: PointOfView): boolean => asOf !== null || recordedAsOf !== null;
