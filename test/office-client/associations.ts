// SPDX-License-Identifier: EUPL-1.2

import type { AssociatedFunction } from "../../src/workbench/excel-host/functions/stream";

export type Associate = (ids: string | Readonly<Record<string, AssociatedFunction>>, one?: AssociatedFunction) => void;

/** What `office.js` has ready for the runtime of the functions, which begins with it. */
export function associations(): object {
  const mappings: Record<string, AssociatedFunction> = {};
  const listeners: (() => void)[] = [];
  const associate: Associate = (ids, one) => {
    Object.assign(mappings, typeof ids === "string" ? { [ids]: one } : ids);
    for (const tell of listeners) tell();
  };
  return { associate, _association: { mappings, onchange: (listener: () => void) => void listeners.push(listener) } };
}
