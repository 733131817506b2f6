/** Streams are small: one for each report, story and conflict, and for what scrutiny makes of one report or edge. */

export const storyStream = (storyId: string): string => `story-${storyId}`;
export const reportStream = (reportId: string): string => `report-${reportId}`;
export const conflictStream = (conflictId: string): string => `conflict-${conflictId}`;
/** Placements of a report's claims: apart from its own stream, so that its version tells only of what people do to it. */
export const placementStream = (reportId: string): string => `placement-${reportId}`;
/** By the key of an outlet's name (`outletKey`). */
export const outletStream = (key: string): string => `outlet-${key}`;
/** What the desk says of outlets belongs to no story; no story's id begins with an underscore. */
export const OUTLETS_PARTITION = '_outlets';
export const lineageStream = (edgeId: string): string => `lineage-${edgeId}`;

/** The report that a claim belongs to, as its id says. */
export function reportIdOfClaim(claimId: string): string {
  const dot = claimId.lastIndexOf('.');
  return dot < 0 ? claimId : claimId.slice(0, dot);
}
