// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import { cellOf, cellText } from "../../tabs/row-cells";
import type { TableCell, TableRow } from "../../tabs/table";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface CodeParams {
  readonly code: string;
  readonly naam: string;
  /** The code that belongs to the name. */
  readonly expected: string;
  /** The gemeente that has the written code; null where none has. */
  readonly codeNaam: string | null;
}

/** A CBS code beside the name of another gemeente. The name is what counts; which of both is wrong, only the user knows. */
export const codeNaam: Rule<CodeParams, "row"> = {
  id: "gemeente.code-naam",
  title: "Code en naam passen niet bij elkaar",
  checks: "De CBS-code in een rij is niet die van de gemeente in die rij.",
  reason: "Hier telt de naam. Een ander bestand dat op de code koppelt, vindt een andere gemeente.",
  source: { kind: "cbs", publicatie: "indeling" },
  severity: "fout",
  each: "row",
  in: "alle",
  sentence: ({ code, naam, expected, codeNaam }) =>
    `Hier staat ${code}, ${codeNaam === null ? "een code die niet bestaat" : `de code van ${codeNaam}`}. De code van ${naam} is ${expected}.`,
  check({ row }, model) {
    const both = row.kind === "data" ? codeAndName(model, row) : null;
    if (both === null) return null;
    const { cell, code, gemeente } = both;
    const ofCode = model.gebieden.resolve(code);
    const other = ofCode.status === "found" ? ofCode.gebied : null;
    if (other?.level === "gemeente" && other.code === gemeente.code) return null;
    return draftAt(cell.at, {
      found: code,
      expected: gemeente.code,
      params: { code, naam: gemeente.naam, expected: gemeente.code, codeNaam: other?.naam ?? null },
      fix: { sure: false, choices: [gemeente.code] },
    });
  },
};

function codeAndName(
  { gebieden, provincie }: Model,
  row: TableRow,
): { cell: TableCell; code: string; gemeente: Gemeente } | null {
  const cell = cellOf(row, "code");
  const code = cellText(cell);
  const name = cellText(cellOf(row, "gemeente"));
  if (cell === null || code === null || name === null) return null;
  const resolution = gebieden.resolve(name, { provincie });
  return resolution.status === "found" && resolution.gebied.level === "gemeente"
    ? { cell, code, gemeente: resolution.gebied }
    : null;
}
