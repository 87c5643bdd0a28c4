// SPDX-License-Identifier: EUPL-1.2

import { gap, KENNEMERLAND, taakstelling } from "../paper";
import { byHand, error, is, type Question, type Section } from "../question";
import { UITKOMSTEN } from "../tabs/uitkomsten";

const COUNT = KENNEMERLAND.length;
const SPILLED = `ANCHORARRAY(${UITKOMSTEN.gemeenten})`;
const TABLE = `ANCHORARRAY(${UITKOMSTEN.overzicht})`;
/** Formulas over `A3#`. */
const SPILL = { array: true, onlyExcel: true } as const;
const [FIRST = ""] = KENNEMERLAND;

const check = (
  what: string,
  where: string,
  formula: string,
  expected: number | string,
  more: Partial<Question> = {},
) => ({ what, where, formula, expected: is(expected), ...more });

export const LIJSTEN: Section = {
  letter: "L",
  tab: "Lijsten",
  note: "Antwoorden die over meer cellen lopen. De formules staan op het tabblad Uitkomsten; hier staat of ze kloppen.",
  items: [
    { heading: "GEMEENTEN en GAP onder elkaar" },
    check("Het aantal gemeenten", "AANTALARG(Uitkomsten!A3:A30)", `COUNTA(${UITKOMSTEN.gemeentenColumn})`, COUNT),
    check("De eerste gemeente", "Uitkomsten!A3", UITKOMSTEN.gemeenten, FIRST),
    check("Het overloopbereik A3#", "RIJEN(Uitkomsten!A3#)", `ROWS(${SPILLED})`, COUNT, SPILL),
    check("GAP over een bereik", "SOM(Uitkomsten!K3:K30)", `SUM(${UITKOMSTEN.gap})`, gap("regulier", ...KENNEMERLAND)),
    check(
      "GAP over het overloopbereik A3#",
      "SOM(SPREIDING.GAP(Uitkomsten!A3#))",
      `SUM(SPREIDING.GAP(${SPILLED}))`,
      gap("regulier", ...KENNEMERLAND),
      SPILL,
    ),
    check(
      "Excel zet geen @ in de formule",
      "DEEL(FORMULETEKST(Uitkomsten!A3);2;99)",
      `MID(FORMULATEXT(${UITKOMSTEN.gemeenten}),2,99)`,
      'SPREIDING.GEMEENTEN("Kennemerland")',
    ),
    { heading: "OVERZICHT als tabel" },
    check("Het aantal rijen, met de koppen", "RIJEN(Uitkomsten!C3#)", `ROWS(${TABLE})`, COUNT + 1, SPILL),
    check("Het aantal kolommen", "KOLOMMEN(Uitkomsten!C3#)", `COLUMNS(${TABLE})`, 7, SPILL),
    check(
      "De taakstellingen samen",
      "SOM(Uitkomsten!D4:D30)",
      `SUM(${UITKOMSTEN.overzichtColumn("D")})`,
      taakstelling("regulier", ...KENNEMERLAND),
    ),
    check(
      "De gaps samen",
      "SOM(Uitkomsten!F4:F30)",
      `SUM(${UITKOMSTEN.overzichtColumn("F")})`,
      gap("regulier", ...KENNEMERLAND),
    ),
    { heading: "Een uitkomst die niet past" },
    {
      what: "Een volle cel in de weg (laat haar staan)",
      where: "Uitkomsten!M3",
      formula: UITKOMSTEN.blocked,
      expected: error("#OVERLOOP!"),
      onlyExcel: true,
    },
    check(
      `Maak ${UITKOMSTEN.obstacle} leeg: nu past het`,
      "AANTALARG(Uitkomsten!U3:U30)",
      `COUNTA(${UITKOMSTEN.freedColumn})`,
      COUNT,
      { ready: `${UITKOMSTEN.obstacle}<>"${UITKOMSTEN.inTheWay}"` },
    ),
    byHand(
      'Maak in het taakvenster bij Formules SPREIDING.OVERZICHT("Kennemerland") en zet haar in Uitkomsten!L3.',
      "Taakvenster, Formules",
      "Spreiding weigert met een zin die zegt in welke cellen al iets staat. Er is niets gewijzigd.",
    ),
    { heading: "SLUITHET als tabel" },
    check(
      "Het bod van Kennemerland",
      'INDEX(SPREIDING.SLUITHET("Kennemerland");2;5)',
      'INDEX(SPREIDING.SLUITHET("Kennemerland"),2,5)',
      2043,
    ),
  ],
};
