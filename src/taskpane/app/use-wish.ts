// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Wish } from "../../workbook/async/wish";

const NONE: Pick<Wish, "asked" | "subscribe"> = { asked: () => 0, subscribe: () => () => undefined };

/** How often it was asked; `act` is called after each. */
export function useWish(wish: Wish | undefined, act: () => void): number {
  const { subscribe, asked } = wish ?? NONE;
  const count = useSyncExternalStore(subscribe, asked);
  const latest = useRef(act);
  useEffect(() => void (latest.current = act));
  useEffect(() => {
    if (count > 0) latest.current();
  }, [count]);
  return count;
}
