import { stem } from '../words/stem.js';

/** A name that a list of rivals holds. */
export interface Rival {
  /** The stems of its words, with a space between them. */
  readonly key: string;
  /** How many words of the phrase it takes up. */
  readonly length: number;
}

/** Words of the longest name in a list of rivals. */
const LONGEST = 3;

/**
 * Names of which one thing bears only one, `=` before those that must stand without another noun: a home, no care home. Of a line `a, b | c | d` no thing is two of a (or b), c and d; of a line
 * `a, b || c, d` none is one of the left and one of the right. What no line sets against each other may be one thing.
 */
export class Rivals {
  /** The lines and places in them that hold a name. */
  private readonly places = new Map<string, (readonly [line: number, member: number])[]>();
  private readonly alone = new Set<string>();

  constructor(lines: string) {
    lines.split('\n').forEach((line, number) => {
      line.split(/\|+/u).forEach((member, place) => {
        for (const name of member.split(',')) {
          const written = name.trim();
          const key = written.replace('=', '').split(/\s+/u).map(stem).join(' ');
          if (written.startsWith('=')) this.alone.add(key);
          this.places.set(key, [...(this.places.get(key) ?? []), [number, place]]);
        }
      });
    });
  }

  /** The longest name with which a phrase ends, by the stems of its words; `null` where it ends with none. */
  endOf(stems: readonly string[]): Rival | null {
    for (let length = Math.min(LONGEST, stems.length); length > 0; length -= 1) {
      const key = stems.slice(-length).join(' ');
      if (this.places.has(key) && (length === stems.length || !this.alone.has(key))) return { key, length };
    }
    return null;
  }

  /** Whether nothing is both. */
  exclude(a: string, b: string): boolean {
    const others = this.places.get(b) ?? [];
    return (this.places.get(a) ?? []).some(([line, member]) =>
      others.some(([otherLine, other]) => line === otherLine && member !== other),
    );
  }
}
