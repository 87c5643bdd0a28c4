// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../../domain/build-model";
import { PUBLISHED } from "../../domain/measures/gebieden.fixture";
import { presentGebieden } from "../../domain/measures/present-gebieden";
import type { Model } from "../../domain/model";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { workbookOf, type FixtureCell } from "../../domain/sheet/snapshot.fixture";
import { choose, NOTHING_WANTED, type Choices, type Wanted } from "./choices";

export const HEADER = ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1/9/2025 (regulier/amv)"];
/** The published table of Noord-Holland. */
const ROWS = PUBLISHED.map(({ gemeente: { naam }, taakstelling, realisatie }) => [naam, taakstelling, realisatie]);

type Tabs = Readonly<Record<string, readonly (readonly FixtureCell[])[]>>;

export function modelOf(tabs: Tabs): Model {
  return buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2025-10-01");
}

/** The published table, with another realisatie for some gemeenten. */
export function publishedTab(
  changed: Readonly<Record<string, string>> = {},
  header: readonly string[] = HEADER,
): readonly (readonly string[])[] {
  return [
    header,
    ...ROWS.map(([naam = "", taakstelling = "", realisatie = ""]) => [naam, taakstelling, changed[naam] ?? realisatie]),
  ];
}

export const PUBLISHED_MODEL = modelOf({ Voortgang: publishedTab() });

/** What is shown when this is asked for. */
export function choicesOf({ index }: Model, wanted: Partial<Wanted> = {}): Choices {
  const choices = choose(index, presentGebieden(index), { ...NOTHING_WANTED, ...wanted });
  if (choices === null) throw new Error("a workbook without gemeenten");
  return choices;
}
