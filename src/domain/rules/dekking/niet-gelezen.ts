// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../sheet/addresses";
import { formatCount, formatList } from "../../sheet/format";
import type { Model } from "../../model";
import type { Area, SheetSnapshot } from "../../sheet/snapshot";
import { createGrid } from "../../tabs/grid";
import { isNumber } from "../../tabs/headers/header-row";
import { isOtherGroup } from "../../tabs/headers/vocabulary";
import { soortOfRow } from "../../tabs/kinds/figures";
import { cellOf, cellText } from "../../tabs/row-cells";
import type { Table, TableRow } from "../../tabs/table";
import type { Rule } from "../rule";
import { unnamedRows } from "../lib/unnamed-rows";
import { isMonitor, looksLikeData, rowsWithNumbers } from "../lib/sheets";
import { unreadColumns } from "../lib/unread-columns";

export interface NotReadParams {
  readonly reason: "verborgen-tabblad" | "overgeslagen" | "rijen" | "kolommen" | "soorten";
  readonly tab: string;
  /** Row numbers as Excel shows them, from 1. */
  readonly rows: readonly number[];
  /** Headers of columns, or their letters where they have none. */
  readonly columns: readonly string[];
  /** What the column Soort says of the rows that are about others. */
  readonly soorten: readonly string[];
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
  kolommen: ({ columns }) =>
    `${columns.length === 1 ? "Kolom" : "Kolommen"} ${formatList(columns)} ${columns.length === 1 ? "heeft" : "hebben"} getallen onder een kop die niet herkend is. Niet gecontroleerd.`,
};

/**
 * What was not checked and why: hidden tabs that were not recognised, tabs that the user set aside, and rows and columns with numbers
 * that belong to no table, or are about others than regulier and amv. A visible tab that was not recognised has its own rule.
 */
export const nietGelezen: Rule<NotReadParams> = {
  id: "dekking.niet-gelezen",
  title: "Niet gecontroleerd",
  checks:
    "Een tabblad is overgeslagen of verborgen, rijen of kolommen met getallen horen bij geen herkende tabel, of rijen gaan over een andere soort dan regulier en amv.",
  reason: "Een controle zegt ook wat zij niet heeft gezien.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  kinds: "alle",
  sentence: (params) => SENTENCES[params.reason](params),
  *check(model) {
    for (const sheet of model.snapshot.sheets) {
      for (const { reason, rows, columns, soorten = [], area } of missedIn(model, sheet)) {
        const named = [...columns, ...soorten];
        const found =
          named.length > 0 ? named.join(", ") : `${String(rows.length)} ${rows.length === 1 ? "rij" : "rijen"}`;
        yield {
          tab: sheet.name,
          address: areaAddress(area),
          found,
          expected: null,
          params: { reason, tab: sheet.name, rows: rows.map((row) => row + 1), columns, soorten },
          fix: null,
        };
      }
    }
  },
};

type Missed = Pick<NotReadParams, "reason" | "rows" | "columns"> &
  Partial<Pick<NotReadParams, "soorten">> & { readonly area: Area };

function missedIn(model: Model, sheet: SheetSnapshot): Missed[] {
  const rows = rowsWithNumbers(sheet);
  const tables = model.records.tables.filter(({ tab }) => tab === sheet.name);
  if (rows.length === 0) return [];
  const whole = { rows, columns: [], area: sheet.used };
  if (model.settings.tabKinds[sheet.name] === "geen") return [{ reason: "overgeslagen", ...whole }];
  if (tables.length > 0)
    return [
      ...missedRows(sheet, tables, rows),
      ...(isMonitor(model, sheet) ? [] : missedColumns(sheet, tables)),
      ...tables.flatMap(missedSoorten),
    ];
  return sheet.visible || isMonitor(model, sheet) || !looksLikeData(sheet)
    ? []
    : [{ reason: "verborgen-tabblad", ...whole }];
}

/** Rows with a number that is read by none of the tables that it stands under, or beside where it stands under none. */
function missedRows(sheet: SheetSnapshot, tables: readonly Table[], withNumbers: readonly number[]): Missed[] {
  const grid = createGrid(sheet);
  const read = new Map(
    tables.map((table) => [
      table,
      new Set(
        [...table.rows.filter(({ kind }) => kind === "data" || kind === "total"), ...unnamedRows(table)].map(
          ({ row }) => row,
        ),
      ),
    ]),
  );
  const below = Math.min(...tables.map(({ headerRow }) => headerRow));
  const missed = withNumbers.flatMap((row) => {
    if (row <= below) return [];
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      if (grid.isBlank(row, column) || !isNumber(grid.cell(row, column))) continue;
      const above = tables.filter(
        ({ area, headerRow }) => headerRow < row && column >= area.column && column < area.column + area.columnCount,
      );
      const nearest = above.at(-1);
      if ((nearest === undefined ? tables : above).every((table) => read.get(table)?.has(row) !== true))
        return [{ row, area: nearest?.area ?? sheet.used }];
    }
    return [];
  });
  const [first] = missed;
  return first === undefined
    ? []
    : [
        {
          reason: "rijen",
          rows: missed.map(({ row }) => row),
          columns: [],
          area: { ...first.area, row: first.row, rowCount: 1 },
        },
      ];
}

function missedColumns(sheet: SheetSnapshot, tables: readonly Table[]): Missed[] {
  const missed = unreadColumns(sheet, tables);
  const [first] = missed;
  return first === undefined
    ? []
    : [{ reason: "kolommen", rows: [], columns: missed.map(({ header }) => header), area: first.area }];
}

/** Rows with a soort of their own that is not regulier, amv or both. */
function missedSoorten(table: Table): Missed[] {
  if (table.kind === "uitruil") return [];
  const others = table.rows.flatMap((row) => {
    const cell = cellOf(row, "soort");
    const soort = cellText(cell);
    return row.kind === "data" && cell !== null && soort !== null && isLeftOut(table, row, soort)
      ? [{ row: row.row, soort, at: cell.at }]
      : [];
  });
  const [first] = others;
  if (first === undefined) return [];
  const soorten = [...new Set(others.map(({ soort }) => soort))];
  return [
    {
      reason: "soorten",
      rows: others.map(({ row }) => row),
      columns: [],
      soorten,
      area: { ...first.at, rowCount: 1, columnCount: 1 },
    },
  ];
}

const isLeftOut = ({ kind }: Table, row: TableRow, soort: string): boolean =>
  kind === "mutaties" || kind === "locaties" ? isOtherGroup(soort) : soortOfRow(row) === null;
