// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useEffect, useState } from "react";
import { fullAddress } from "../../domain/sheet/addresses";
import { sameData } from "../../domain/sheet/same-data";
import type { CellsRead, SelectionSeen, Session } from "../../workbook/session.types";
import type { CellsArgument } from "./argument";

/** What was read last, by address with its tab. */
type Known = ReadonlyMap<string, CellsRead>;

export type ReadCells = (cells: CellsArgument) => CellsRead | null;

const nameOf = ({ tab, address }: CellsArgument): string => fullAddress(tab, address);

/** What is in the cells that a formula looks at, read again whenever cells may have changed; null before the first answer. */
export function useCells(
  cells: readonly CellsArgument[],
  seen: SelectionSeen | null,
  readCells: Session["readCells"],
): ReadCells {
  const [known, setKnown] = useState<Known>(new Map());
  useEffect(() => {
    let wanted = true;
    const names = new Set(cells.map(nameOf));
    for (const one of cells) {
      void readCells(one.tab, one.address).then((read) => {
        if (wanted)
          setKnown((before) =>
            sameData(before.get(nameOf(one)), read)
              ? before
              : new Map([...[...before].filter(([name]) => names.has(name)), [nameOf(one), read]]),
          );
      });
    }
    return () => void (wanted = false);
  }, [cells, seen, readCells]);
  return useCallback((one) => known.get(nameOf(one)) ?? null, [known]);
}
