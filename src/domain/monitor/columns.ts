// SPDX-License-Identifier: EUPL-1.2

import { MONITOR_HEADERS } from "./words";

export type ColumnId = keyof typeof MONITOR_HEADERS;

/** What the formulas of one row refer to, as addresses: the row's own cells as "$A5", those above the tables as "$B$2". */
export interface References {
  readonly gebied: string;
  readonly peildatum: string;
  readonly cyclus: string;
  readonly prognoseOp: string;
  /** The cell of another column in the same row. */
  readonly column: (id: ColumnId) => string;
}

export interface MonitorColumn {
  readonly id: ColumnId;
  readonly header: string;
  /** In points. */
  readonly width: number;
  /** English number format code. */
  readonly numberFormat: string;
  readonly align: "Left" | "Right";
  /** In English notation. */
  readonly formula: (at: References) => string;
  /** False for what only a gemeente has. */
  readonly ofGroups: boolean;
}

const PLACES = "#,##0";
const SHARE = "0.0%";
const NO_TAAKSTELLING = "–";

type Soort = "regulier" | "amv" | "totaal";

const column = (
  id: ColumnId,
  width: number,
  numberFormat: string,
  formula: MonitorColumn["formula"],
): MonitorColumn => ({
  id,
  header: MONITOR_HEADERS[id],
  width,
  numberFormat,
  align: numberFormat === "General" ? "Left" : "Right",
  formula,
  ofGroups: id !== "regio",
});

const stand = (id: ColumnId, name: string, soort: Soort, width = 68): MonitorColumn =>
  column(id, width, PLACES, ({ gebied, peildatum }) => `=SPREIDING.${name}(${gebied},"${soort}",${peildatum})`);

const taakstelling = (id: ColumnId, soort: Soort): MonitorColumn =>
  column(id, 84, PLACES, ({ gebied, cyclus }) => `=SPREIDING.TAAKSTELLING(${gebied},"${soort}",${cyclus})`);

/** Only a taakstelling of 0 becomes a dash; every error, #N/B for one, stays what it is: unknown is never 0. */
const graad = (id: ColumnId, soort: Soort, of: ColumnId): MonitorColumn =>
  column(
    id,
    84,
    SHARE,
    (at) =>
      `=IF(${at.column(of)}=0,"${NO_TAAKSTELLING}",SPREIDING.REALISATIEGRAAD(${at.gebied},"${soort}",${at.peildatum}))`,
  );

/** All columns that a monitor can have after its first one, in their order; the last one is always there. */
export const MONITOR_COLUMNS: readonly MonitorColumn[] = [
  column("regio", 126, "General", ({ gebied }) => `=SPREIDING.REGIO(${gebied})`),
  taakstelling("taakstellingRegulier", "regulier"),
  stand("realisatieRegulier", "REALISATIE", "regulier"),
  stand("gapRegulier", "GAP", "regulier"),
  stand("tekortRegulier", "TEKORT", "regulier"),
  graad("graadRegulier", "regulier", "taakstellingRegulier"),
  taakstelling("taakstellingAmv", "amv"),
  stand("realisatieAmv", "REALISATIE", "amv"),
  stand("gapAmv", "GAP", "amv", 56),
  stand("tekortAmv", "TEKORT", "amv", 56),
  graad("graadAmv", "amv", "taakstellingAmv"),
  stand("gapTotaal", "GAP", "totaal", 56),
  stand("tekortTotaal", "TEKORT", "totaal", 56),
  column("prognose", 68, PLACES, ({ gebied, prognoseOp }) => `=SPREIDING.PROGNOSE(${gebied},${prognoseOp},"regulier")`),
  stand("duurzaam", "DUURZAAM", "regulier"),
  column("status", 118, "General", ({ gebied, peildatum }) => `=SPREIDING.STATUS(${gebied},${peildatum})`),
];

/** A gap above 0 is a tekort. */
export const GAP_COLUMNS: readonly ColumnId[] = ["gapRegulier", "gapAmv", "gapTotaal"];
export const GRAAD_COLUMNS: readonly ColumnId[] = ["graadRegulier", "graadAmv"];
/** Of the first column, with the names. */
export const NAME_WIDTH = 126;
