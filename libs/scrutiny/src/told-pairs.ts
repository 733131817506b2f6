/** Pairs of names, by what was told of them. */
export class ToldPairs<What extends string> {
  private readonly told = new Map<What, Map<string, Set<string>>>();

  add(what: What, a: string, b: string): void {
    const pairs = this.told.get(what) ?? new Map<string, Set<string>>();
    this.told.set(what, pairs);
    const others = pairs.get(a);
    if (others) others.add(b);
    else pairs.set(a, new Set([b]));
  }

  has(what: What, a: string, b: string): boolean {
    return this.told.get(what)?.get(a)?.has(b) === true;
  }
}
