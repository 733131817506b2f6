import type { Span } from '#story';
import { subjectBefore, type NodeRange } from '../document/subjects.js';
import { nodeAt, spanOf, type Node, type Unit } from '../document/units.js';
import type { Actor } from '../mentions/actors.js';
import { genderOfName, genderOfRole, type Gender } from '../mentions/gender.js';
import { isBodyName, isPersonRole, isPublicBody } from '../mentions/heads.js';
import type { Mention } from '../mentions/mentions.js';
import { namesSeveral } from '../mentions/several.js';

/** Whom a clause is about, or who spoke: one, or several that a coordination names. */
interface Told {
  readonly actors: readonly Actor[];
  readonly start: number;
  /** Whether the words name a speaker, so that a single name is likelier one of a person. */
  readonly spoke: boolean;
  /** Whether they open with an article: "the Vale" is no person. */
  readonly article: boolean;
}

interface Subject extends Told {
  readonly end: number;
  /** Whether its clause is no part of another one. */
  readonly main: boolean;
}

/** What a name's entity is known as in the whole text. */
interface Known {
  kind: Mention['kind'];
  gender: Gender | null;
}

/** How many sentences are looked at for a person, the pronoun's own among them. */
const farthest = 8;
/** The same for a body or a group, which "it" and "they" mean less often, and for somebody without a name. */
const near = 3;
/** Clauses of one sentence whose subjects are read, and speakers looked back at: few texts have as many. */
const mostClauses = 40;

/**
 * Whom pronouns may stand for: the speakers and the subjects of clauses in the order of the text. A pronoun means the
 * last of them that it agrees with, a speaker before a subject of the same sentence and the subject of a main clause
 * before that of another one: a subject is what the next sentence is likeliest to go on with (Grosz, Joshi and Weinstein
 * 1995, "Centering"). Sentences are read only when a pronoun asks for them.
 */
export class Antecedents {
  readonly #spoken: Told[] = [];
  readonly #subjects = new Map<number, readonly Subject[]>();
  #known: ReadonlyMap<string, Known> | null = null;
  /** The gender of those whom a pronoun stood for already. */
  readonly #learned = new Map<string, Gender>();

  constructor(
    private readonly units: readonly Unit[],
    private readonly mentions: readonly Mention[],
    private readonly read: (unit: Unit, range: NodeRange) => readonly Actor[],
  ) {}

  /** Takes down who spoke, and where the words stand that name them. */
  spoke(actors: readonly Actor[]): void {
    const start = actors[0]?.span.start;
    if (start !== undefined) this.#spoken.push({ actors, start, spoke: true, article: false });
  }

  /**
   * The last who a pronoun may stand for, or `null`.
   * @param said what the pronoun's clause reports, whose subjects are others
   */
  of({ lower, start }: Node, said: readonly Span[]): readonly Actor[] | null {
    const agrees = this.#agreement(lower);
    if (agrees === null) return null;
    const gender = genderOfPronoun(lower);
    const found = this.#last(start, said, agrees, gender === null ? near : farthest);
    const entity = found?.[0]?.entity ?? null;
    if (gender !== null && entity !== null && !this.#learned.has(entity)) this.#learned.set(entity, gender);
    return found;
  }

  /** The last person whom a description before an offset may stand for, or `null`. */
  person(start: number, gender: Gender | null): readonly Actor[] | null {
    const is: Agreement = (told) => {
      const [actor, second] = told.actors;
      return actor?.kind === 'named' && second === undefined && this.#isSomebody(actor, gender, told);
    };
    return this.#last(start, [], is, near);
  }

  /** Whether an actor whose words open no list is a person. */
  isPerson(actor: Actor): boolean {
    return this.#isSomebody(actor, null, { actors: [actor], start: 0, spoke: false, article: false });
  }

  /** Whether nothing that is known of a person speaks against a pronoun: no other gender. */
  mayBe(actor: Actor, pronoun: string): boolean {
    const gender = this.#genderOf(actor);
    return gender === null || gender === genderOfPronoun(pronoun);
  }

  #isSomebody(actor: Actor, gender: Gender | null, told: Told): boolean {
    return gender === null
      ? this.#isPerson(actor, 'he', told) || this.#isPerson(actor, 'she', told)
      : this.#isPerson(actor, gender, told);
  }

  /** The last named company or body that "the company" before an offset may stand for, or `null`. */
  company(start: number): Actor | null {
    const found = this.#last(
      start,
      [],
      ({ actors: [actor, second] }) => second === undefined && this.#isCompany(actor),
      farthest,
    );
    return found?.[0] ?? null;
  }

  #last(start: number, said: readonly Span[], agrees: Agreement, reach: number): readonly Actor[] | null {
    let spoken = this.#spoken.length - 1;
    const oldest = Math.max(0, spoken - mostClauses);
    const own = this.#unitAt(start);
    for (let index = own; index >= 0 && index > own - reach; index -= 1) {
      const from = this.units[index]?.start ?? 0;
      const close = index > own - near;
      for (; spoken >= oldest && (this.#spoken[spoken]?.start ?? 0) >= from; spoken -= 1) {
        const told = this.#spoken[spoken];
        if (told === undefined || told.start >= start || !(close || isNamed(told.actors))) continue;
        if (agrees(told)) return told.actors;
      }
      const subjects = this.#subjectsOf(index).filter(
        (subject) =>
          subject.end <= start &&
          !said.some((span) => span.start <= subject.start && subject.end <= span.end) &&
          agrees(subject) &&
          ((close && (subject.main || isKin(subject.actors))) || isNamed(subject.actors)),
      );
      const subject = subjects.find(({ main }) => main) ?? subjects.at(-1);
      if (subject !== undefined) return subject.actors;
    }
    return null;
  }

  /** What a pronoun may stand for, or `null` where it stands for nobody who was named. */
  #agreement(pronoun: string): Agreement | null {
    const single =
      (is: (actor: Actor, told: Told) => boolean): Agreement =>
      (told) => {
        const [actor, second] = told.actors;
        return actor !== undefined && second === undefined && is(actor, told);
      };
    if (pronoun === 'he' || pronoun === 'his') return single((actor, told) => this.#isPerson(actor, 'he', told));
    if (pronoun === 'she' || pronoun === 'her') return single((actor, told) => this.#isPerson(actor, 'she', told));
    if (pronoun === 'it' || pronoun === 'its') return single((actor) => this.#isOrganisation(actor));
    return pronoun === 'they' || pronoun === 'their' ? isSeveral : null;
  }

  #isOrganisation(actor: Actor): boolean {
    if (actor.kind === 'document' || actor.kind === 'outlet') return true;
    return actor.kind === 'named' ? this.#knownOf(actor)?.kind === 'organisation' : isBodyName(actor.name);
  }

  #isCompany(actor: Actor | undefined): boolean {
    if (
      actor?.kind !== 'named' ||
      this.#genderOf(actor) !== null ||
      (isPersonRole(actor.role) && !isBodyName(actor.name))
    )
      return false;
    if (GROUPS.test(actor.name)) return false;
    const kind = this.#knownOf(actor)?.kind;
    return (kind === 'unknown' || kind === 'organisation') && !isPublicBody(actor.name);
  }

  #isPerson(actor: Actor, gender: Gender, { spoke, article }: Told): boolean {
    if (actor.kind === 'document' || actor.kind === 'outlet') return false;
    const known = this.#genderOf(actor);
    if (known !== null) return known === gender;
    if (actor.kind !== 'named')
      return actor.kind === 'anonymous' && (actor.count ?? 1) < 2 && !namesSeveral(actor.name);
    if (isPersonRole(actor.role)) return true;
    if (article && actor.role === null) return false;
    const kind = this.#knownOf(actor)?.kind ?? 'unknown';
    return !isBodyName(actor.name) && (kind === 'person' || (spoke && kind === 'unknown'));
  }

  #genderOf(actor: Actor): Gender | null {
    if (actor.kind !== 'named') return genderOfRole(actor.name);
    return (
      genderOfRole(actor.role ?? '') ??
      this.#knownOf(actor)?.gender ??
      genderOfName(actor.name) ??
      this.#learned.get(actor.entity ?? '') ??
      null
    );
  }

  #knownOf({ entity }: Actor): Known | null {
    return entity === null ? null : ((this.#known ??= knownOf(this.mentions)).get(entity) ?? null);
  }

  #unitAt(offset: number): number {
    let low = 0;
    let high = this.units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.units[middle]?.start ?? offset) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #subjectsOf(index: number): readonly Subject[] {
    const known = this.#subjects.get(index);
    if (known !== undefined) return known;
    const unit = this.units[index];
    // A description among them asks for the person before it, and may not ask for itself.
    this.#subjects.set(index, []);
    const subjects = unit === undefined ? [] : this.#readSubjects(unit);
    this.#subjects.set(index, subjects);
    return subjects;
  }

  #readSubjects(unit: Unit): Subject[] {
    const { nodes, groups } = unit;
    const subjects: Subject[] = [];
    for (const { form, first, lemma } of groups.slice(0, mostClauses)) {
      if (form !== 'finite' || DYING.has(lemma)) continue;
      const range = ownerOfShares(nodes, subjectBefore(nodes, first));
      if (range === null || nodeAt(nodes, range.to).pos === 'PRON') continue;
      const actors = this.read(unit, range);
      if (actors.length === 0) continue;
      const article = nodeAt(nodes, range.from).pos === 'DET';
      const before = nodeAt(nodes, range.from - 1);
      const main = before.pos !== 'SCONJ' && !/^(?:who|which|that|when|where)$/u.test(before.lower);
      subjects.push({ actors, ...spanOf(nodes, range.from, range.to), main, article, spoke: false });
    }
    return subjects;
  }
}

/** "Shares in Orrin fell": what is told of shares is told of the company. */
function ownerOfShares(nodes: readonly Node[], range: NodeRange | null): NodeRange | null {
  if (range === null || !/^(?:shares|stock)$/u.test(nodeAt(nodes, range.from).lower)) return range;
  const of = nodeAt(nodes, range.from + 1);
  return range.to > range.from + 1 && /^(?:in|of)$/u.test(of.lower) ? { from: range.from + 2, to: range.to } : range;
}

/** What the mentions of a name tell about it: a person where one of them does, of the gender that a title shows. */
function knownOf(mentions: readonly Mention[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const { entity, kind, role, status } of mentions) {
    if (status !== 'named') continue;
    const one = known.get(entity) ?? { kind, gender: null };
    if (kind === 'person' || one.kind === 'unknown') one.kind = kind;
    if (role !== null) one.gender ??= genderOfRole(role);
    known.set(entity, one);
  }
  return known;
}

/** Who was killed says nothing more. */
const DYING: ReadonlySet<string> = new Set(['die', 'kill', 'drown', 'bury', 'murder']);

const isNamed = (actors: readonly Actor[]): boolean => actors.every(({ kind }) => kind === 'named');

/** "the sister", "his wife": whom a pronoun of the same gender means though no main clause is about them. */
const isKin = (actors: readonly Actor[]): boolean => actors.every(({ name }) => genderOfRole(name) !== null);

const genderOfPronoun = (word: string): Gender | null =>
  /^(?:he|his)$/u.test(word) ? 'he' : /^(?:she|her)$/u.test(word) ? 'she' : null;

/** "Attackers", "Indians": people, whom a capital at the start of a sentence makes look like a name. */
const GROUPS = /^\p{Lu}\p{Ll}+(?:ers|ors|ians|ists|men)$/u;

type Agreement = (told: Told) => boolean;

/** What "they" may stand for. A speaker without a name may be a body or a group that no list knows. */
const isSeveral: Agreement = ({ actors, spoke }) =>
  (actors.length > 1 && (spoke || actors.every(({ kind }) => kind !== 'collective'))) ||
  actors.some(({ name, kind, count }) =>
    spoke ? kind === 'collective' || (count ?? 1) > 1 || namesSeveral(name) : kind !== 'named' && namesSeveral(name),
  );
