// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useState } from "react";
import { sameData } from "../../domain/sheet/same-data";
import type { FormulaRead, SelectionSeen, Session } from "../../workbook/session.types";

interface Known {
  readonly tab: string;
  readonly address: string;
  readonly read: FormulaRead;
}

/** The formula of the selected cell, read again whenever it may have changed; null where not one cell is selected, or before the first answer. */
export function useCellFormula(seen: SelectionSeen | null, readFormula: Session["readFormula"]): Known | null {
  const [known, setKnown] = useState<Known | null>(null);
  const one = seen?.selected?.cells === 1 ? seen.selected : null;
  const { tab = null, address = null } = one ?? {};
  useEffect(() => {
    if (tab === null || address === null) return undefined;
    let wanted = true;
    void readFormula(tab, address).then((read) => {
      const next = { tab, address, read };
      if (wanted) setKnown((before) => (sameData(before, next) ? before : next));
    });
    return () => void (wanted = false);
  }, [tab, address, seen, readFormula]);
  return known !== null && known.tab === tab && known.address === address ? known : null;
}
