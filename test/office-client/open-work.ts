// SPDX-License-Identifier: EUPL-1.2

/** What a client and its host still have to do: while there is any, what comes of it is not to be looked at. */
export class OpenWork {
  readonly #timers = new Map<NodeJS.Timeout, () => void>();
  #open = 0;
  #begun = 0;

  /** How much was begun so far. */
  get begun(): number {
    return this.#begun;
  }

  /** The answer is to be called when it is done. */
  begin(): () => void {
    this.#begun += 1;
    this.#open += 1;
    return () => void (this.#open -= 1);
  }

  /** Does it in a turn of its own, without waiting. */
  soon(work: () => void): NodeJS.Timeout {
    const end = this.begin();
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      end();
      work();
    });
    this.#timers.set(timer, end);
    return timer;
  }

  /** Takes back what was to be done soon. */
  cancel(timer: NodeJS.Timeout): void {
    clearTimeout(timer);
    this.#timers.get(timer)?.();
    this.#timers.delete(timer);
  }

  /** Settles when there is nothing left to do. */
  async idle(): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve));
    while (this.#open > 0);
  }
}
