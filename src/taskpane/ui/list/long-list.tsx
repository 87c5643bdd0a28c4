// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useRef, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { useRenderedItems } from "./use-rendered-items";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** In pixels; the real height counts once an item was drawn. */
  readonly estimate: (item: T) => number;
  /** Indices of items that stay drawn when they are out of view. */
  readonly keep?: readonly number[];
  readonly label: string;
  readonly children: (item: T) => ReactNode;
}

const NOTHING: readonly number[] = [];

/** A list of any length: only what is in view is in the page. `keyOf` and `estimate` must not change between renderings. */
export function LongList<T>({ items, keyOf, estimate, keep = NOTHING, label, children }: LongListProps<T>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const estimates = useMemo(() => items.map(estimate), [items, estimate]);
  const { drawn, spaceAfter } = useRenderedItems({ list, keys, estimates, keep });
  return (
    // Without a bullet Safari takes a list for no list, unless it is told.
    <ul ref={list} role="list" aria-label={label} className={styles.list} style={{ paddingBottom: spaceAfter }}>
      {drawn.map(({ index, spaceBefore }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={keys[index]}
              data-key={keys[index]}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ marginTop: spaceBefore }}
            >
              {children(item)}
            </li>
          )
        );
      })}
    </ul>
  );
}
