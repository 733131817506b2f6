/** Names with their variants: what one entity is called. */
export interface Alias {
  readonly name: string;
  readonly also: readonly string[];
}

/** Lower case, straight apostrophes, without stops, articles, possessive "'s" and the Arabic article "al-". */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  if (isPlainName(lower)) return lower;
  return lower
    .replaceAll('’', "'")
    .replaceAll(/'s?$/gu, '')
    .replaceAll('.', '')
    .replaceAll(/^the\s+/gu, '')
    .replaceAll(/(^|\s)(?:al|el|ul)-/gu, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Whether a name in lower case is words of plain letters alone, as most are: it has nothing to take off or to even out. */
export const isPlainName = (lower: string): boolean => plainName.test(lower);
const plainName = /^(?!the )[a-z]+(?: [a-z]+)*$/;

/** First letters of the capitalised words of a long form: "Harbour Safety Board" gives "HSB". */
export function acronymOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

interface Entity {
  readonly id: string;
  name: string;
  person: boolean;
}

/**
 * The names of one text, in reading order, resolved to entities: a name is the same as one that it repeats, as the
 * long form of its acronym, as the full name that it is the surname of, and as what an alias says.
 */
export class EntityRegister {
  readonly #byKey = new Map<string, Entity>();
  readonly #bySurname = new Map<string, Entity>();
  readonly #byAcronym = new Map<string, Entity>();
  readonly #byId = new Map<string, Entity>();

  constructor(aliases: readonly Alias[]) {
    for (const alias of aliases) {
      const entity = this.#create(alias.name, nameKey(alias.name), false);
      for (const also of alias.also) this.#byKey.set(nameKey(also), entity);
    }
  }

  /** The entity of a name; a new one where nothing in the text so far is called so. */
  resolve(name: string, person: boolean): { readonly id: string; readonly name: string; readonly person: boolean } {
    const key = nameKey(name);
    const known = this.#called(name, key);
    if (known === null) return this.#create(name, key, person);
    known.person ||= person;
    return known;
  }

  find(name: string): Entity | null {
    return this.#called(name, nameKey(name));
  }

  #called(name: string, key: string): Entity | null {
    const exact = this.#byKey.get(key);
    if (exact !== undefined) return exact;
    if (/^[\p{Lu}.&]{2,7}$/u.test(name)) return this.#byAcronym.get(name.replaceAll('.', '')) ?? null;
    if (!key.includes(' ')) return this.#bySurname.get(key) ?? null;
    return null;
  }

  /** Records a second name for an entity: "Long Form (LF)". */
  link(name: string, id: string): void {
    const entity = this.#byId.get(id);
    if (entity !== undefined) this.#byKey.set(nameKey(name), entity);
  }

  #create(name: string, key: string, person: boolean): Entity {
    const entity: Entity = { id: key.replaceAll(' ', '-'), name: name.replace(/[’']s?$/u, ''), person };
    this.#byKey.set(key, entity);
    this.#byId.set(entity.id, entity);
    const space = key.lastIndexOf(' ');
    if (space < 0) return entity;
    const surname = key.slice(space + 1);
    if (!this.#bySurname.has(surname)) this.#bySurname.set(surname, entity);
    const acronym = acronymOf(name);
    if (acronym.length > 1 && !this.#byAcronym.has(acronym)) this.#byAcronym.set(acronym, entity);
    return entity;
  }
}
