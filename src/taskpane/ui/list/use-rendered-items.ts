// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { offsetsOf, rangeBetween, type RenderedRange } from "./rendered-range";

/** Drawn above and below what is in view, so that a quick scroll meets no gaps. */
const AHEAD_PX = 600;
const FIRST_DRAWN = 16;

interface DrawnItem {
  readonly index: number;
  /** The room of the items before it that are not drawn. */
  readonly spaceBefore: number;
}

interface DrawnItems {
  readonly drawn: readonly DrawnItem[];
  /** The room of the items after the last one. */
  readonly spaceAfter: number;
}

interface Options {
  readonly list: RefObject<HTMLElement | null>;
  readonly keys: readonly string[];
  /** Heights in pixels before an item was ever drawn. */
  readonly estimates: readonly number[];
  /** Items that stay drawn out of view, because they hold the focus or what somebody is typing. */
  readonly keep: readonly number[];
}

/**
 * Which items of a long list to draw: those in view of the page's own scrolling, and the kept ones. The rest is room.
 * The list's element must hold one child per drawn item, in order.
 */
export function useRenderedItems({ list, keys, estimates, keep }: Options): DrawnItems {
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [range, setRange] = useState<RenderedRange>({ first: 0, end: FIRST_DRAWN });
  const offsets = useMemo(
    () => offsetsOf(keys.map((key, index) => heights.current.get(key) ?? estimates[index] ?? 0)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `measured` counts the changes of the heights, which are no state.
    [keys, estimates, measured],
  );

  const last = Math.min(range.end, keys.length);
  const inView = Array.from({ length: Math.max(0, last - range.first) }, (_, index) => range.first + index);
  const indices = [...new Set([...inView, ...keep.filter((index) => index >= 0 && index < keys.length)])].sort(
    (a, b) => a - b,
  );

  const measure = (): void => {
    const children = list.current?.children;
    const changed = indices.filter((index, child) => {
      const height = (children?.[child] as HTMLElement | undefined)?.offsetHeight ?? 0;
      const key = keys[index] ?? "";
      // A list in a hidden view has no heights.
      if (height === 0 || heights.current.get(key) === height) return false;
      heights.current.set(key, height);
      return true;
    });
    if (changed.length > 0) setMeasured((count) => count + 1);
  };
  useLayoutEffect(measure, [list, keys, indices]);
  const latest = useRef(measure);
  useLayoutEffect(() => void (latest.current = measure));

  useEffect(() => {
    const look = (): void => {
      const { current } = list;
      if (current === null) return;
      const top = -current.getBoundingClientRect().top;
      const next = rangeBetween(offsets, top - AHEAD_PX, top + window.innerHeight + AHEAD_PX);
      setRange((before) => (before.first === next.first && before.end === next.end ? before : next));
    };
    look();
    // A wider or narrower pane makes other heights, and what stands above the list moves it.
    const observer =
      typeof ResizeObserver === "undefined"
        ? null
        : new ResizeObserver(() => {
            latest.current();
            look();
          });
    if (list.current !== null) observer?.observe(list.current);
    observer?.observe(document.body);
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      observer?.disconnect();
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [list, offsets]);

  let end = 0;
  const drawn = indices.map((index) => {
    const spaceBefore = (offsets[index] ?? end) - end;
    end = offsets[index + 1] ?? end;
    return { index, spaceBefore };
  });
  return { drawn, spaceAfter: (offsets.at(-1) ?? 0) - end };
}
