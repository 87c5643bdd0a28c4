// SPDX-License-Identifier: EUPL-1.2

import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { ownValue } from "../../../domain/sheet/own-value";

/** In a list item: the element that the arrows walk to. */
export const STOP = { "data-stop": "" } as const;

interface Place {
  readonly key: string;
  readonly index: number;
}

export interface RovingTabindex {
  /** The item that the Tab key enters; its elements have tabIndex 0, all others −1. Null in an empty list. */
  readonly active: string | null;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/**
 * Makes a list one stop for the Tab key: up and down walk over `stops`, Home and End go to its ends, left and right walk
 * through one item. Where the focused element goes away, the focus goes to its item, or to the item that took its place.
 */
export function useRovingTabindex(root: RefObject<HTMLElement | null>, stops: readonly string[]): RovingTabindex {
  const [place, setPlace] = useState<Place>({ key: "", index: 0 });
  const walking = useRef(false);
  const within = useRef(false);
  const found = stops.indexOf(place.key);
  const index = found >= 0 ? found : Math.max(0, Math.min(place.index, stops.length - 1));
  const active = stops[index] ?? null;

  useLayoutEffect(() => {
    const lost = within.current && document.activeElement === document.body;
    if (!walking.current && !lost) return;
    walking.current = false;
    if (active !== null) itemOf(root.current, active)?.querySelector<HTMLElement>("[data-stop]")?.focus();
  });

  const walk = (to: number): void => {
    const key = stops[to];
    if (key === undefined) return;
    walking.current = true;
    setPlace({ key, index: to });
  };

  return {
    active,
    handlers: {
      onKeyDown(event) {
        const target = event.target as HTMLElement;
        const to = ownValue({ ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: stops.length - 1 }, event.key);
        const sideways = ownValue({ ArrowRight: 1, ArrowLeft: -1 }, event.key);
        if (target.matches("input, textarea, select") || (to === undefined && sideways === undefined)) return;
        event.preventDefault();
        if (to !== undefined) walk(to);
        else if (sideways !== undefined) walkThrough(target, sideways);
      },
      onFocus(event) {
        within.current = true;
        const key = (event.target as HTMLElement).closest<HTMLElement>("[data-key]")?.dataset["key"];
        if (key !== undefined && key !== place.key) setPlace({ key, index: stops.indexOf(key) });
      },
      onBlur({ target }) {
        // An element that is taken out of the page loses the focus too; then it has to go somewhere.
        queueMicrotask(() => {
          if (target.isConnected && root.current?.contains(document.activeElement) !== true) within.current = false;
        });
      },
    },
  };
}

function itemOf(root: HTMLElement | null, key: string): HTMLElement | undefined {
  return [...(root?.querySelectorAll<HTMLElement>("[data-key]") ?? [])].find((item) => item.dataset["key"] === key);
}

function walkThrough(from: HTMLElement, step: number): void {
  const elements = [...(from.closest("[data-key]")?.querySelectorAll<HTMLElement>("button") ?? [])];
  elements[elements.indexOf(from) + step]?.focus();
}
