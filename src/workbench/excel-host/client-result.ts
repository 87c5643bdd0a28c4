// SPDX-License-Identifier: EUPL-1.2

import type { RequestQueue } from "./request-context";

/** The answer of a method, which is there after the next sync. */
export function clientResult<T>(queue: RequestQueue, read: () => T): Pick<OfficeExtension.ClientResult<T>, "value"> {
  let answer: { readonly value: T } | null = null;
  queue.read(() => {
    const value = read();
    queue.answered(value);
    answer = { value };
  });
  return {
    get value(): T {
      if (answer === null) throw queue.parts.errors.create("ValueNotLoaded", "ClientResult.value");
      return answer.value;
    },
  };
}
