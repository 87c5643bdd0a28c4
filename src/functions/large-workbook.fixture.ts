// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../domain/build-model";
import { GEMEENTEN } from "../domain/gemeenten/register";
import { createIndex } from "../domain/figures/figure-index";
import type { Model } from "../domain/model";
import { DEFAULT_SETTINGS } from "../domain/settings";
import { workbookOf } from "../domain/sheet/snapshot.fixture";
import type { WorkbookSnapshot } from "../domain/sheet/snapshot";

export const PEILDATA: readonly string[] = Array.from(
  { length: 36 },
  (_, month) => `${String(2023 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}-01`,
);

/** A stand of all gemeenten for each of 36 peildata, each in a tab of its own: the largest workbook that is reckoned with. */
export function largeWorkbook(): WorkbookSnapshot {
  const tabs = PEILDATA.map((peildatum, month) => {
    const [year, number, day] = peildatum.split("-").map(Number);
    const header = [
      "Gemeente",
      "Taakstelling (regulier/amv)",
      `Gerealiseerd ${String(day)}-${String(number)}-${String(year)} (regulier/amv)`,
    ];
    const rows = GEMEENTEN.map(({ naam }, at) => [
      naam,
      `${String(100 + at)}/${String(at % 50)}`,
      `${String(50 + at + month)}/${String(at % 40)}`,
    ]);
    return [`Stand ${peildatum}`, [header, ...rows]] as const;
  });
  return workbookOf(Object.fromEntries(tabs));
}

export function largeModel(): Model {
  return buildModel(largeWorkbook(), DEFAULT_SETTINGS, "2026-01-01");
}

/** The same model after one cell changed: one more regular place of a gemeente on one peildatum. */
export function withOnePlaceMore(model: Model, code: string, peildatum: string): Model {
  const figures = model.records.figures.map((figure) => {
    const { gebied, grootheid, soort, date, places } = figure;
    const isIt =
      gebied.resolution.status === "found" &&
      gebied.resolution.gebied.level === "gemeente" &&
      gebied.resolution.gebied.code === code;
    return isIt && grootheid === "realisatie" && soort === "regulier" && date === peildatum
      ? { ...figure, places: (places ?? 0) + 1 }
      : figure;
  });
  const records = { ...model.records, figures };
  return { ...model, records, index: createIndex(records, model.gebieden, model.provincie, model.settings) };
}
