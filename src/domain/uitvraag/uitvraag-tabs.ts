// SPDX-License-Identifier: EUPL-1.2

import { certainPlaces } from "../figures/settle";
import { SOORTEN, type Gemeente, type Provincie } from "../gemeenten/gebied";
import type { Model } from "../model";
import type { NewCell, NewTab } from "../new-tabs/new-tab";
import { cellAddress } from "../sheet/addresses";
import type { CalendarDate } from "../sheet/dates";
import { UITVRAAG_FOR, UITVRAAG_NOTE_COLUMN, UITVRAAG_TITLE } from "../tabs/is-uitvraag";
import { UITVRAAG } from "./words";

const HEADER = 4;
const NAME_WIDTH = 150;
const PLACES_WIDTH = 94;
const NOTE_WIDTH = 220;

/** The gemeenten that get one list together. */
export interface UitvraagList {
  /** The regio, or what the list is called where its gemeenten are in none. */
  readonly naam: string;
  readonly gemeenten: readonly Gemeente[];
}

/** One list per regio of the provincie, and one for the gemeenten that are in none; together every gemeente of that day once. */
export function uitvraagLists({ gebieden }: Model, provincie: Provincie, peildatum: CalendarDate): UitvraagList[] {
  const all = gebieden.gemeentenOf(provincie, peildatum);
  const lists = gebieden.regios
    .filter((regio) => regio.provincie === provincie.naam)
    .map((regio) => ({ naam: regio.naam, gemeenten: all.filter((one) => gebieden.regioOf(one) === regio) }));
  const rest = all.filter((one) => gebieden.regioOf(one) === null);
  const naam = lists.length === 0 ? provincie.naam : UITVRAAG.withoutRegio;
  return [...lists, { naam, gemeenten: rest }].filter(({ gemeenten }) => gemeenten.length > 0);
}

/** The newest peildatum of the workbook before the one that is asked for; null where there is none. */
export const lastStand = ({ index }: Model, asked: CalendarDate): CalendarDate | null =>
  index.peildata.find((one) => one < asked) ?? null;

/**
 * A tab for each list, with the last stand of its gemeenten and blank columns for the realisatie on the asked peildatum. A number that is
 * not certain is left blank.
 */
export function uitvraagTabs(model: Model, lists: readonly UitvraagList[], peildatum: CalendarDate): NewTab[] {
  return lists.map((list) => uitvraagTab(model, list, peildatum));
}

function uitvraagTab(model: Model, { naam, gemeenten }: UitvraagList, asked: CalendarDate): NewTab {
  const { index } = model;
  const last = lastStand(model, asked);
  const cyclus = index.cyclusOn(last);
  const known = (places: number | null): NewCell => places ?? "";
  const header = [
    "Gemeente",
    ...SOORTEN.map((soort) => `Taakstelling ${soort}`),
    ...(last === null ? [] : SOORTEN.map((soort) => UITVRAAG.column(soort, last))),
    ...SOORTEN.map((soort) => UITVRAAG.column(soort, asked)),
    UITVRAAG_NOTE_COLUMN,
  ];
  const rows = gemeenten.map((gemeente): NewCell[] => [
    gemeente.naam,
    ...SOORTEN.map((soort) => known(certainPlaces(index.taakstelling(gemeente, soort, cyclus, last)))),
    ...(last === null ? [] : SOORTEN.map((soort) => known(certainPlaces(index.realisatie(gemeente, soort, last))))),
  ]);
  const places = header.length - 2;
  const first = HEADER + 1;
  const total: NewCell[] = [
    "Totaal",
    ...Array.from({ length: places }, (_, at) => {
      const ends = [first, first + rows.length - 1].map((row) => cellAddress({ row, column: at + 1 }));
      return { formula: `=SUM(${ends.join(":")})` };
    }),
  ];
  const full = (row: readonly NewCell[]): NewCell[] => header.map((_, column) => row[column] ?? "");
  return {
    name: UITVRAAG.tab(naam),
    rows: [
      [UITVRAAG_TITLE],
      [UITVRAAG_FOR, naam],
      [UITVRAAG.fill(asked)],
      [last === null ? "" : UITVRAAG.last(last)],
      header,
      ...rows,
      total,
    ].map(full),
    headerRows: [0, HEADER, first + rows.length],
    widths: header.map((_, column) =>
      column === 0 ? NAME_WIDTH : column === header.length - 1 ? NOTE_WIDTH : PLACES_WIDTH,
    ),
    validations: [
      {
        area: { row: first, column: places - 1, rowCount: rows.length, columnCount: SOORTEN.length },
        title: UITVRAAG.alertTitle,
        message: UITVRAAG.alert,
      },
    ],
  };
}
