import type { Span } from '#story';
import { isPossessive, relatedStart } from '../document/noun-phrases.js';
import type { NodeRange } from '../document/subjects.js';
import { nodeAt, spanOf, type Node, type Unit } from '../document/units.js';
import { actorWith, readActors, type Actor } from '../mentions/actors.js';
import { genderOfRole } from '../mentions/gender.js';
import { headWord, isBodyName, isPersonRole } from '../mentions/heads.js';
import type { Mention } from '../mentions/mentions.js';
import { namesSeveral } from '../mentions/several.js';
import { Antecedents } from './antecedents.js';
import { epithetOf, isIntroduced, namedWith, regulatorBefore } from './descriptions.js';
import { HOLDING_NOUNS } from './lexicon/cue-nouns.js';

/** Speakers of a text in reading order, so that pronouns and bare surnames find who is meant. */
export class SpeakerMemory {
  readonly #text: string;
  readonly #mentions: readonly Mention[];
  readonly #antecedents: Antecedents;
  /** Who was last named with a role, by its noun. */
  readonly #holders = new Map<string, Actor>();
  /** Roles that more than one was named with. */
  readonly #shared = new Set<string>();
  #single: Actor | null = null;
  #plural: Actor | null = null;
  #body: Actor | null = null;

  /** @param units those of the whole text, in order */
  constructor(text: string, mentions: readonly Mention[], units: readonly Unit[]) {
    this.#text = text;
    this.#mentions = mentions;
    this.#antecedents = new Antecedents(
      units,
      mentions,
      ({ nodes }, range) => this.#described(nodes, range) ?? this.#actors(nodes, range),
    );
  }

  /**
   * The speakers that a source names, with pronouns, relative pronouns, surnames and offices resolved.
   * @param said what they say
   * @param nested whether they speak within what another one says
   */
  read(unit: Unit, words: NodeRange, said: readonly Span[], nested: boolean): Actor[] {
    return this.#heard(this.#resolve(unit, words, said, nested), nested);
  }

  /** The person whom words name alone, as a speaker; `null` where they name several, a body or a thing. */
  readPerson(unit: Unit, words: NodeRange): Actor | null {
    const [actor, second] = this.#resolve(unit, words, [], false);
    if (actor === undefined || second !== undefined || !this.#antecedents.isPerson(actor)) return null;
    this.#heard([actor], false);
    return actor;
  }

  /** Whom a pronoun means, "its" as well as "it"; nobody where the text has named nobody who agrees with it. */
  meant(pronoun: Node): readonly Actor[] {
    return this.#antecedents.of(pronoun, []) ?? [];
  }

  /** Whether "he" or "she" may mean somebody who speaks: no outlet, no paper and no body. */
  mayBePerson(actor: Actor): boolean {
    const isBody = actor.kind === 'document' || actor.kind === 'outlet' || isBodyName(actor.name);
    return this.#antecedents.isPerson(actor) || !(isBody || this.#kindOf(actor) === 'organisation');
  }

  #heard(actors: Actor[], nested: boolean): Actor[] {
    for (const actor of actors) this.#remember(actor);
    if (!nested) this.#antecedents.spoke(actors);
    return actors;
  }

  #resolve({ nodes }: Unit, words: NodeRange, said: readonly Span[], nested: boolean): Actor[] {
    const source = withoutSelf(nodes, ownerOfView(nodes, words));
    const pronoun = nodeAt(nodes, source.to);
    return source.from === source.to && pronoun.pos === 'PRON'
      ? this.#pronoun(nodes, source.from, pronoun, said)
      : ((nested ? null : this.#described(nodes, source)) ?? this.#actors(nodes, source));
  }

  /** "the defender", "the 31-year-old": the person named with that word, else the last that was named. */
  #described(nodes: readonly Node[], range: NodeRange): Actor[] | null {
    const word = epithetOf(nodes, range);
    if (word === null) return null;
    const span = spanOf(nodes, range.from, range.to);
    const role = this.#text.slice(span.start, span.end);
    const named = namedWith(this.#text, this.#mentions, this.#firstAt(span.start), word);
    if (named === undefined) return null;
    if (named !== null) return [actorWith(personOf(named), { role, span })];
    if (this.#holders.has(word) || isIntroduced(this.#text, span.start, word)) return null;
    const [person] = this.#antecedents.person(span.start, genderOfRole(word)) ?? [];
    return person?.kind === 'named' ? [actorWith(person, { role, span })] : null;
  }

  #actors(nodes: readonly Node[], range: NodeRange): Actor[] {
    return this.#named(nodes, range).map((actor) =>
      actor.kind === 'document' ? this.#byOwner(actor, nodes, range) : this.#byRole(actor),
    );
  }

  /** "her report", "its filing": a paper speaks for whoever a pronoun says that it is of. */
  #byOwner(actor: Actor, nodes: readonly Node[], { from, to }: NodeRange): Actor {
    const owner = nodeAt(nodes, from);
    if (from === to || !isPossessive(owner)) return actor;
    const [named] = this.#antecedents.of(owner, []) ?? [];
    return named?.kind === 'named' ? actorWith(actor, { onBehalfOf: named.name }) : actor;
  }

  #named(nodes: readonly Node[], range: NodeRange): Actor[] {
    return readActors(this.#text, nodes, range).map((actor) => this.resolve(actor));
  }

  /**
   * "the spokesman", "the company": who was named with that role, or the last company that was named. "The official" is
   * also the last official who spoke without a name; "his mother" is the only mother who was named.
   */
  #byRole(actor: Actor): Actor {
    if (actor.kind === 'named' || actor.name !== actor.role) return actor;
    const [, owner = '', role = ''] = /^(the|his|her|their) (\p{Ll}+)$/iu.exec(actor.name) ?? [];
    const definite = owner.toLowerCase() === 'the';
    if (role === '' || (!definite && this.#shared.has(role))) return actor;
    const body = definite ? regulatorBefore(role, this.#mentions, this.#firstAt(actor.span.start)) : null;
    if (body !== null) return { ...personOf(body), role: actor.name, span: actor.span };
    const company = COMPANIES.has(role) ? this.#antecedents.company(actor.span.start) : null;
    const holder = company ?? this.#holderOf(role, actor.span);
    if (holder === null || (holder.kind !== 'named' && !definite)) return actor;
    return actorWith(holder, { role: holder.kind === 'named' ? actor.name : holder.role, span: actor.span });
  }

  #holderOf(role: string, { start }: Span): Actor | null {
    const spoken = this.#holders.get(role);
    if (spoken !== undefined) return spoken;
    const named = namedWith(this.#text, this.#mentions, this.#firstAt(start), role);
    return named?.kind === 'person' && isPersonRole(role) ? personOf(named) : null;
  }

  /** Gives an actor the canonical name and the id of the entity that its words mention. */
  resolve(actor: Actor): Actor {
    const inside = this.#within(actor.span);
    const whole = inside.find((mention) => mention.status === 'named' && sameName(mention, actor, this.#text));
    if (whole !== undefined)
      return actorWith(actor, {
        name: whole.name,
        entity: whole.entity,
        kind: actor.kind === 'outlet' || actor.kind === 'anonymous' ? actor.kind : 'named',
      });
    return actorWith(actor, {
      entity: inside.find((mention) => mention.end === actor.span.end)?.entity ?? actor.entity,
    });
  }

  #remember(actor: Actor): void {
    if (actor.kind === 'named' && actor.role !== null && actor.role !== '') {
      const role = headWord(actor.role);
      if ((this.#holders.get(role)?.name ?? actor.name) !== actor.name) this.#shared.add(role);
      this.#holders.set(role, actor);
    } else if (actor.name === actor.role && UNKNOWN.test(actor.name)) this.#holders.set(headWord(actor.name), actor);
    const several = actor.count === null ? namesSeveral(actor.name) : actor.count > 1;
    if (actor.kind === 'named' || (actor.kind === 'anonymous' && !several)) this.#single = actor;
    if (actor.kind === 'collective' || actor.kind === 'anonymous') this.#plural = actor;
    if (actor.kind === 'document' || actor.kind === 'collective' || actor.kind === 'outlet') this.#body = actor;
    else if (this.#kindOf(actor) === 'organisation') this.#body = actor;
  }

  #pronoun(nodes: readonly Node[], at: number, node: Node, said: readonly Span[]): Actor[] {
    const span: Span = { start: node.start, end: node.end };
    if (node.lower === 'who' || node.lower === 'which' || node.lower === 'that') {
      const to = nodeAt(nodes, at - 1).lower === ',' ? at - 2 : at - 1;
      const from = to < 0 ? -1 : relatedStart(nodes, node, to);
      return from < 0 ? [] : this.#actors(nodes, { from, to }).map((actor) => actorWith(actor, { span }));
    }
    // "The museum will close, it said": where nobody else can be meant, the subject of what is said.
    const near = this.#antecedents.of(node, said) ?? (node.lower === 'it' ? this.#antecedents.of(node, []) : null);
    if (near !== null) return near.map((actor) => actorWith(actor, { span }));
    const antecedent = this.#antecedent(node);
    if (antecedent === null)
      return [
        {
          name: node.text,
          kind: 'collective',
          count: null,
          role: null,
          onBehalfOf: null,
          condition: null,
          entity: null,
          span,
        },
      ];
    return [actorWith(antecedent, { span })];
  }

  #antecedent(node: Node): Actor | null {
    if (node.lower === 'they' || node.lower === 'their') return this.#plural ?? this.#single;
    if (node.lower === 'it' || node.lower === 'its') return this.#body ?? this.#single;
    if (!/^(?:he|she|his|her)$/u.test(node.lower)) return null;
    const last = this.#lastPerson(node.start);
    const person = last !== null && this.#antecedents.mayBe(last, node.lower) ? last : null;
    if (this.#single === null || !this.#antecedents.mayBe(this.#single, node.lower)) return person;
    const kind = this.#kindOf(this.#single);
    return person !== null && (kind === 'organisation' || kind === 'place') && this.#single.kind === 'named'
      ? person
      : this.#single;
  }

  #lastPerson(before: number): Actor | null {
    for (let at = this.#firstAt(before) - 1; at >= 0 && at > this.#firstAt(before) - 12; at -= 1) {
      const mention = this.#mentions[at];
      if (mention?.kind === 'person') return personOf(mention);
    }
    return null;
  }

  #kindOf(actor: Actor): Mention['kind'] | null {
    return this.#within(actor.span).find((mention) => mention.entity === actor.entity)?.kind ?? null;
  }

  #within(span: Span): readonly Mention[] {
    const found: Mention[] = [];
    for (let at = this.#firstAt(span.start); at < this.#mentions.length; at += 1) {
      const mention = this.#mentions[at];
      if (mention === undefined || mention.start >= span.end) break;
      if (mention.end <= span.end) found.push(mention);
    }
    return found;
  }

  /** Index of the first mention that starts at or after an offset. */
  #firstAt(offset: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.start ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const personOf = (mention: Mention): Actor => ({
  name: mention.name,
  kind: 'named',
  count: null,
  role: mention.role,
  onBehalfOf: null,
  condition: null,
  entity: mention.entity,
  span: mention,
});

/** "She herself", "the mayor himself": the words before. */
const withoutSelf = (nodes: readonly Node[], { from, to }: NodeRange): NodeRange =>
  to > from && /sel(?:f|ves)$/u.test(nodeAt(nodes, to).lower) ? { from, to: to - 1 } : { from, to };

/** "her" of "her view", "the council" of "the council's opinion": who holds a view, of the words that name it. */
function ownerOfView(nodes: readonly Node[], words: NodeRange): NodeRange {
  const { from, to } = words;
  if (from === to || !HOLDING_NOUNS.has(nodeAt(nodes, to).lemma)) return words;
  if (isPossessive(nodeAt(nodes, from))) return { from, to: from };
  for (let at = to - 1; at > from; at -= 1)
    if (nodeAt(nodes, at).pos === 'PART' && /^['’]s?$/u.test(nodeAt(nodes, at).text)) return { from, to: at - 1 };
  return words;
}

/** How somebody is presented who is not known yet: "a clerk", "two people with knowledge of the talks". */
const UNKNOWN = /^(?:an?|another|one|two|three|four|five|six|several) (?!of\b)/iu;

/** Nouns that stand for any company that was named. */
const COMPANIES: ReadonlySet<string> = new Set(
  'company firm corporation manufacturer retailer startup group'.split(' '),
);

/** Whether a mention inside an actor's words is the actor, not a place or body in the role. */
const sameName = (mention: Mention, actor: Actor, text: string): boolean => {
  if (actor.kind !== 'named' && actor.kind !== 'outlet' && actor.role === actor.name) return false;
  const words = text.slice(mention.start, mention.end).toLowerCase();
  const name = actor.name.toLowerCase();
  return (
    words === name ||
    name.endsWith(` ${words}`) ||
    mention.name.toLowerCase() === name ||
    words.endsWith(` ${name}`) ||
    name === `the ${mention.head}`
  );
};
