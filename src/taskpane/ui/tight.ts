// SPDX-License-Identifier: EUPL-1.2

import { useSyncExternalStore } from "react";

const QUERY = "(max-height: 520px), (max-width: 240px)";

/** For styles: little room, as in a pane at 200 % zoom. What stands above the work is then small, and goes along when one scrolls. */
export const TIGHT = `@media ${QUERY}`;

/** Half of a pane's width: a pane at 200 % zoom. */
export const NARROW = "@media (max-width: 240px)";

const media = (): MediaQueryList | null => (typeof window.matchMedia === "function" ? window.matchMedia(QUERY) : null);

function subscribe(changed: () => void): () => void {
  const list = media();
  list?.addEventListener("change", changed);
  return () => list?.removeEventListener("change", changed);
}

/** True where there is little room. */
export function useTight(): boolean {
  return useSyncExternalStore(subscribe, () => media()?.matches === true);
}
