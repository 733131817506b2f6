import { hintOf, holds } from '../document/hints.js';
import type { Token } from '../document/index.js';
import { COLLECTIVE_NOUNS, PERSON_NOUNS } from '../mentions/lexicon/actor-nouns.js';
import { FRAIL } from './lexicon/structures.js';
import { emptyPeople, roleNouns } from './lexicon/words.js';
import type { Names } from './names.js';
import type { NounPhrase } from './phrases.js';

/** Who or what a noun phrase means, in the form by which reports are compared. */
export interface Participant {
  readonly name: string;
  /** Whether it is a name, rather than a role such as "a clerk". */
  readonly named: boolean;
}

const isRole = (lower: string): boolean =>
  roleNouns.has(lower) ||
  PERSON_NOUNS.has(lower) ||
  PERSON_NOUNS.has(lower.replace(/s$/, '')) ||
  emptyPeople.has(lower);
const ROLES = hintOf(isRole);

/** Headline capitals make names of roles: "Harbour Clerk" names nobody. */
export const isRoleNoun = (head: Token): boolean => holds(head, ROLES) && isRole(head.lower);

/** Nouns of those who do something: "smuggler", "cyclist", "fisherman". */
const doer =
  /(?:[^aeiou]er|[aeiou][^aeiou]er|[st]or|ist|man|woman|ian|eer|(?<!^(?:tr|f|kn|b|lev|degr|decr|spr|coff|t))ee)$/;

const persons = new Set(['he', 'she', 'him', 'her', 'himself', 'herself']);
const humans = new Set([
  'he',
  'she',
  'him',
  'her',
  'they',
  'them',
  'we',
  'us',
  'i',
  'me',
  'you',
  'who',
  'whom',
  'someone',
  'somebody',
  'everyone',
  'anyone',
  'nobody',
  'others',
  'many',
  'several',
  'both',
  'some',
]);
const ownPossessives = new Set(['his', 'her']);

/** "the Harrow dam": a bridge or tower by the name of its place. */
const isNamedStructure = (tokens: readonly Token[], { from, head }: NounPhrase): boolean =>
  FRAIL.has(tokens[head]?.lemma ?? '') && tokens[head - 1]?.pos === 'PROPN' && head > from;

/** Follows a text from sentence to sentence: whom "he" and "her" mean. */
export class Discourse {
  /** Whom "he" or "she" would mean now. */
  person: string | null = null;
  /** Noun of the thing that "it" would mean now. */
  thing: string | null = null;

  constructor(private readonly names: Names) {}

  /**
   * The participant of a noun phrase, or `null` where it names or describes nobody.
   * @param person whom "he" or "she" means there
   */
  participant(tokens: readonly Token[], phrase: NounPhrase, person = this.person): Participant | null {
    const head = tokens[phrase.head];
    if (head === undefined) return null;
    if (head.lower === 'it' && this.thing !== null) return { name: this.thing, named: false };
    if (head.pos === 'PRON') return persons.has(head.lower) && person !== null ? { name: person, named: true } : null;
    if (phrase.to === phrase.from && ownPossessives.has(head.lower))
      return person === null ? null : { name: person, named: true };
    const name = isRoleNoun(head) ? null : this.names.nameOf(tokens, phrase);
    if (name !== null && name !== '') return { name, named: true };
    if (head.pos === 'NUM' || emptyPeople.has(head.lemma.toLowerCase())) return null;
    const role = this.names.roleOf(tokens, phrase);
    return role === '' ? null : { name: role, named: isNamedStructure(tokens, phrase) };
  }

  /** Takes a person that a sentence names in passing for whom its own next pronouns mean. */
  mention(tokens: readonly Token[], phrase: NounPhrase, speaks: (offset: number) => boolean): void {
    const head = tokens[phrase.head];
    const first = tokens[phrase.from];
    if (head?.pos !== 'PROPN' || first === undefined || phrase.possessor !== null || speaks(first.start)) return;
    if (this.names.isPerson({ start: first.start, end: head.end }))
      this.person = this.names.nameOf(tokens, phrase) ?? this.person;
  }

  /** Whether a noun phrase means a person or people, as far as its words tell. */
  isHuman(tokens: readonly Token[], phrase: NounPhrase): boolean {
    const head = tokens[phrase.head];
    const first = tokens[phrase.from];
    if (head === undefined || first === undefined) return false;
    if (head.pos === 'PRON') return humans.has(head.lower);
    if (head.pos === 'NUM') return true;
    const lemma = head.lemma.toLowerCase();
    if (head.pos === 'NOUN' && doer.test(lemma)) return true;
    if (isRoleNoun(head) || emptyPeople.has(lemma) || PERSON_NOUNS.has(lemma) || COLLECTIVE_NOUNS.has(lemma))
      return true;
    return head.pos === 'PROPN' && !this.names.isBodyOrPlace({ start: first.start, end: head.end });
  }

  private isThing(tokens: readonly Token[], phrase: NounPhrase): boolean {
    const head = tokens[phrase.head];
    return head?.pos === 'NOUN' && head.lower === head.lemma && !this.isHuman(tokens, phrase);
  }

  /** The owner that a possessive pronoun stands for at the start of a phrase: "his death". */
  owner(tokens: readonly Token[], phrase: NounPhrase): Participant | null {
    const first = tokens[phrase.from];
    return first !== undefined && ownPossessives.has(first.lower) && this.person !== null
      ? { name: this.person, named: true }
      : null;
  }

  /**
   * Takes note of the people that a sentence names: a subject, else the first, is whom the next pronouns mean. Those who
   * only speak are passed over.
   */
  pass(
    tokens: readonly Token[],
    phrases: readonly NounPhrase[],
    subjects: ReadonlySet<NounPhrase | null>,
    speaks: (offset: number) => boolean,
  ): void {
    let found: string | null = null;
    const thing = phrases.find((phrase) => subjects.has(phrase) && this.isThing(tokens, phrase));
    if (thing !== undefined) this.thing = tokens[thing.head]?.lemma ?? null;
    for (const phrase of phrases) {
      const head = tokens[phrase.head];
      const first = tokens[phrase.from];
      if (head?.pos !== 'PROPN' || first === undefined || !this.names.isPerson({ start: first.start, end: head.end }))
        continue;
      if (speaks(first.start)) continue;
      const name = this.names.nameOf(tokens, phrase);
      if (name !== null && (subjects.has(phrase) || (found === null && this.person === null))) {
        found = name;
        if (subjects.has(phrase)) break;
      }
    }
    if (found !== null) this.person = found;
  }
}
