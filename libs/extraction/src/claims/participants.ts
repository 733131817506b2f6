import { hintOf, holds } from '../document/hints.js';
import type { Token } from '../document/index.js';
import { genderOfName, genderOfRole, type Gender } from '../mentions/gender.js';
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

/** Whom "he" and whom "she" would mean at a place. */
export type Meant = Readonly<Record<Gender, string | null>>;

const genderOf = (pronoun: string): Gender => (/^(?:he|him|his|himself)$/u.test(pronoun) ? 'he' : 'she');

/** Follows a text from sentence to sentence: whom "he" and "her" mean. */
export class Discourse {
  /** Whom "he" and "she" would mean now: one of whom no word tells which may be either. */
  meant: Meant = { he: null, she: null };
  /** Names of whom a word has told which pronoun they take. */
  private readonly genders = new Map<string, Gender>();
  /** Noun of the thing that "it" would mean now. */
  thing: string | null = null;

  constructor(private readonly names: Names) {}

  /**
   * The participant of a noun phrase, or `null` where it names or describes nobody.
   * @param meant whom "he" or "she" means there
   */
  participant(tokens: readonly Token[], phrase: NounPhrase, meant = this.meant): Participant | null {
    const head = tokens[phrase.head];
    if (head === undefined) return null;
    if (head.lower === 'it' && this.thing !== null) return { name: this.thing, named: false };
    if (head.pos === 'PRON' || (phrase.to === phrase.from && ownPossessives.has(head.lower))) {
      const person = persons.has(head.lower) || ownPossessives.has(head.lower) ? meant[genderOf(head.lower)] : null;
      return person === null ? null : { name: person, named: true };
    }
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
    if (!this.names.isPerson({ start: first.start, end: head.end })) return;
    const name = this.names.nameOf(tokens, phrase);
    if (name !== null) this.turnTo(name, tokens, phrase);
  }

  /** Whether a word, if it is "he" or "she", may stand for somebody whom the words of a phrase name. */
  mayMean({ lower }: Token, name: string, tokens: readonly Token[], phrase: NounPhrase): boolean {
    const gender = persons.has(lower) ? this.genderOf(name, tokens, phrase) : null;
    return gender === null || gender === genderOf(lower);
  }

  private genderOf(name: string, tokens: readonly Token[], { from, to }: NounPhrase): Gender | null {
    const known = this.genders.get(name);
    if (known !== undefined) return known;
    // A surname alone tells nothing.
    if (from === to) return null;
    const named = tokens.findIndex(({ pos }, at) => at >= from && at <= to && pos === 'PROPN');
    const words = tokens.slice(from, to + 1).map(({ text }) => text);
    const role = words.slice(0, Math.max(named - from, 1)).join(' ');
    const gender = genderOfRole(role) ?? genderOfName(words.slice(Math.max(named - from, 0)).join(' '));
    if (gender !== null) this.genders.set(name, gender);
    return gender;
  }

  private turnTo(name: string, tokens: readonly Token[], phrase: NounPhrase): void {
    const gender = this.genderOf(name, tokens, phrase);
    this.meant = gender === null ? { he: name, she: name } : { ...this.meant, [gender]: name };
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
    const person = first !== undefined && ownPossessives.has(first.lower) ? this.meant[genderOf(first.lower)] : null;
    return person === null ? null : { name: person, named: true };
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
    let found: { readonly name: string; readonly phrase: NounPhrase } | null = null;
    const nobody = this.meant.he === null && this.meant.she === null;
    const thing = phrases.find((phrase) => subjects.has(phrase) && this.isThing(tokens, phrase));
    if (thing !== undefined) this.thing = tokens[thing.head]?.lemma ?? null;
    for (const phrase of phrases) {
      const head = tokens[phrase.head];
      const first = tokens[phrase.from];
      if (head?.pos !== 'PROPN' || first === undefined || !this.names.isPerson({ start: first.start, end: head.end }))
        continue;
      if (speaks(first.start)) continue;
      const name = this.names.nameOf(tokens, phrase);
      if (name !== null && (subjects.has(phrase) || (found === null && nobody))) {
        found = { name, phrase };
        if (subjects.has(phrase)) break;
      }
    }
    if (found !== null) this.turnTo(found.name, tokens, found.phrase);
  }
}
