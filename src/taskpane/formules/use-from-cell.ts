// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useState } from "react";
import { errorInCell, foundCall, type CellFormula, type FoundCall } from "./cell-formula";
import type { ChosenFormula } from "./use-formula";
import type { useCellFormula } from "./use-cell-formula";

/** A cell with a function of this add-in. */
interface Source {
  readonly cell: CellFormula;
  readonly found: FoundCall;
  /** Dutch: why the choices are not those of the cell; else null. */
  readonly problem: string | null;
  /** Dutch: what of the cell is not among the choices; else null. */
  readonly note: string | null;
  /** Dutch: that the cell shows an error; else null. */
  readonly error: string | null;
}

export interface FromCell {
  /** The selected cell, where the choices are made from it or could not be. */
  readonly source: Source | null;
  /** The selected cell, where its formula is another one than the user is busy with. */
  readonly offer: Source | null;
  /** Chooses what is offered. */
  readonly take: () => void;
  /** The selected cell, where it has a function of this add-in. */
  readonly selected: Source | null;
}

/** Makes the choices those of the selected cell, but never over what the user is choosing: that is then offered. */
export function useFromCell(known: ReturnType<typeof useCellFormula>, formula: ChosenFormula): FromCell {
  /** The formula that was filled in last, with its place. */
  const [taken, setTaken] = useState<string | null>(null);
  const selected = useMemo(() => sourceOf(known), [known]);
  const key =
    selected === null ? null : JSON.stringify([selected.cell.tab, selected.cell.address, selected.cell.formula]);
  const fill = (): void => {
    setTaken(key);
    if (selected?.found.of != null) formula.fill(selected.found.of.id, selected.found.choices);
  };
  const isNew = selected !== null && key !== taken;
  if (isNew && (!formula.touched || selected.found.of === null)) fill();
  return {
    source: isNew ? null : selected,
    offer: isNew && formula.touched && selected.found.of !== null ? selected : null,
    take: fill,
    selected,
  };
}

function sourceOf(known: ReturnType<typeof useCellFormula>): Source | null {
  if (known?.read.formula == null) return null;
  const { tab, address, read } = known;
  const cell = { tab, address, formula: read.formula, value: read.value };
  const found = foundCall(cell);
  if (found === null) return null;
  const note = found.of === null ? null : found.note;
  return { cell, found, problem: found.problem, note, error: errorInCell(cell) };
}
