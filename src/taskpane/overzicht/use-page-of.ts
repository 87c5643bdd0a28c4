// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Gebied, Gemeente } from "../../domain/gemeenten/gebied";
import { gebiedKey, type Choices, type Wanted } from "./choices";

interface Left {
  readonly scroll: number;
  readonly focus: Element | null;
}

export interface PageOf {
  /** The key of the gebied that was shown last and is no gemeente: its list lies behind a page. Null: none was chosen yet. */
  readonly listOf: string | null;
  /** True where the page was opened from its row, not chosen at the top. */
  readonly fromRow: boolean;
  readonly open: (gemeente: Gemeente) => void;
  /** From the page of a gemeente to a gebied; `list`: the one whose list lies behind it, to which the place and the focus go back as they were. */
  readonly back: (gebied: Gebied, list: Gebied) => void;
}

/** The page of a gemeente over the list that it was opened from. @param instead what has the focus where the row that had it is gone */
export function usePageOf(
  choices: Choices | null,
  want: (part: Partial<Wanted>) => void,
  instead: RefObject<HTMLElement | null>,
): PageOf {
  const [listOf, setListOf] = useState<string | null>(null);
  const [fromRow, setFromRow] = useState(false);
  const left = useRef<Left | null>(null);
  const returning = useRef(false);
  const key = choices === null ? null : gebiedKey(choices.gebied);
  const isPage = choices?.gebied.level === "gemeente";
  if (!isPage && key !== null && key !== listOf) setListOf(key);
  if (!isPage && fromRow) setFromRow(false);

  useLayoutEffect(() => {
    if (!returning.current) return;
    returning.current = false;
    const { scroll = 0, focus = null } = left.current ?? {};
    left.current = null;
    window.scrollTo(0, scroll);
    const element = focus instanceof HTMLElement && focus.isConnected ? focus : instead.current;
    element?.focus({ preventScroll: true });
  }, [key, instead]);

  const open = useCallback(
    (gemeente: Gemeente) => {
      left.current = { scroll: window.scrollY, focus: document.activeElement };
      setFromRow(true);
      want({ gebied: gebiedKey(gemeente) });
    },
    [want],
  );
  const back = useCallback(
    (gebied: Gebied, list: Gebied) => {
      if (gebiedKey(gebied) !== gebiedKey(list)) left.current = null;
      returning.current = true;
      want({ gebied: gebiedKey(gebied) });
    },
    [want],
  );
  return { listOf, fromRow, open, back };
}
