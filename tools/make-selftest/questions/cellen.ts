// SPDX-License-Identifier: EUPL-1.2

import { gap, realisatie } from "../paper";
import { call, is, NOT_HERE, seen, type Section } from "../question";
import { DRENTHE } from "../tabs/drenthe";
import { ZEELAND } from "../tabs/zeeland";

const GAP = is(gap("regulier", "Alkmaar"));
const FIELD = 'FIELDVALUE({kaart},"Code")';
const MERGED_HEADER = "Goes";
const MERGED_NAME = "Assen";
const zeeland = ZEELAND.of(MERGED_HEADER);

export const CELLEN: Section = {
  letter: "C",
  tab: "Cellen",
  note: "Cellen die meer zijn dan een tekst of getal: kaarten, getallen met een notatie en samengevoegde cellen. Wat in een gele cel staat, laat u staan.",
  items: [
    { heading: "Kaarten" },
    {
      id: "kaart",
      what: "Een kaart van een gemeente. Klik op het pictogram in de cel bij Antwoord.",
      where: 'SPREIDING.GEMEENTE("Alkmaar")',
      formula: 'SPREIDING.GEMEENTE("Alkmaar")',
      expected: seen(
        "Een kaart met code, regio en cijfers. In Excel 2021 is er geen kaart en staat er Alkmaar: kies dan kan hier niet.",
      ),
      short: true,
    },
    {
      what: "Een kaart als argument: GAP",
      where: "SPREIDING.GAP({kaart})",
      formula: "SPREIDING.GAP({kaart})",
      expected: GAP,
    },
    {
      what: "Een kaart als argument: CODE",
      where: "SPREIDING.CODE({kaart})",
      formula: "SPREIDING.CODE({kaart})",
      expected: is("GM0361"),
    },
    {
      what: "Een veld van de kaart. Excel 2021 kent geen velden: daar staat kan hier niet.",
      where: 'VELDWAARDE({kaart};"Code")',
      // Only an unknown function may be missed; any other error is one.
      formula: `IFERROR(${FIELD},IF(ERROR.TYPE(${FIELD})=5,"${NOT_HERE}","foutwaarde "&ERROR.TYPE(${FIELD})))`,
      expected: is("GM0361"),
      mayLack: true,
      onlyExcel: true,
    },
    {
      id: "geografie",
      what: "Typ Alkmaar in de gele cel en kies Gegevens > Gegevenstypen > Geografie. Is er geen Geografie? Kies dan kan hier niet.",
      input: { value: "" },
      formula: 'IF({geografie:invoer}="","",SPREIDING.GAP({geografie:invoer}))',
      expected: seen(`Het antwoord is ${String(gap("regulier", "Alkmaar"))}.`),
    },
    { heading: "Getallen met een notatie als argument" },
    {
      id: "euro",
      what: "Een getal met een valutanotatie: PEILDATUM",
      input: { value: 1, numberFormat: '"€" #,##0.00' },
      formula: "SPREIDING.PEILDATUM({euro:invoer})",
      numberFormat: "d-m-yyyy",
      expected: is(45901),
    },
    {
      id: "lange datum",
      what: "Een datum met de maand in woorden: REALISATIE",
      input: { value: 45901, numberFormat: "d mmmm yyyy" },
      formula: 'SPREIDING.REALISATIE("Noord-Holland","amv",{lange datum:invoer})',
      expected: is(realisatie("amv")),
    },
    {
      id: "leeg",
      what: "Een lege cel (laat haar leeg): GAP geeft een leeg antwoord",
      input: { value: "" },
      formula: 'IF(SPREIDING.GAP({leeg:invoer})="","leeg","niet leeg")',
      expected: is("leeg"),
    },
    { heading: "Samengevoegde cellen" },
    call(`TAAKSTELLING("${MERGED_HEADER}","amv")`, is(zeeland.taakAmv), "Samengevoegde koppen: taakstelling amv"),
    call(`REALISATIE("${MERGED_HEADER}")`, is(zeeland.stand), "Samengevoegde koppen: realisatie regulier"),
    call(
      `TAAKSTELLING("${MERGED_NAME}","amv")`,
      is(DRENTHE.taak(MERGED_NAME, "amv")),
      "Samengevoegde namen: taakstelling amv",
    ),
    call(
      `REALISATIE("${MERGED_NAME}","totaal")`,
      is(DRENTHE.stand(MERGED_NAME, "regulier") + DRENTHE.stand(MERGED_NAME, "amv")),
      "Samengevoegde namen: realisatie totaal",
    ),
    {
      what: "Een samengevoegde cel als argument",
      where: `SOM(SPREIDING.REALISATIE(${DRENTHE.nameArea(MERGED_NAME)}))`,
      formula: `SUM(SPREIDING.REALISATIE(${DRENTHE.nameArea(MERGED_NAME)}))`,
      expected: is(DRENTHE.stand(MERGED_NAME, "regulier")),
    },
  ],
};
