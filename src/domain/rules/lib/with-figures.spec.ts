// SPDX-License-Identifier: EUPL-1.2
import { TAB_KINDS, type TabKind } from "../../tabs/table";
import { modelOf } from "./rules.fixture";
import { WITH_FIGURES } from "./with-figures";

/** A tab of each kind that has as many numbers as it can. */
const TABS: Readonly<Record<TabKind, readonly (readonly (string | number)[])[]>> = {
  voortgang: [
    ["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025"],
    ["Hoorn", 399, 20],
  ],
  verdeelbesluit: [
    ["Gemeente", "Taakstelling"],
    ["Hoorn", 399],
  ],
  regios: [
    ["Regio", "Taakstelling"],
    ["Kennemerland", 3023],
  ],
  provincie: [
    ["Provincie", "Taakstelling"],
    ["Noord-Holland", 14910],
  ],
  mutaties: [
    ["Gemeente", "Soort", "Aantal", "Datum", "Prognose 1-2-2026"],
    ["Hoorn", "regulier", 20, "1-11-2025", 40],
  ],
  locaties: [
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Hoorn", "Hotel", "regulier", 20, "1-1-2025", "1-1-2030"],
  ],
  uitruil: [
    ["Van", "Naar", "Soort", "Aantal", "Status"],
    ["Hoorn", "Alkmaar", "regulier", 20, "akkoord"],
  ],
  indicatief: [
    ["Gemeente", "Indicatieve opgave"],
    ["Hoorn", 399],
  ],
  "regio-indeling": [
    ["Gemeente", "Regio"],
    ["Hoorn", "Noord-Holland Noord"],
  ],
  cyclus: [
    ["Cyclus", "Stap", "Datum"],
    ["1", "Einde", "1-2-2026"],
  ],
};

test("these kinds of tab hold figures, and no other does", () => {
  const { tables, figures } = modelOf(TABS).records;
  expect(tables.map(({ kind }) => kind).sort()).toEqual([...TAB_KINDS].sort());
  expect(new Set(figures.map(({ table }) => table.kind))).toEqual(new Set(WITH_FIGURES));
});
