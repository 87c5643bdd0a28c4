// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { useView, type ViewPreference } from "./use-view";
import type { DetailView, TabView } from "../ui/views";

interface Left {
  readonly scroll: number;
  readonly focus: Element | null;
}

export interface Views {
  readonly view: TabView;
  /** The views that were open before, and the one that is: what was never asked for is not drawn. */
  readonly seen: ReadonlySet<TabView>;
  readonly detail: DetailView | null;
  readonly show: (view: TabView) => void;
  readonly open: (detail: DetailView) => void;
  /** Back to where the detail was opened: the same view, place and focus. */
  readonly back: () => void;
}

/** Which view is open, and where the user comes back to from a detail. */
export function useViews(preference: ViewPreference): Views {
  const [view, setView] = useView(preference);
  const [detail, setDetail] = useState<DetailView | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<TabView>>(new Set([view]));
  if (!seen.has(view)) setSeen(new Set([...seen, view]));
  const left = useRef<Left | null>(null);
  const returning = useRef(false);

  useLayoutEffect(() => {
    if (!returning.current) return;
    returning.current = false;
    window.scrollTo(0, left.current?.scroll ?? 0);
    const { focus = null } = left.current ?? {};
    const element = focus?.isConnected === true ? focus : document.getElementById(`tab-${view}`);
    (element as HTMLElement | null)?.focus({ preventScroll: true });
    left.current = null;
  }, [detail, view]);

  const open = useCallback((next: DetailView) => {
    left.current ??= { scroll: window.scrollY, focus: document.activeElement };
    setDetail(next);
  }, []);
  const back = useCallback(() => {
    returning.current = true;
    setDetail(null);
  }, []);
  const show = useCallback(
    (next: TabView) => {
      left.current = null;
      setDetail(null);
      setView(next);
    },
    [setView],
  );
  return { view, seen, detail, show, open, back };
}
