// SPDX-License-Identifier: EUPL-1.2

import { cyclusSteps } from "../gemeenten/cyclus/cycli";
import type { CalendarDate } from "../sheet/dates";
import type { Provincie } from "../gemeenten/gebied";
import type { Gebieden } from "../gemeenten/gebieden";
import { TAB_KIND_NAMES, type TabKind } from "../tabs/table";
import { formatDate } from "../sheet/format";
import { EMPTY_TAB_NOTES } from "./words";
import type { NewCell, NewTab } from "./new-tab";

/** What is known before the user has typed anything. */
export interface EmptyTabWorld {
  readonly gebieden: Gebieden;
  readonly provincie: Provincie;
  /** Of the tabs with a realisatie. */
  readonly peildatum: CalendarDate;
}

interface Layout {
  readonly header: readonly string[];
  readonly rows: readonly (readonly NewCell[])[];
}

/** In points. */
const FIRST_WIDTH = 150;
const LEAST_WIDTH = 75;
const PER_CHARACTER = 6.2;
const NAMES_OF_SOORTEN = ["regulier", "amv"];

/**
 * A tab of a kind with the columns that its reader knows and the names that are known already; the figures are for the user to fill
 * in. Each soort has a column of its own: "138/36" typed in one cell would be taken for a date.
 */
export function emptyTab(kind: TabKind, world: EmptyTabWorld): NewTab {
  const name = kind === "voortgang" ? `${TAB_KIND_NAMES[kind]} ${formatDate(world.peildatum)}` : TAB_KIND_NAMES[kind];
  return laidOut(kind, name, LAYOUTS[kind](world));
}

/** The tab Cyclus with the dates that are known, for the user to change and to add to. */
export function cyclusTab(): NewTab {
  return laidOut("cyclus", TAB_KIND_NAMES.cyclus, CYCLUS());
}

function laidOut(kind: TabKind, name: string, { header, rows }: Layout): NewTab {
  const full = (row: readonly NewCell[]): NewCell[] => header.map((_, column) => row[column] ?? "");
  return {
    name,
    rows: [full([EMPTY_TAB_NOTES[kind]]), header, ...rows.map(full)],
    headerRows: [1],
    widths: header.map((text, column) =>
      column === 0 ? FIRST_WIDTH : Math.max(LEAST_WIDTH, Math.round(PER_CHARACTER * text.length) + 12),
    ),
  };
}

const perSoort = (grootheid: string, when = ""): string[] =>
  NAMES_OF_SOORTEN.map((soort) => `${grootheid} ${soort}${when}`);
const realised = ({ peildatum }: EmptyTabWorld): string[] => perSoort("Gerealiseerd", ` ${formatDate(peildatum)}`);
const gemeenten = ({ gebieden, provincie }: EmptyTabWorld): NewCell[][] =>
  gebieden.gemeentenOf(provincie).map(({ naam }) => [naam]);
const list = (...header: string[]): Layout => ({ header, rows: [] });

const CYCLUS = (): Layout => ({
  header: ["Cyclus", "Stap", "Datum"],
  rows: cyclusSteps([]).map(({ cyclus, stap, date }) => [cyclus, stap, date === null ? "" : { date }]),
});

const LAYOUTS: Readonly<Record<TabKind, (world: EmptyTabWorld) => Layout>> = {
  voortgang: (world) => ({ header: ["Gemeente", ...realised(world)], rows: gemeenten(world) }),
  verdeelbesluit: (world) => ({ header: ["Gemeente", ...perSoort("Taakstelling")], rows: gemeenten(world) }),
  regios: (world) => ({
    header: ["Regio", ...perSoort("Regioplan"), ...perSoort("Taakstelling"), ...realised(world)],
    rows: world.gebieden.regios.filter(({ provincie }) => provincie === world.provincie.naam).map(({ naam }) => [naam]),
  }),
  // Utrecht and Groningen alone are the gemeenten.
  provincie: (world) => ({
    header: ["Provincie", ...perSoort("Taakstelling"), ...realised(world)],
    rows: [[`Provincie ${world.provincie.naam}`]],
  }),
  mutaties: () => list("Gemeente", "Soort", "Aantal", "Datum", "Toelichting"),
  locaties: () => list("Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"),
  uitruil: () => list("Van", "Naar", "Soort", "Aantal", "Status"),
  indicatief: (world) => ({
    header: ["Gemeente", "Indicatieve opgave totaal", "Indicatieve opgave amv"],
    rows: gemeenten(world),
  }),
  "regio-indeling": ({ gebieden, provincie }) => ({
    header: ["Gemeente", "Regio"],
    rows: gebieden.gemeentenOf(provincie).map((gemeente) => [gemeente.naam, gebieden.regioOf(gemeente)?.naam ?? ""]),
  }),
  cyclus: CYCLUS,
};
