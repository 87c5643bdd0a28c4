// SPDX-License-Identifier: EUPL-1.2

import { almostTableOn } from "../lib/almost-table";
import { isUnrecognised } from "../lib/sheets";
import { formatList } from "../../sheet/format";
import { cellAddress } from "../../sheet/addresses";
import type { CellRef } from "../../sheet/snapshot";
import { cellOf } from "../../tabs/row-cells";
import { TAB_KIND_NAMES, type ColumnRole, type Table, type TableCell, type TabKind } from "../../tabs/table";
import type { Draft, Rule } from "../rule";

export interface MissingColumnParams {
  readonly kind: TabKind;
  readonly missing: readonly ColumnRole[];
  /** False where the whole table could not be read for it. */
  readonly read: boolean;
}

/** What a column is called that is missing; with its article. */
const COLUMN_NAMES: Readonly<Partial<Record<ColumnRole, string>>> = {
  gemeente: "de kolom Gemeente",
  soort: "de kolom Soort (regulier of amv)",
  aantal: "de kolom Aantal",
  plaatsen: "de kolom Plaatsen",
  opening: "de kolom Opening",
  einde: "de kolom Einde",
  status: "de kolom Status",
  datum: "de kolom Datum",
  van: "de kolom Van",
  naar: "de kolom Naar",
  cyclus: "de kolom Cyclus",
  stap: "de kolom Stap",
  peildatum: "de peildatum",
};

/** A column that a kind of tab cannot do without. Tabs that hold something else altogether are another rule. */
export const kolomOntbreekt: Rule<MissingColumnParams, "sheet"> = {
  id: "structuur.kolom-ontbreekt",
  title: "Kolom ontbreekt",
  checks: "Een tabel mist een kolom waar zij niet zonder kan, of de peildatum.",
  reason: "Zonder deze kolom is de tabel niet te lezen, of is niet bekend waar haar getallen bij horen.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "sheet",
  in: "alle",
  sentence: ({ kind, missing, read }) =>
    `Dit ${read ? "is" : "lijkt"} een tabel ${TAB_KIND_NAMES[kind]}, maar ${formatList(missing.map((role) => COLUMN_NAMES[role] ?? role))} ontbreekt.${
      read ? "" : " De tabel is daarom niet gelezen."
    }`,
  *check(tab, model) {
    for (const table of tab.tables) {
      const missing = missingIn(table);
      const [first] = table.columns;
      const at =
        table.columns.find(({ role }) => role === "realisatie" || role === "aantal" || role === "plaatsen")?.at ??
        first?.at;
      if (missing.length > 0 && at !== undefined) yield draft(at, { kind: table.kind, missing, read: true });
    }
    const almost = isUnrecognised(model, tab) ? almostTableOn(tab.sheet) : null;
    if (almost !== null) yield draft(almost.at, { kind: almost.kind, missing: [almost.missing], read: false });
  },
};

function draft(at: CellRef, params: MissingColumnParams): Draft<MissingColumnParams> {
  return {
    tab: at.tab,
    address: cellAddress(at),
    found: `zonder ${params.missing.join(", ")}`,
    expected: null,
    params,
    fix: null,
  };
}

function missingIn(table: Table): ColumnRole[] {
  const has = (role: ColumnRole): boolean => table.columns.some((column) => column.role === role);
  const namesSoort = has("soort") || table.columns.some(({ soort }) => soort !== null && soort !== "totaal");
  switch (table.kind) {
    case "voortgang":
      return hasPeildatum(table) ? [] : ["peildatum"];
    case "mutaties":
      return has("label") || namesSoort ? [] : ["soort"];
    case "locaties":
      return [
        ...(namesSoort ? [] : (["soort"] as const)),
        ...(["opening", "einde"] as const).filter((role) => !has(role)),
        ...(has("plaatsen") || has("aantal") ? [] : (["plaatsen"] as const)),
      ];
    case "uitruil":
      return [...(namesSoort ? [] : (["soort"] as const)), ...(has("status") ? [] : (["status"] as const))];
    default:
      return [];
  }
}

/** A column Peildatum in which no row says a day is none, once there are numbers beside it. */
function hasPeildatum({ columns, peildatum, rows }: Table): boolean {
  if (peildatum !== null || columns.some(({ role, date }) => role === "realisatie" && date !== null)) return true;
  if (!columns.some(({ role }) => role === "peildatum")) return false;
  const filled = rows.filter(({ kind, cells }) => kind === "data" && cells.some(isRealised));
  return filled.length === 0 || filled.some((row) => !isUnsaid(cellOf(row, "peildatum")));
}

const isRealised = ({ column, reading }: TableCell): boolean =>
  column.role === "realisatie" && reading.kind !== "blank" && reading.kind !== "missing";
const isUnsaid = (cell: TableCell | null): boolean =>
  cell === null || cell.reading.kind === "blank" || cell.reading.kind === "missing";
