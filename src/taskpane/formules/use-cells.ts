// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useState } from "react";
import { sameData } from "../../domain/sheet/same-data";
import type { CellsRead, SelectionSeen, Session } from "../../workbook/session.types";
import type { CellsArgument } from "./argument";

interface Known {
  readonly tab: string;
  readonly address: string;
  readonly read: CellsRead;
}

/** What is in the cells that a formula looks at, read again whenever cells may have changed; null before the first answer. */
export function useCells(
  cells: CellsArgument | null,
  seen: SelectionSeen | null,
  readCells: Session["readCells"],
): CellsRead | null {
  const [known, setKnown] = useState<Known | null>(null);
  const { tab = null, address = null } = cells ?? {};
  useEffect(() => {
    if (tab === null || address === null) return undefined;
    let wanted = true;
    void readCells(tab, address).then((read) => {
      if (wanted)
        setKnown((before) =>
          before !== null && sameData(before, { tab, address, read }) ? before : { tab, address, read },
        );
    });
    return () => void (wanted = false);
  }, [tab, address, seen, readCells]);
  return known !== null && known.tab === tab && known.address === address ? known.read : null;
}
