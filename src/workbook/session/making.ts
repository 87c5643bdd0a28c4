// SPDX-License-Identifier: EUPL-1.2

/** Keeps the reading of the workbook apart from the making of a sheet of the add-in: nobody reads one that is half made, or not yet known as ours. */
export interface Making {
  /** Makes a sheet; when it settles the sheet is known. */
  make<T>(work: () => Promise<T>): Promise<T>;
  /** Reads as often as it takes to find the workbook at a moment that no sheet is being made. */
  apart<T>(read: () => Promise<T>): Promise<T>;
}

export function createMaking(): Making {
  let begun = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    make(work) {
      begun += 1;
      const made = work();
      last = Promise.all([last, made.catch(() => undefined)]);
      return made;
    },
    async apart(read) {
      for (;;) {
        await last;
        const before = begun;
        const found = await read();
        if (begun === before) return found;
      }
    },
  };
}
