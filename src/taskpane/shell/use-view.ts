// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useEffect, useRef, useState } from "react";

const VIEWS = ["controle", "overzicht"] as const;
export type View = (typeof VIEWS)[number];

/** Where the user's last view is kept. */
export interface ViewPreference {
  readonly last: () => Promise<string | null>;
  readonly remember: (view: string) => Promise<void>;
}

/** The open view: the first one until the remembered one is known, and from then on what the user chooses. */
export function useView({ last, remember }: ViewPreference): readonly [View, (view: View) => void] {
  const [view, setView] = useState<View>("controle");
  const chosen = useRef(false);
  useEffect(() => {
    void last().then((remembered) => {
      const known = VIEWS.find((one) => one === remembered);
      if (known !== undefined && !chosen.current) setView(known);
    });
  }, [last]);
  const choose = useCallback(
    (next: View) => {
      chosen.current = true;
      setView(next);
      void remember(next);
    },
    [remember],
  );
  return [view, choose];
}
