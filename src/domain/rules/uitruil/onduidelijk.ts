// SPDX-License-Identifier: EUPL-1.2

import { shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import { once } from "../lib/once";
import type { NamedGebied } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import { cellOf, dateIn } from "../../tabs/row-cells";
import { amountsOf, soortOfUitruil } from "../../tabs/kinds/uitruil";
import { saysStatus, statusOf, uitruilStatus } from "../../tabs/kinds/uitruil-status";
import type { Uitruil } from "../../tabs/records";
import type { Table, TableCell, TableRow } from "../../tabs/table";
import type { Rule } from "../rule";

export interface UnclearUitruilParams {
  readonly unclear:
    "status" | "tegenspraak" | "geen-status" | "nergens" | "voorwaarde" | "einde" | "gebied" | "soort" | "aantal";
  readonly text: string;
}

const SENTENCES: Readonly<Record<UnclearUitruilParams["unclear"], (text: string) => string>> = {
  status: (text) =>
    `Uit de status “${text}” blijkt niet of deze uitruil is afgesproken. Schrijf “akkoord” of “niet akkoord”.`,
  tegenspraak: (text) =>
    `Hier staat “${text}”, en een andere kolom met een status zegt iets anders. Schrijf in alle “akkoord”, of in alle “niet akkoord”.`,
  "geen-status": () =>
    "Bij deze uitruil staat geen status, dus blijkt niet of zij is afgesproken. Schrijf “akkoord” of “niet akkoord”.",
  nergens: () =>
    "In deze kolom staat nergens iets, dus telt geen uitruil mee. Schrijf “akkoord” bij wat is afgesproken.",
  voorwaarde: (text) =>
    `Deze uitruil is afgesproken, maar ernaast staat “${text}”. Daaruit blijkt niet of zij geldt. Haal de woorden weg, of schrijf “niet akkoord”.`,
  einde: (text) =>
    `Deze uitruil is afgesproken tot ${text}, en de nieuwste peildatum is later. Haal de datum weg als zij nog geldt, of schrijf “niet akkoord”.`,
  gebied: (text) => `“${text}” is geen gemeente. Een uitruil is tussen twee gemeenten: noem ze bij naam.`,
  soort: (text) =>
    `Deze afgesproken uitruil noemt ${text === "" ? "geen soort" : `als soort “${text}”`}. Schrijf “regulier” of “amv”.`,
  aantal: () => "Deze afgesproken uitruil noemt geen aantal plaatsen.",
};

/** An uitruil that is agreed, or may be, of which a word does not say what it moves. */
export const onduidelijk: Rule<UnclearUitruilParams, "row"> = {
  id: "uitruil.onduidelijk",
  title: "Uitruil niet duidelijk",
  checks:
    "Uit de status van een uitruil, of uit de woorden of het einde ernaast, blijkt niet of zij geldt, of zij noemt geen gemeente, geen soort of geen aantal.",
  reason:
    "Alleen uitruil die is afgesproken, telt. Zolang niet duidelijk is wat zij verandert, is de taakstelling niet zeker.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "row",
  in: ["uitruil"],
  sentence: ({ unclear, text }) => SENTENCES[unclear](text),
  *check({ table, row }, model) {
    if (row.kind !== "data") return;
    for (const [unclear, cell] of unclearCells(table, row, model)) {
      const text = shownText(model, cell.at);
      yield draftAt(cell.at, { found: text, params: { unclear, text } });
    }
  },
};

type Unclear = readonly [UnclearUitruilParams["unclear"], Pick<TableCell, "at">];

function* unclearCells(table: Table, row: TableRow, model: Model): Generator<Unclear> {
  const { status, cell } = statusOf(row, table);
  const [amount = null] = amountsOf(row);
  if (cell !== null && status === "unclear") yield [causeOf(cell), cell];
  if (cell !== null && !saysStatus(table) && row === firstWithPlaces(table)) yield ["nergens", { at: cell.column.at }];
  if (status === "not-agreed") return;
  const soort = soortOfUitruil(row);
  for (const named of soort === "andere" ? [] : gebiedenOf(table, row, model)) yield ["gebied", named];
  if (status === "unclear") return;
  const [einde, newest] = [cellOf(row, "einde"), model.index.peildata[0]];
  const last = einde === null ? null : dateIn(einde);
  if (einde !== null && last !== null && newest !== undefined && last < newest) yield ["einde", einde];
  const named = cellOf(row, "soort");
  if (named !== null && soort === null && amount !== null && needsSoort(amount)) yield ["soort", named];
  // What cannot be read has a rule of its own.
  if (amount !== null && soort !== "andere" && isMissing(amount)) yield ["aantal", amount];
}

function causeOf({ column, reading }: TableCell): UnclearUitruilParams["unclear"] {
  if (column.role === "opmerking") return "voorwaarde";
  if (reading.kind === "blank") return "geen-status";
  return reading.kind === "text" && uitruilStatus(reading.text) !== "unclear" ? "tegenspraak" : "status";
}

const needsSoort = ({ column, reading }: TableCell): boolean =>
  reading.kind !== "pair" && column.soort !== "regulier" && column.soort !== "amv";

const isMissing = ({ reading }: TableCell): boolean => reading.kind === "blank" || reading.kind === "missing";

const firstWithPlaces = once(({ rows }: Table): TableRow | undefined =>
  rows.find((row) => row.kind === "data" && amountsOf(row)[0]?.reading.kind === "amount"),
);

const perRow = once(
  (rows: readonly Uitruil[]) => new Map(rows.map((one) => [`${one.at.tab} ${String(one.at.row)}`, one])),
);

/** The sides that are a provincie or a regio. */
const gebiedenOf = (table: Table, row: TableRow, { records }: Model): readonly NamedGebied[] => {
  const found = perRow(records.uitruil).get(`${table.tab} ${String(row.row)}`);
  return (found === undefined ? [] : [found.van, found.naar]).filter(
    ({ resolution }) => resolution.status === "found" && resolution.gebied.level !== "gemeente",
  );
};
