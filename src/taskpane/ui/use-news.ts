// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useState } from "react";

export interface News {
  /** Another one for each telling, so that the same words are told again. */
  readonly id: number;
  readonly text: string;
  /** announce: only for who cannot see that it happened. */
  readonly kind: "announce" | "done" | "problem";
}

export interface NewsDesk {
  readonly news: News | null;
  readonly tell: (text: string, kind: News["kind"]) => void;
  readonly announce: (text: string) => void;
  readonly clear: () => void;
}

/** The last thing that there was to tell about an action. */
export function useNews(): NewsDesk {
  const [news, setNews] = useState<News | null>(null);
  const tell = useCallback(
    (text: string, kind: News["kind"]) => setNews((last) => ({ id: (last?.id ?? 0) + 1, text, kind })),
    [],
  );
  const announce = useCallback((text: string) => tell(text, "announce"), [tell]);
  const clear = useCallback(() => setNews(null), []);
  return { news, tell, announce, clear };
}
