// SPDX-License-Identifier: EUPL-1.2

import { useEffect, type RefObject } from "react";
import type { News } from "../ui/use-news";

/** Long enough to read two sentences; what went well is also seen in the sheets. */
const SHOWN_MS = 10_000;

/** Where a message comes in that stays in view, what stood right above it moves up along with its edge: nothing gets below it. */
export function useNothingCovered(message: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = message;
    if (current === null || typeof ResizeObserver === "undefined") return undefined;
    let height = current.offsetHeight;
    const observer = new ResizeObserver(() => {
      const more = current.offsetHeight - height;
      height += more;
      if (more > 0 && getComputedStyle(current.parentElement ?? current).position === "sticky")
        window.scrollBy(0, more);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [message]);
}

/**
 * What was done goes away after a while, unless somebody is at it; any message goes when the user does something else.
 * What went wrong stays until then.
 */
export function useGoingAway(message: RefObject<HTMLElement | null>, shown: News | null, onDismiss: () => void): void {
  const id = shown?.id ?? null;
  const passes = shown?.kind === "done";
  useEffect(() => {
    if (id === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      timer = setTimeout(
        () => (message.current?.matches(":hover, :focus-within") === true ? wait() : onDismiss()),
        SHOWN_MS,
      );
    };
    if (passes) wait();
    const act = ({ target }: Event): void => {
      const button = target instanceof Element ? target.closest("button, a, select, input") : null;
      if (button !== null && message.current?.contains(button) !== true) onDismiss();
    };
    // Before the action itself, which may have something to tell.
    document.addEventListener("click", act, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("click", act, true);
    };
  }, [id, passes, message, onDismiss]);
}
