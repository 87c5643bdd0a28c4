// SPDX-License-Identifier: EUPL-1.2

import { isMonitor, looksLikeData, rowsWithNumbers, type Tab } from "../lib/sheets";
import { rowsAbove } from "../lib/rows-above";
import { unreadRows, type UnreadRow } from "../lib/unread-rows";
import { areaAddress } from "../../sheet/addresses";
import { formatCount, formatList } from "../../sheet/format";
import type { Model } from "../../model";
import { isSetAside } from "../../settings";
import { groupBy } from "../../sheet/group-by";
import type { Area, SheetSnapshot } from "../../sheet/snapshot";
import { isOtherGroup } from "../../tabs/headers/subjects";
import { soortOfRow } from "../../tabs/kinds/figures";
import { soortOfUitruil } from "../../tabs/kinds/uitruil-soort";
import { cellOf, cellText } from "../../tabs/row-cells";
import type { Table, TableRow } from "../../tabs/table";
import { asideText } from "../../tabs/whole-row";
import type { Rule } from "../rule";
import { isRead } from "../lib/cells";
import { unreadColumns, type UnreadColumn } from "../lib/unread-columns";
import { totalsApart } from "../lib/wrong-totals";

export interface NotReadParams {
  readonly reason:
    "verborgen-tabblad" | "overgeslagen" | "rijen" | UnreadColumn["reason"] | "soorten" | "geen-gebied" | "totalen";
  readonly tab: string;
  /** Row numbers as Excel shows them, from 1. */
  readonly rows: readonly number[];
  /** Headers of columns, or their letters where they have none. */
  readonly columns: readonly string[];
  /** What the column Soort says of the rows that are about others, or the words in front of rows that are no gebied. */
  readonly soorten: readonly string[];
  /** The word that the header of a single column is a slip of. */
  readonly meant?: string;
}

const SENTENCES: Readonly<Record<NotReadParams["reason"], (params: NotReadParams) => string>> = {
  "verborgen-tabblad": ({ tab, rows }) =>
    `Het tabblad “${tab}” is verborgen en niet herkend. ${formatCount(rows.length, "rij", "rijen")} met getallen niet gecontroleerd.`,
  overgeslagen: ({ tab, rows }) =>
    `U hebt het tabblad “${tab}” overgeslagen. ${formatCount(rows.length, "rij", "rijen")} met getallen niet gecontroleerd.`,
  rijen: ({ rows }) =>
    `${rows.length === 1 ? "Rij" : "Rijen"} ${formatList(rows.map(String))} ${rows.length === 1 ? "heeft" : "hebben"} getallen, maar ${
      rows.length === 1 ? "hoort" : "horen"
    } niet bij een herkende tabel. Niet gecontroleerd.`,
  soorten: ({ rows, soorten }) =>
    `${rows.length === 1 ? "Rij" : "Rijen"} ${formatList(rows.map(String))} ${rows.length === 1 ? "gaat" : "gaan"} over ${formatList(soorten.map((soort) => `“${soort}”`))}. De taakstelling gaat over regulier en amv, dus dit is niet gecontroleerd en telt niet mee.`,
  "geen-gebied": ({ rows, soorten }) =>
    `${rows.length === 1 ? "Rij" : "Rijen"} ${formatList(rows.map(String))} (${formatList(soorten.map((words) => `“${words}”`))}) ${
      rows.length === 1 ? "is" : "zijn"
    } geen gemeente, regio of provincie, en geen totaal van de tabel. Dit is niet gecontroleerd en telt niet mee.`,
  totalen: ({ rows, soorten }) =>
    `Bij ${formatList(soorten.map((words) => `“${words}”`))} in ${rows.length === 1 ? "rij" : "rijen"} ${formatList(rows.map(String))} is niet te zeggen welke regels erin zitten. Niet nagerekend.`,
  kolommen: ({ columns, meant }) =>
    `${columns.length === 1 ? "Kolom" : "Kolommen"} ${formatList(columns)} ${columns.length === 1 ? "heeft" : "hebben"} getallen onder een kop die niet herkend is. Niet gecontroleerd.${meant === undefined ? "" : ` Bedoelt u “${meant}”?`}`,
  concept: ({ columns }) =>
    `${columns.length === 1 ? "Kolom" : "Kolommen"} ${formatList(columns)} ${columns.length === 1 ? "is" : "zijn"} van een taakstelling die niet of niet meer geldt. Die telt niet mee en is niet gecontroleerd. Geldt zij wel, haal dat woord dan weg uit de kop.`,
  "kolommen-ernaast": ({ columns }) =>
    `${columns.length === 1 ? "Kolom" : "Kolommen"} ${formatList(columns)} ${columns.length === 1 ? "staat" : "staan"} in een tabel over anderen. Daarvan worden de aantallen gelezen, maar verschillen en percentages niet nagerekend.`,
};

/**
 * What was not checked and why: hidden tabs that were not recognised, tabs that the user set aside, and rows and columns with numbers
 * that belong to no table, or are no gebied, or are about others than regulier and amv. A visible tab that was not recognised has its own rule.
 */
export const nietGelezen: Rule<NotReadParams, "sheet"> = {
  id: "dekking.niet-gelezen",
  title: "Niet gecontroleerd",
  checks:
    "Een tabblad is overgeslagen of verborgen, rijen of kolommen met getallen horen bij geen herkende tabel, of rijen zijn geen gebied of gaan over een andere soort dan regulier en amv.",
  reason: "Een controle zegt ook wat zij niet heeft gezien.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "sheet",
  in: "alle",
  sentence: (params) => SENTENCES[params.reason](params),
  *check(tab, model) {
    const { sheet } = tab;
    for (const { reason, rows, columns, soorten = [], meant, area } of missedOn(tab, model)) {
      const named = [...columns, ...soorten];
      const found =
        named.length > 0 ? named.join(", ") : `${String(rows.length)} ${rows.length === 1 ? "rij" : "rijen"}`;
      yield {
        tab: sheet.name,
        address: areaAddress(area),
        found,
        expected: null,
        params: {
          reason,
          tab: sheet.name,
          rows: rows.map((row) => row + 1),
          columns,
          soorten,
          ...(meant !== undefined && { meant }),
        },
        fix: null,
      };
    }
  },
};

type Missed = Pick<NotReadParams, "reason" | "rows" | "columns"> &
  Partial<Pick<NotReadParams, "soorten" | "meant">> & { readonly area: Area };

function* missedOn(tab: Tab, model: Model): Generator<Missed> {
  const { sheet, tables, others, beside } = tab;
  const rows = rowsWithNumbers(sheet);
  if (rows.length === 0) return;
  const whole = { rows, columns: [], area: sheet.used };
  if (isSetAside(model.settings, sheet.name)) yield { reason: "overgeslagen", ...whole };
  else if (tables.length + others.length > 0) {
    const recognised = [...tables, ...others];
    if (!isMonitor(model, sheet)) yield* missedAbove(sheet, rowsAbove(sheet, recognised, model.gebieden));
    yield* missedRows(sheet, recognised);
    if (!isMonitor(model, sheet)) yield* missedColumns(tab);
    for (const table of tables) {
      yield* missedSoorten(table, beside);
      yield* toldRows("geen-gebied", table.rows.filter(hasNumber), asideText);
      const unsure = new Set(
        table.rows.some(({ parts }) => parts === null)
          ? Array.from(totalsApart(model, table), ({ at, isSure }) => (isSure ? null : at.row))
          : [],
      );
      yield* toldRows("totalen", table.rows, ({ row, without, gebied }) =>
        without === null || unsure.has(row) ? (gebied?.text ?? null) : null,
      );
    }
  } else if (!sheet.visible && !isMonitor(model, sheet) && looksLikeData(sheet))
    yield { reason: "verborgen-tabblad", ...whole };
}

function* missedAbove(sheet: SheetSnapshot, rows: readonly UnreadRow[]): Generator<Missed> {
  const [first] = rows;
  if (first === undefined) return;
  yield {
    reason: "rijen",
    rows: rows.map(({ row }) => row),
    columns: [],
    area: { ...sheet.used, row: first.row, rowCount: 1 },
  };
}

function* missedRows(sheet: SheetSnapshot, tables: readonly Table[]): Generator<Missed> {
  const rows = unreadRows(sheet, tables);
  const [first] = rows;
  if (first === undefined) return;
  const above = tables.filter(
    ({ area, headerRow }) =>
      headerRow < first.row && first.column >= area.column && first.column < area.column + area.columnCount,
  );
  const area = above.at(-1)?.area ?? sheet.used;
  yield {
    reason: "rijen",
    rows: rows.map(({ row }) => row),
    columns: [],
    area: { ...area, row: first.row, rowCount: 1 },
  };
}

function* missedColumns(tab: Tab): Generator<Missed> {
  for (const missed of groupBy(unreadColumns(tab), ({ reason, meant }) => `${reason} ${meant ?? ""}`).values())
    for (const { reason, meant, area } of missed.slice(0, 1))
      yield { reason, rows: [], columns: missed.map(({ header }) => header), ...(meant !== null && { meant }), area };
}

/** Rows with a soort of their own that is not regulier, amv or both, and that is not read beside these. */
function* missedSoorten(table: Table, beside: readonly Table[]): Generator<Missed> {
  if (!hasSoorten(table)) return;
  const read = new Set(beside.filter(hasSoorten).flatMap(({ rows }) => rows.filter(isRead).map(({ row }) => row)));
  yield* toldRows("soorten", table.rows, (row) => {
    const soort = cellText(cellOf(row, "soort"));
    return row.kind === "data" && soort !== null && !read.has(row.row) && isLeftOut(table, row, soort) ? soort : null;
  });
}

const hasSoorten = ({ columns }: Table): boolean => columns.some(({ role }) => role === "soort");

/** The rows of which something is told, as one. */
function* toldRows(
  reason: "soorten" | "geen-gebied" | "totalen",
  rows: readonly TableRow[],
  tell: (row: TableRow) => string | null,
): Generator<Missed> {
  const told = rows.flatMap((row) => {
    const words = tell(row);
    return words === null ? [] : [{ row, words }];
  });
  const [first] = told;
  const cells = first?.row.cells ?? [];
  const at = (cells.find(({ reading }) => reading.kind === "text" && reading.text === first?.words) ?? cells[0])?.at;
  if (at === undefined) return;
  yield {
    reason,
    rows: told.map(({ row }) => row.row),
    columns: [],
    soorten: [...new Set(told.map(({ words }) => words))],
    area: { ...at, rowCount: 1, columnCount: 1 },
  };
}

const hasNumber = ({ cells }: TableRow): boolean =>
  cells.some(({ reading }) => reading.kind === "amount" || reading.kind === "pair");

const isLeftOut = ({ kind }: Table, row: TableRow, soort: string): boolean => {
  if (kind === "uitruil") return soortOfUitruil(soort) === "andere";
  return kind === "mutaties" || kind === "locaties" ? isOtherGroup(soort) : soortOfRow(row) === null;
};
