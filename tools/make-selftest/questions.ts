// SPDX-License-Identifier: EUPL-1.2

import { duurzaam, gap, KENNEMERLAND, overschot, realisatie, taakstelling, tekort } from "./paper";

/** What an answer must be: exactly this, a text that holds this, or an error of this name. */
export type Expected =
  { readonly is: number | string } | { readonly holds: string } | { readonly error: "#N/B" | "#DEEL/0!" | "#WAARDE!" };

export interface Question {
  /** In English notation, without the "=". */
  readonly formula: string;
  readonly expected: Expected;
}

const ask = (call: string, expected: Expected): Question => ({ formula: `SPREIDING.${call}`, expected });
const is = (value: number | string): Expected => ({ is: value });
const NA = { error: "#N/B" } as const;

/** Each function with one answer in one cell, and its errors. 1-9-2025 is serial 45901, 1-2-2026 is 46054. */
export const QUESTIONS: readonly Question[] = [
  ask('TAAKSTELLING("Alkmaar")', is(taakstelling("regulier", "Alkmaar"))),
  ask('TAAKSTELLING("Noord-Holland","amv")', is(taakstelling("amv"))),
  ask('TAAKSTELLING("Alkmaar","regulier",9)', NA),
  ask('REALISATIE("Amsterdam")', is(realisatie("regulier", "Amsterdam"))),
  ask('REALISATIE("Noord-Holland","totaal",45901)', is(realisatie("regulier") + realisatie("amv"))),
  ask('REALISATIE("Noord-Holland","regulier",45900)', NA),
  ask('GAP("Alkmaar")', is(gap("regulier", "Alkmaar"))),
  ask('GAP("Amsterdam","amv")', is(gap("amv", "Amsterdam"))),
  ask('GAP("Kennemerland")', is(gap("regulier", ...KENNEMERLAND))),
  ask('GAP("Noord-Holland","totaal")', is(gap("regulier") + gap("amv"))),
  ask('TEKORT("Noord-Holland")', is(tekort("regulier"))),
  ask('TEKORT("Noord-Holland","amv")', is(tekort("amv"))),
  ask('TEKORT("Kennemerland","regulier",45901)', is(tekort("regulier", ...KENNEMERLAND))),
  ask('OVERSCHOT("Kennemerland","regulier",45901)', is(overschot("regulier", ...KENNEMERLAND))),
  ask('OVERSCHOT("Noord-Holland")', is(overschot("regulier"))),
  ask('REALISATIEGRAAD("Noord-Holland")', is(realisatie("regulier") / taakstelling("regulier"))),
  ask('REALISATIEGRAAD("Texel")', { error: "#DEEL/0!" }),
  ask('PROGNOSE("Hoorn",46054)', is(realisatie("regulier", "Hoorn") + 100)),
  ask('PROGNOSE("Hoorn",46053)', is(realisatie("regulier", "Hoorn"))),
  ask('PROGNOSE("Noord-Holland",46054)', is(12202)),
  ask('DUURZAAM("Noord-Holland")', is(5993)),
  ask('DUURZAAM("Amsterdam","regulier",45901,5,"resterend")', is(duurzaam("regulier", "Amsterdam"))),
  ask('STATUS("Texel")', is("geen taakstelling")),
  ask('STATUS("Den Helder")', is("voldoet")),
  ask('STATUS("Alkmaar")', is("deels")),
  ask('STATUS("Hoorn")', is("niets gerealiseerd")),
  ask('STATUS("Texel",45900)', NA),
  ask('STATUS("Noord-Holland")', is("13 van 44 voldoen, waarvan 5 zonder taakstelling")),
  ask('REGIO("Hollandse Kroon")', is("Noord-Holland Noord")),
  ask('CODE("Alkmaar")', is("GM0361")),
  ask('CODE("Noord-Holland")', is("PV27")),
  ask('NAAM("GM0361")', is("Alkmaar")),
  ask('NAAM("Wijdmeren")', is("Wijdemeren")),
  ask("PEILDATUM()", is(45901)),
  ask("PEILDATUM(2)", NA),
  ask('HERKOMST("Alkmaar","realisatie")', { holds: "Voortgangsrapportage!C3" }),
  ask('HERKOMST("Hoorn","prognose","regulier",46054)', { holds: "Mutaties!B1" }),
  ask('GEMEENTE("Alkmaar")', is("Alkmaar")),
  // How many there are depends on when the user validates; that this is no severity does not.
  ask('BEVINDINGEN("Provincie","blauw")', { error: "#WAARDE!" }),
  ask('GAP("Bestaatniet")', NA),
  ask('GAP("Alkmaar","blauw")', { error: "#WAARDE!" }),
  ask('REALISATIE("Alkmaar","regulier","morgen")', { error: "#WAARDE!" }),
  ask('GAP("alkmaar","AMV")', is(gap("amv", "Alkmaar"))),
];
