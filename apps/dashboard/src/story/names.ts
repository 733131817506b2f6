import { phrases, text } from '../strings/story.js';
import { isoDayOf, momentOf, shortDayOf, type Zone } from '../time/moments.js';
import type { Claim } from './records.js';

const UNNAMED = /^unknown \((.+)\)$/;

/** Whether nothing names the outlet of a report. */
export const isUnnamed = (outlet: string): boolean => UNNAMED.test(outlet);

/** An outlet as a reader reads it; one that nothing names is named after its file. */
export function outletName(outlet: string): string {
  const file = UNNAMED.exec(outlet)?.[1];
  return file === undefined ? outlet : text.unknownOutlet(file.replace(/\.\w+$/, ''));
}

/** The first few outlets by name, the rest as a count. */
export function outletsNamed(outlets: readonly string[], most = 3): string {
  const names = outlets.map(outletName);
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? text.andOthers(shown, names.length - most) : shown;
}

/** Outlets for one line: two by name, and how many more; what has no name is counted. */
export function outletsInShort(outlets: readonly string[]): string {
  const named = outlets.filter((outlet) => !isUnnamed(outlet));
  const shown = named.length > 2 ? [...named.slice(0, 2), phrases.outletsMore(named.length - 2)] : named;
  return phrases.outlets(shown, outlets.length - named.length);
}

/** In which ways somebody stayed silent. */
export const silenceWords = (responses: readonly NonNullable<Claim['response']>[]): string =>
  responses.map((response) => text.responses[response]).join('; ');

/** When a report came out, as exactly as is known and no more. */
export function publishedWords({ earliest, latest, basis }: Claim['published'], zone: Zone): string {
  const how = text.bases[basis];
  const words = (): string => {
    if (earliest === null && latest === null) return text.publishedUnknown;
    if (earliest === null) return text.publishedBefore(shortDayOf(latest ?? '', zone));
    if (latest === null) return text.publishedAfter(shortDayOf(earliest, zone));
    return isoDayOf(earliest, zone) === isoDayOf(latest, zone)
      ? text.publishedOn(shortDayOf(latest, zone))
      : text.publishedBetween(shortDayOf(earliest, zone), shortDayOf(latest, zone));
  };
  return `${words()} (${how})`;
}

/** When something happened, from its bounds; null where nothing is said. */
export function happenedWords(occurred: Claim['occurred'], zone: Zone): string | null {
  if (!occurred) return null;
  const { earliest, latest } = occurred;
  if (earliest === null || latest === null) return occurred.edtf;
  const [from, to] = [shortDayOf(earliest, zone), shortDayOf(latest, zone)];
  return from === to ? from : `${from} – ${to}`;
}

/** Known since, said no more exactly than it is known. */
export const knownWords = ({ knownFrom, published }: Pick<Claim, 'knownFrom' | 'published'>, zone: Zone): string =>
  published.basis === 'stated' ? text.since(momentOf(knownFrom, zone)) : text.sinceAtLatest(momentOf(knownFrom, zone));
