// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useEffect, useRef, useState } from "react";
import { TABS, type TabView } from "../ui/views";

/** Where the user's last view is kept. */
export interface ViewPreference {
  readonly last: () => Promise<string | null>;
  readonly remember: (view: string) => Promise<void>;
}

/** The open view: the first one until the remembered one is known, and from then on what the user chooses. */
export function useView({ last, remember }: ViewPreference): readonly [TabView, (view: TabView) => void] {
  const [view, setView] = useState<TabView>("controle");
  const chosen = useRef(false);
  useEffect(() => {
    void last().then((remembered) => {
      const known = TABS.find((one) => one === remembered);
      if (known !== undefined && !chosen.current) setView(known);
    });
  }, [last]);
  const choose = useCallback(
    (next: TabView) => {
      chosen.current = true;
      setView(next);
      void remember(next);
    },
    [remember],
  );
  return [view, choose];
}
