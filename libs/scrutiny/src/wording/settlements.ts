/** What may be said of how a named place lies: towns exclude each other, a suburb does so only with suburbs. */
export type SettlementKind = 'town' | 'city' | 'quarter';

const KINDS: readonly (readonly [SettlementKind, string])[] = [
  ['town', 'town|village|hamlet|township'],
  ['city', 'city'],
  ['quarter', 'suburb|neighbou?rhood|quarter|borough'],
];
const REGION =
  'province|county|region|state|district|governorate|prefecture|canton|valley|island|peninsula|area|country';

const ANY = [...KINDS.map(([, words]) => words), REGION].join('|');

/** Before a name: what only lies near it, or leads to it, from it or past it. */
const BESIDE = new RegExp(
  String.raw`\b(?:near|nearby|outside|beyond|past|off|around|beside|opposite|between|towards?|from|to|via|through|for|reach(?:es|ed|ing)?|close to|(?:north|south|east|west)\w* of|(?:kilomet(?:er|re)s?|km|miles?) (?:\w+ )?(?:of|from))\s+(?:the\s+)?(?:(?:[\p{L}-]+\s+){0,2}(?:${ANY})\s+(?:of\s+)?)?$`,
  'iu',
);

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const named = (name: string, kind: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${kind})\s+of\s+${escaped(name)}\b|\b${escaped(name)}\s+(?:${kind})\b|\b${escaped(name)},\s+an?\s+(?:[\p{L}-]+\s+){0,3}(?:${kind})\b`,
    'iu',
  );

/** What a report's sentences call a place; `null` where they say nothing, several things, or that it is a region. */
export function settlementKind(name: string, sentences: readonly string[]): SettlementKind | null {
  const called = (kind: string): boolean => sentences.some((sentence) => named(name, kind).test(sentence));
  const kinds = KINDS.filter(([, words]) => called(words)).map(([kind]) => kind);
  return kinds.length === 1 && !called(REGION) ? (kinds[0] ?? null) : null;
}

/** Whether a sentence names a place only as one that something lies near, or goes to, from or past. */
export function isBeside(name: string, sentence: string): boolean {
  const at = sentence.toLowerCase().indexOf(name.toLowerCase());
  return at >= 0 && BESIDE.test(sentence.slice(0, at));
}
