// SPDX-License-Identifier: EUPL-1.2

import { realClock } from "../../src/workbook/async/clock";

/** What a client and its host still have to do: while there is any, what comes of it is not to be looked at. */
export class OpenWork {
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
    let open = true;
    return () => {
      if (open) this.#open -= 1;
      open = false;
    };
  }

  /** Does it in a turn of its own, without waiting; the answer calls it off. */
  soon(work: () => void): () => void {
    const end = this.begin();
    const cancel = realClock.after(0, () => {
      end();
      work();
    });
    return () => {
      cancel();
      end();
    };
  }

  /** Settles when there is nothing left to do. */
  async idle(): Promise<void> {
    do await new Promise<void>((resolve) => realClock.after(0, resolve));
    while (this.#open > 0);
  }
}
