// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useMemo, useState } from "react";
import type { Session } from "../../workbook/session.types";
import type { NewsDesk } from "../ui/use-news";

/** What is done with the findings together, in the sheets. */
export interface SheetWork {
  /** True while something is being written. */
  readonly busy: boolean;
  readonly mark: () => void;
  readonly unmark: () => void;
  readonly report: () => void;
}

const marked = (inPlaceOfChanges: boolean): string =>
  `De bevindingen zijn gemarkeerd in de tabbladen${inPlaceOfChanges ? ", in plaats van de wijzigingen" : ""}. Weghalen kan onder Meer.`;

export function useSheetWork(session: Session, { tell, clear }: NewsDesk): SheetWork {
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async (work: Promise<string | null>, done: string): Promise<void> => {
      clear();
      setBusy(true);
      const problem = await work;
      setBusy(false);
      tell(problem ?? done, problem === null ? "done" : "problem");
    },
    [tell, clear],
  );
  return useMemo(
    () => ({
      busy,
      mark: () => void run(session.mark(), marked(session.state().marked === "wijzigingen")),
      unmark: () => void run(session.unmark(), "De markering is weg."),
      report: () => void run(session.report(), "Het rapport staat klaar op een eigen tabblad."),
    }),
    [session, busy, run],
  );
}
