import type { SentenceParse } from './clauses.js';
import type { Trigger, TriggerResult } from './trigger.js';

/** Who is arrested, let go or on the run after an event, is so in an event of its own. */
export const isCustody = (outcome: string | null): boolean =>
  outcome === 'held' || outcome === 'free' || outcome === 'escaped';

/** "Eleven died, among them Ida Rusk": what befell them all befell those whom the sentence names. */
export function namedAmong({ tokens, phraseAt }: SentenceParse, result: TriggerResult): TriggerResult[] {
  const { clause } = result;
  if (result.class !== 'fate' || clause === null) return [];
  const found: TriggerResult[] = [];
  for (let at = Math.max(clause.verb.last, result.at); at < tokens.length - 1 && found.length === 0; at += 1) {
    const word = tokens[at]?.lower;
    if (word !== 'including' && !(word === 'them' && tokens[at - 1]?.lower === 'among')) continue;
    const name = phraseAt[at + 1];
    if (name != null && name.from === at + 1 && tokens[name.head]?.pos === 'PROPN')
      found.push({ ...result, patient: name, among: true });
  }
  return found;
}

export const violent = new Set(['accident', 'attack', 'operation', 'disaster', 'outbreak']);
const links = new Set(['when', 'after', 'as', 'in', 'during', 'from']);

/** "Two died when a bus crashed": what came of it belongs to the event of the clause behind. */
export function mergeFates(parse: SentenceParse, triggers: readonly Trigger[]): Trigger[] {
  const merged = new Set<Trigger>();
  for (const fate of triggers) {
    if (fate.kind !== 'verb' || fate.class !== 'fate' || fate.results.length === 0) continue;
    const cause = triggers.find(
      (other) =>
        violent.has(other.class) &&
        (other.at > fate.at ? isLinked(parse, fate, other.at) : isWithin(parse, other, fate)),
    );
    if (cause === undefined) continue;
    cause.results.push(...fate.results);
    cause.patient ??= fate.patient;
    merged.add(fate);
  }
  return triggers.filter((trigger) => !merged.has(trigger));
}

/** "a strike in which two died": the clause tells of the noun before it. */
function isWithin({ tokens }: SentenceParse, { phrase }: Trigger, fate: Trigger): boolean {
  if (phrase === null || fate.at - phrase.to > 12) return false;
  const next = tokens[phrase.to + 1]?.lower;
  return next === 'where' || ((next === 'in' || next === 'during') && tokens[phrase.to + 2]?.lower === 'which');
}

/** Whether a word such as "when" stands between, and no other sentence mark. */
function isLinked(parse: SentenceParse, fate: Trigger, to: number): boolean {
  let linked = false;
  const own = isCustody(fate.outcome);
  for (let at = fate.at + 1; at < to; at += 1) {
    const token = parse.tokens[at];
    if (token?.text === ';' || token?.text === ':' || token?.lower === 'that' || token?.lower === 'who') return false;
    if (token !== undefined && links.has(token.lower) && !(own && token.lower === 'after')) linked = true;
  }
  return linked;
}
