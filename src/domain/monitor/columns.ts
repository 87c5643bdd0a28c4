// SPDX-License-Identifier: EUPL-1.2

import type { AndereSoort } from "../gemeenten/gebied";
import { MONITOR_HEADERS, type CYCLUS_HEADERS } from "./words";

/** A column that each cyclus has, with its number. */
export type CyclusColumnId = `${keyof typeof CYCLUS_HEADERS} ${number}`;
export type ColumnId = keyof typeof MONITOR_HEADERS | CyclusColumnId;

/** What the formulas of one row refer to, as addresses: the row's own cells as "$A5", those above the tables as "$B$2". */
export interface References {
  readonly gebied: string;
  readonly peildatum: string;
  readonly soort: string;
  readonly prognoseOp: string;
  readonly cyclus: string;
  readonly vorige: string;
  /** Blank where the choices can be followed; else the figures are blank. */
  readonly controle: string;
  /** The cell of another column in the same row. */
  readonly column: (id: ColumnId) => string;
}

export type RowKind = "gemeente" | "group";

export interface MonitorColumn {
  readonly id: ColumnId;
  readonly header: string;
  /** In points. */
  readonly width: number;
  /** English number format code. */
  readonly numberFormat: string;
  readonly align: "Left" | "Right";
  /** In English notation; null for what such a row does not have. */
  readonly formula: (at: References, kind: RowKind) => string | null;
}

export const PLACES = "#,##0";
const CHANGE = "+#,##0;-#,##0;0";
const SHARE = "0.0%";
const NOTHING = "–";

type Soort = "regulier" | "amv" | "totaal" | "oekraïne" | "statushouders";
type Expression = (at: References, kind: RowKind) => string | null;

/** Blank where the choices cannot be followed. */
export const columnOf = (
  id: ColumnId,
  header: string,
  width: number,
  numberFormat: string,
  expression: Expression,
): MonitorColumn => ({
  id,
  header,
  width,
  numberFormat,
  align: numberFormat === "General" ? "Left" : "Right",
  formula: (at, kind) => {
    const inner = expression(at, kind);
    return inner === null ? null : `=IF(${at.controle}<>"","",${inner})`;
  },
});

const column = (
  id: keyof typeof MONITOR_HEADERS,
  width: number,
  numberFormat: string,
  expression: Expression,
): MonitorColumn => columnOf(id, MONITOR_HEADERS[id], width, numberFormat, expression);

export const ask = (name: string, ...args: string[]): string => `SPREIDING.${name}(${args.join(",")})`;

const stand = (id: keyof typeof MONITOR_HEADERS, name: string, soort: Soort, width = 52): MonitorColumn =>
  column(id, width, PLACES, ({ gebied, peildatum }) => ask(name, gebied, `"${soort}"`, peildatum));

/** A cyclus that no table names is a word on the sheet, and left out here. */
const taakstelling = (id: keyof typeof MONITOR_HEADERS, soort: Soort): MonitorColumn =>
  column(id, 80, PLACES, ({ gebied, cyclus, peildatum }) =>
    ask("TAAKSTELLING", gebied, `"${soort}"`, `N(${cyclus})`, peildatum),
  );

/** Beside the taakstelling of the law: of whichever cyclus its own tables name. */
const andereTaak = (id: keyof typeof MONITOR_HEADERS, soort: Soort): MonitorColumn =>
  column(id, 100, PLACES, ({ gebied }) => ask("TAAKSTELLING", gebied, `"${soort}"`));

/** Only a taakstelling of 0 becomes a dash; every error, #N/B for one, stays what it is: unknown is never 0. */
const graad = (id: keyof typeof MONITOR_HEADERS, soort: Soort, of: ColumnId): MonitorColumn =>
  column(
    id,
    52,
    SHARE,
    (at) => `IF(${at.column(of)}=0,"${NOTHING}",${ask("REALISATIEGRAAD", at.gebied, `"${soort}"`, at.peildatum)})`,
  );

/** The earlier stand is a word where there is none. */
const delta = (id: keyof typeof MONITOR_HEADERS, soort: Soort): MonitorColumn =>
  column(
    id,
    56,
    CHANGE,
    ({ gebied, peildatum, vorige }) =>
      `IF(ISNUMBER(${vorige}),${ask("VERSCHIL", gebied, `"${soort}"`, peildatum, vorige)},"${NOTHING}")`,
  );

/** Those of every monitor; the last one is always there. */
export const MONITOR_COLUMNS: readonly MonitorColumn[] = [
  column("regio", 118, "General", ({ gebied }, kind) => (kind === "group" ? null : ask("REGIO", gebied))),
  taakstelling("taakstellingRegulier", "regulier"),
  stand("realisatieRegulier", "REALISATIE", "regulier", 66),
  delta("deltaRegulier", "regulier"),
  stand("gapRegulier", "GAP", "regulier"),
  stand("tekortRegulier", "TEKORT", "regulier"),
  graad("graadRegulier", "regulier", "taakstellingRegulier"),
  taakstelling("taakstellingAmv", "amv"),
  stand("realisatieAmv", "REALISATIE", "amv", 66),
  delta("deltaAmv", "amv"),
  stand("gapAmv", "GAP", "amv", 44),
  stand("tekortAmv", "TEKORT", "amv", 48),
  graad("graadAmv", "amv", "taakstellingAmv"),
  stand("gapTotaal", "GAP", "totaal", 50),
  stand("tekortTotaal", "TEKORT", "totaal", 50),
  column("prognose", 68, PLACES, ({ gebied, prognoseOp, soort }) => ask("PROGNOSE", gebied, prognoseOp, soort)),
  column("duurzaam", 70, PLACES, ({ gebied, peildatum, soort }) => ask("DUURZAAM", gebied, soort, peildatum)),
  column("status", 180, "General", ({ gebied, peildatum }) => ask("STATUS", gebied, peildatum)),
  andereTaak("taakstellingOekraine", "oekraïne"),
  stand("realisatieOekraine", "REALISATIE", "oekraïne", 100),
  andereTaak("taakstellingStatushouders", "statushouders"),
  stand("realisatieStatushouders", "REALISATIE", "statushouders", 100),
  column("nietMeegeteld", 170, "General", ({ gebied, peildatum }) => ask("ONTBREEKT", gebied, '"totaal"', peildatum)),
];

/** Of the soorten beside the taakstelling: only where the workbook has numbers of them. */
export const BESIDE_COLUMNS: readonly (readonly [ColumnId, AndereSoort, "taakstelling" | "realisatie"])[] = [
  ["taakstellingOekraine", "oekraine", "taakstelling"],
  ["realisatieOekraine", "oekraine", "realisatie"],
  ["taakstellingStatushouders", "statushouders", "taakstelling"],
  ["realisatieStatushouders", "statushouders", "realisatie"],
];
export const GRAAD_COLUMNS: readonly ColumnId[] = ["graadRegulier", "graadAmv"];
/** Whose words stand beside a number, and may need more than one line about gemeenten together. */
export const WORD_COLUMNS: readonly ColumnId[] = ["status", "nietMeegeteld"];
/** Of the first column, with the names. */
export const NAME_WIDTH = 126;
