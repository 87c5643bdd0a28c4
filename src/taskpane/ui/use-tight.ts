// SPDX-License-Identifier: EUPL-1.2

import { useSyncExternalStore } from "react";
import { LITTLE_ROOM } from "./little-room";

const media = (): MediaQueryList | null =>
  typeof window.matchMedia === "function" ? window.matchMedia(LITTLE_ROOM) : null;

function subscribe(changed: () => void): () => void {
  const list = media();
  list?.addEventListener("change", changed);
  return () => list?.removeEventListener("change", changed);
}

/** True where there is little room. */
export function useTight(): boolean {
  return useSyncExternalStore(subscribe, () => media()?.matches === true);
}
