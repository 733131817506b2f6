/** The part of the bar, in per cent, that the life of the story takes; what is right of it is now. */
const LIFE_FROM = 2;
const LIFE_TO = 90;

/** Where instants stand on the time bar, in per cent from its beginning. */
export class Scale {
  readonly #first: number;
  readonly #last: number;

  /** @param instants of all changes, in milliseconds, in order of time */
  constructor(instants: readonly number[]) {
    this.#first = instants[0] ?? 0;
    this.#last = instants.at(-1) ?? this.#first;
  }

  placeOf(instant: number): number {
    const life = this.#last - this.#first;
    const share = life === 0 ? 1 : (instant - this.#first) / life;
    return LIFE_FROM + Math.min(1.04, Math.max(-0.01, share)) * (LIFE_TO - LIFE_FROM);
  }

  instantAt(place: number): number {
    return this.#first + ((place - LIFE_FROM) / (LIFE_TO - LIFE_FROM)) * (this.#last - this.#first);
  }

  isNow(place: number): boolean {
    return place > (LIFE_TO + 100) / 2;
  }
}
