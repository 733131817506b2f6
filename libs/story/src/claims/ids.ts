import { v5 } from 'uuid';
import { claimSpeaker, type ClaimContent } from './claim-content.js';

/** Root of all name-based ids of this system (RFC 9562, version 5). */
const NAMESPACE = '6f0d6a1e-3c0f-5d0b-9a57-0c7a2b1f4e9d';

/** A UUIDv5 of the parts, which may not be confused with one another's neighbours. */
export function derivedId(...parts: readonly (string | number)[]): string {
  return v5(JSON.stringify(parts), NAMESPACE);
}

/**
 * The id of a report: of the story of its first filing, its outlet, and its canonical URL or, without one, the hash of
 * its text. It is carried when the report moves.
 */
export function reportIdOf(storyId: string, outlet: string, url: string | null, textHash: string): string {
  return derivedId('report', storyId, outlet, url ?? textHash);
}

/** The form of a URL by which reports compare: no fragment, no tracking parameters, no trailing slash. */
export function canonicalUrl(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  for (const name of [...parsed.searchParams.keys()]) {
    if (/^(utm_|fbclid$|gclid$)/.test(name)) parsed.searchParams.delete(name);
  }
  parsed.pathname = parsed.pathname.replace(/\/$/, '');
  return parsed.toString();
}

/** 32-bit FNV-1a of UTF-16 code units, as eight hexadecimal digits. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/**
 * Ids of claims drafted from one text: `<reportId>.<8 hex>` of revision, content span, speaker and slot. Drafts that
 * would share an id (one clause answering two questions of one slot) are told apart by their order.
 * @param taken ids already minted for this report
 */
export function mintClaimIds(
  reportId: string,
  drafts: readonly ClaimContent[],
  taken: Iterable<string> = [],
): string[] {
  const used = new Set(taken);
  return drafts.map((draft) => {
    const { revision, start, end } = draft.content;
    const base = `${revision}:${start}-${end}:${claimSpeaker(draft)}:${draft.aspect.slot}`;
    let claimId = `${reportId}.${shortHash(base)}`;
    for (let turn = 2; used.has(claimId); turn++) claimId = `${reportId}.${shortHash(`${base}#${turn}`)}`;
    used.add(claimId);
    return claimId;
  });
}
