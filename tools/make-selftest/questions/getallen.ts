// SPDX-License-Identifier: EUPL-1.2

import { realisatie } from "../paper";
import { call, is, seen, type Question, type Section } from "../question";
import { ZEELAND } from "../tabs/zeeland";

const TOTAL = is(realisatie("regulier"));
const DAY = 45901;

const format = (value: number, numberFormat: string, where: string, text: string): Question => ({
  what: "Zo ziet het antwoord eruit",
  where,
  formula: String(value),
  numberFormat,
  expected: seen(text),
});

export const GETALLEN: Section = {
  letter: "G",
  tab: "Getallen",
  note: "Hier blijkt hoe uw Excel getallen, datums en formules schrijft. FOUT bij de eerste vragen betekent dat uw computer niet Nederlands is ingesteld: laat het staan, het is nuttig om te weten.",
  items: [
    { heading: "Hoe uw Excel schrijft" },
    {
      what: "Het decimaalteken",
      where: "DEEL(VAST(0,5;1);2;1)",
      formula: "MID(FIXED(0.5,1),2,1)",
      expected: is(","),
      onlyExcel: true,
    },
    {
      what: "Duizendtallen en decimalen",
      where: "VAST(1234,5;1)",
      formula: "FIXED(1234.5,1)",
      expected: is("1.234,5"),
      onlyExcel: true,
    },
    {
      what: "Het lijstscheidingsteken",
      where: "DEEL(FORMULETEKST({twee argumenten});LENGTE(FORMULETEKST({twee argumenten}))-6;1)",
      formula: "MID(FORMULATEXT({twee argumenten}),LEN(FORMULATEXT({twee argumenten}))-6,1)",
      expected: is(";"),
      onlyExcel: true,
    },
    {
      what: "Een formule van Spreiding in de formulebalk",
      where: "DEEL(FORMULETEKST({twee argumenten});2;99)",
      formula: "MID(FORMULATEXT({twee argumenten}),2,99)",
      expected: is('SPREIDING.TAAKSTELLING("Noord-Holland";"amv")'),
      onlyExcel: true,
    },
    {
      what: "De dagen tellen vanaf 1900 (vanaf 1904 is dit 0)",
      where: "DATUM(1904;1;1)",
      formula: "DATE(1904,1,1)",
      numberFormat: "0",
      expected: is(1462),
    },
    { heading: "Datums in formules van Spreiding" },
    {
      what: "De peildatum is een datum van Excel",
      where: "SPREIDING.PEILDATUM()-DATUM(2025;9;1)",
      formula: "SPREIDING.PEILDATUM()-DATE(2025,9,1)",
      numberFormat: "0",
      expected: is(0),
    },
    {
      what: "Een datum uit een functie",
      where: 'SPREIDING.REALISATIE("Noord-Holland";"regulier";DATUM(2025;9;1))',
      formula: 'SPREIDING.REALISATIE("Noord-Holland","regulier",DATE(2025,9,1))',
      expected: TOTAL,
    },
    call('REALISATIE("Noord-Holland","regulier","1-9-2025")', TOTAL, "Een datum als tekst"),
    call('REALISATIE("Noord-Holland","regulier","1 september 2025")', TOTAL, "Een datum in woorden"),
    {
      id: "dag",
      what: "Een datum in een cel (kolom C)",
      input: { value: DAY, numberFormat: "d-m-yyyy" },
      formula: 'SPREIDING.REALISATIE("Noord-Holland","regulier",{dag:invoer})',
      expected: TOTAL,
    },
    { heading: "Getallen in tabellen" },
    call(
      `TAAKSTELLING("${ZEELAND.asText.gemeente}")`,
      is(ZEELAND.asText.places),
      "Een aantal dat als tekst “1.234” in de tabel staat",
    ),
    call(
      `REALISATIE("${ZEELAND.asText.gemeente}")`,
      is(ZEELAND.asText.realisatie),
      "Een getal met duizendtalnotatie in de tabel",
    ),
    {
      what: "Een percentage",
      where: 'TEKST(SPREIDING.REALISATIEGRAAD("Noord-Holland");"0%")',
      formula: 'TEXT(SPREIDING.REALISATIEGRAAD("Noord-Holland"),"0%")',
      expected: is("77%"),
    },
    { heading: "Wat alleen u ziet" },
    format(1234.5, "#,##0.0", "Getal", "1.234,5"),
    format(-1234, "#,##0", "Negatief getal", "-1.234"),
    format(0.773, "0.0%", "Percentage", "77,3%"),
    format(DAY, "d-m-yyyy", "Datum", "1-9-2025"),
    format(DAY, "d mmmm yyyy", "Datum met maandnaam", "1 september 2025"),
  ],
};
