// SPDX-License-Identifier: EUPL-1.2

import { nameOfSoort } from "../../../domain/gemeenten/gebied";
import type { LocatieOfGemeente } from "../../../domain/measures/locaties-of-gemeente";
import type { MutatieOfGemeente, MutatieVerdict } from "../../../domain/measures/mutaties-of-gemeente";
import { describeProblem } from "../../../domain/measures/problem-words";
import { cellAddress, spokenAddress } from "../../../domain/sheet/addresses";
import type { CalendarDate } from "../../../domain/sheet/dates";
import { formatChange, formatDate, formatList, formatPlaces } from "../../../domain/sheet/format";
import type { CellRef } from "../../../domain/sheet/snapshot";
import type { MutatieMoment } from "../../../domain/tabs/records";
import { UNKNOWN } from "../words";

/** A row of the workbook on the page of a gemeente. */
export interface PageRow {
  readonly key: string;
  readonly title: string;
  readonly value: string;
  readonly note: string;
  readonly cell: CellRef;
}

export function locatieRow({ locatie, stand }: LocatieOfGemeente): PageRow {
  const { naam, soort, plaatsen, opening, einde, plaatsenAt, at } = locatie;
  const words = {
    open: einde === null ? "Open, zonder einddatum." : `Open tot en met ${formatDate(einde)}.`,
    "einde-onbekend": "Open, het einde is nog niet bekend.",
    "not-yet": opening === null ? "Nog niet open." : `Gaat open op ${formatDate(opening)}.`,
    closed: einde === null ? "Gesloten." : `Gesloten na ${formatDate(einde)}.`,
    "taken-back": "Vervallen.",
    "perhaps-taken-back": "Niet zeker of deze locatie er is.",
    unreadable: "Niet te zeggen of deze locatie open is.",
  }[stand.kind];
  const because = "at" in stand ? ` Kijk in ${cellName(stand.at)}.` : "";
  return {
    key: keyOf(at),
    title: `${naam === "" ? "Locatie" : naam}, ${soort === null ? "soort onbekend" : nameOfSoort(soort)}`,
    value: plaatsen === null ? UNKNOWN : formatPlaces(plaatsen),
    note: `${words}${because}`,
    cell: "at" in stand ? stand.at : (plaatsenAt ?? at),
  };
}

/** @param until the day that the prognose looks forward to; null: not known */
export function mutatieRow(mutatie: MutatieOfGemeente, until: CalendarDate | null): PageRow {
  const { at, soort, aantal, moment, others, verdict } = mutatie;
  const together = others.length === 0 ? "" : `, samen met ${formatList(others)}`;
  return {
    key: `${keyOf(at)} ${String(soort)} ${String(aantal)}`,
    title: `${momentWords(moment)}, ${soort === null ? "soort onbekend" : nameOfSoort(soort)}${together}`,
    value: aantal === null ? UNKNOWN : formatChange(aantal),
    note: verdictWords(verdict, until),
    cell: at,
  };
}

function momentWords(moment: MutatieMoment): string {
  switch (moment.kind) {
    case "date":
      return formatDate(moment.date);
    case "voor-einde-cyclus":
      return moment.date === null ? "Voor het einde van de cyclus" : `Voor ${formatDate(moment.date)}`;
    case "na-einde-cyclus":
      return `Na het einde van ${moment.cyclus === undefined ? "de cyclus" : `cyclus ${String(moment.cyclus)}`}`;
    case "unknown":
      return "Zonder datum";
    case "unreadable":
      return "Datum niet te lezen";
  }
}

function verdictWords(verdict: MutatieVerdict, until: CalendarDate | null): string {
  const day = until === null ? "het einde van de cyclus" : formatDate(until);
  switch (verdict.kind) {
    case "counts":
      return `Telt mee in de prognose van ${day}.`;
    case "late":
      return "Telt niet mee: komt na het einde van de cyclus.";
    case "undated":
      return "Telt niet mee: er staat niet bij wanneer.";
    case "after":
      return `Telt niet mee: komt na ${day}.`;
    case "no-end":
      return "Telt niet mee: het einde van de cyclus is niet bekend.";
    case "holds-up":
      return `Houdt de prognose tegen. ${describeProblem(verdict.problem)}`;
    case "no-prognose":
      return `Telt niet mee: er is geen prognose. ${describeProblem(verdict.problem)}`;
  }
}

const cellName = (cell: CellRef): string => spokenAddress(cell.tab, cellAddress(cell));
const keyOf = (cell: CellRef): string => cellName(cell);
