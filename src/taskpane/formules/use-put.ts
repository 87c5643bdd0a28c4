// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { spokenAddress } from "../../domain/sheet/addresses";
import type { CellContent } from "../../domain/journal/journal";
import type { FormulaRequest, Session } from "../../workbook/session.types";

/** What came of the last putting. */
type After =
  | { readonly kind: "asks"; readonly request: FormulaRequest; readonly content: CellContent }
  | { readonly kind: "put"; readonly entry: string; readonly cell: string };

export interface Putting {
  readonly busy: boolean;
  readonly after: After | null;
  readonly put: (request: FormulaRequest) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly forget: () => void;
}

type Tell = (text: string, kind: "done" | "problem") => void;

/** Puts formulas in cells and takes the last one back. @param onPut called after each that is in its cell */
export function usePut(
  { putFormula, undo: undoEntries }: Pick<Session, "putFormula" | "undo">,
  tell: Tell,
  onPut: () => void,
): Putting {
  const [busy, setBusy] = useState(false);
  const [after, setAfter] = useState<After | null>(null);
  const put = async (request: FormulaRequest): Promise<void> => {
    setBusy(true);
    const outcome = await putFormula(request);
    setBusy(false);
    const cell = spokenAddress(request.tab, request.address);
    if (outcome.status === "put") {
      setAfter({ kind: "put", entry: outcome.entry, cell });
      onPut();
      tell(`De formule staat in ${cell}.`, "done");
    } else if (outcome.status === "filled") {
      setAfter({ kind: "asks", request, content: outcome.content });
    } else {
      setAfter(null);
      tell(outcome.sentence, "problem");
    }
  };
  const undo = async (): Promise<void> => {
    if (after?.kind !== "put") return;
    setBusy(true);
    const [outcome] = await undoEntries([after.entry]);
    setBusy(false);
    setAfter(null);
    tell(outcome?.sentence ?? `${after.cell} is teruggezet.`, outcome?.sentence == null ? "done" : "problem");
  };
  return { busy, after, put, undo, forget: () => setAfter(null) };
}
