// SPDX-License-Identifier: EUPL-1.2

import type { DataId } from "./chart-places";
import { CHART_SOORTEN, type ChartSoort } from "./chart-words";
import type { ColumnId } from "./columns";

interface SoortIds {
  readonly order: DataId;
  readonly ahead: DataId;
  readonly name: DataId;
  readonly taakstelling: DataId;
  readonly realisatie: DataId;
  readonly prognose: DataId;
  readonly columns: { readonly taakstelling: ColumnId; readonly realisatie: ColumnId; readonly gap: ColumnId };
}

export const IDS_OF: Readonly<Record<ChartSoort, SoortIds>> = {
  regulier: {
    order: "orderRegulier",
    ahead: "aheadRegulier",
    name: "nameRegulier",
    taakstelling: "taakstellingRegulier",
    realisatie: "realisatieRegulier",
    prognose: "prognoseRegulier",
    columns: { taakstelling: "taakstellingRegulier", realisatie: "realisatieRegulier", gap: "gapRegulier" },
  },
  amv: {
    order: "orderAmv",
    ahead: "aheadAmv",
    name: "nameAmv",
    taakstelling: "taakstellingAmv",
    realisatie: "realisatieAmv",
    prognose: "prognoseAmv",
    columns: { taakstelling: "taakstellingAmv", realisatie: "realisatieAmv", gap: "gapAmv" },
  },
};

/** The soorten of which a monitor has all columns that their charts need. */
export const chartSoorten = (columns: { has(id: ColumnId): boolean }): readonly ChartSoort[] =>
  CHART_SOORTEN.filter((soort) => Object.values(IDS_OF[soort].columns).every((id) => columns.has(id)));
