/** Lets the readers of the alert log in this process know that it has grown. A ring may be lost: they poll too. */
export class AlertBell {
  readonly #listeners = new Set<() => void>();

  onRing(listener: () => void): void {
    this.#listeners.add(listener);
  }

  ring(): void {
    for (const listener of this.#listeners) listener();
  }
}
