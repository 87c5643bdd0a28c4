// SPDX-License-Identifier: EUPL-1.2

import { UnreadableWorkbook } from "../workbench/xlsx/unreadable-workbook";
import { CommandFailure } from "./command-failure";

/** What came of one of more files. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** Does the same for one after the other; one that cannot be read is an outcome too, and the rest goes on. */
export async function oneByOne<Item, T>(
  items: readonly Item[],
  work: (item: Item) => Promise<T>,
): Promise<readonly Outcome<T>[]> {
  const outcomes: Outcome<T>[] = [];
  for (const item of items) {
    outcomes.push(
      await work(item).then(
        (value) => ({ ok: true as const, value }),
        (error: unknown) => {
          if (error instanceof CommandFailure || error instanceof UnreadableWorkbook)
            return { ok: false as const, error: error.message };
          throw error;
        },
      ),
    );
  }
  return outcomes;
}
