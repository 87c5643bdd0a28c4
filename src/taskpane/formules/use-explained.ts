// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useState } from "react";
import { spokenAddress } from "../../domain/sheet/addresses";
import type { SelectionSeen } from "../../workbook/session.types";
import type { useCellFormula } from "./use-cell-formula";
import type { FromCell } from "./use-from-cell";

type Source = NonNullable<FromCell["selected"]>;

interface Wishes {
  /** Another number for each time that it is asked outside this view. */
  readonly wish: number;
  readonly seen: SelectionSeen | null;
  readonly known: ReturnType<typeof useCellFormula>;
  readonly selected: FromCell["selected"];
  readonly onTell: (text: string, kind: "done" | "problem") => void;
}

interface Explained {
  /** The cell that is explained; null for none. */
  readonly source: Source | null;
  readonly ask: () => void;
  readonly close: () => void;
}

/** Which cell is explained: the one that was selected when it was asked, as soon as that is known. */
export function useExplained({ wish, seen, known, selected, onTell }: Wishes): Explained {
  const [source, setSource] = useState<Source | null>(null);
  const [asked, setAsked] = useState({ wish: 0, pending: false });
  if (asked.wish !== wish) setAsked({ wish, pending: true });
  const refusal = refusalOf(seen, known, selected);
  const { pending } = asked;
  const settled = selected !== null || refusal !== null;
  useEffect(() => {
    if (!pending || !settled) return;
    setAsked((before) => ({ ...before, pending: false }));
    if (selected !== null) setSource(selected);
    else if (refusal !== null) onTell(refusal, "problem");
  }, [pending, settled, selected, refusal, onTell]);
  return { source, ask: () => setAsked((before) => ({ ...before, pending: true })), close: () => setSource(null) };
}

/** Dutch: why there is nothing to explain; null where there is, or it is not known yet. */
function refusalOf(
  seen: SelectionSeen | null,
  known: ReturnType<typeof useCellFormula>,
  selected: FromCell["selected"],
): string | null {
  if (selected !== null || seen === null) return null;
  if (seen.sentence !== null) return seen.sentence;
  if (seen.selected?.cells !== 1) return "Selecteer één cel met een formule van Spreiding. Kies daarna weer Leg uit.";
  if (known === null) return null;
  const place = spokenAddress(known.tab, known.address);
  return known.read.sentence ?? `In ${place} staat geen formule van Spreiding. Selecteer een cel met zo’n formule.`;
}
