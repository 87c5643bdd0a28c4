// SPDX-License-Identifier: EUPL-1.2

import { duurzaam, gap, KENNEMERLAND, overschot, realisatie, taakstelling, tekort } from "../paper";
import { call, error, is, type Section } from "../question";

const NA = error("#N/B");

/** Each function with one answer in one cell, and its errors. 1-9-2025 is serial 45901, 1-2-2026 is 46054. */
export const FUNCTIES: Section = {
  letter: "F",
  tab: "Functies",
  note: "Deze vragen beantwoorden zichzelf: achter elke formule staat GOED of FOUT. U hoeft alleen te kijken.",
  items: [
    call('TAAKSTELLING("Alkmaar")', is(taakstelling("regulier", "Alkmaar"))),
    { id: "twee argumenten", ...call('TAAKSTELLING("Noord-Holland","amv")', is(taakstelling("amv"))) },
    call('TAAKSTELLING("Alkmaar","regulier",9)', NA),
    call('REALISATIE("Amsterdam")', is(realisatie("regulier", "Amsterdam"))),
    call('REALISATIE("Noord-Holland","totaal",45901)', is(realisatie("regulier") + realisatie("amv"))),
    call('REALISATIE("Noord-Holland","regulier",45900)', NA),
    call('GAP("Alkmaar")', is(gap("regulier", "Alkmaar"))),
    call('GAP("Amsterdam","amv")', is(gap("amv", "Amsterdam"))),
    call('GAP("Kennemerland")', is(gap("regulier", ...KENNEMERLAND))),
    call('GAP("Noord-Holland","totaal")', is(gap("regulier") + gap("amv"))),
    call('TEKORT("Noord-Holland")', is(tekort("regulier"))),
    call('TEKORT("Noord-Holland","amv")', is(tekort("amv"))),
    call('TEKORT("Kennemerland","regulier",45901)', is(tekort("regulier", ...KENNEMERLAND))),
    call('OVERSCHOT("Kennemerland","regulier",45901)', is(overschot("regulier", ...KENNEMERLAND))),
    call('OVERSCHOT("Noord-Holland")', is(overschot("regulier"))),
    call('REALISATIEGRAAD("Noord-Holland")', is(realisatie("regulier") / taakstelling("regulier"))),
    call('REALISATIEGRAAD("Texel")', error("#DEEL/0!")),
    call('PROGNOSE("Hoorn",46054)', is(realisatie("regulier", "Hoorn") + 100)),
    call('PROGNOSE("Hoorn",46053)', is(realisatie("regulier", "Hoorn"))),
    call('PROGNOSE("Noord-Holland",46054)', is(12202)),
    call('STARTSTAND("Noord-Holland","regulier",2)', is(13642)),
    call('DUURZAAM("Noord-Holland")', is(5993)),
    call('DUURZAAM("Amsterdam","regulier",45901,5,"resterend")', is(duurzaam("regulier", "Amsterdam"))),
    call('STATUS("Texel")', is("geen taakstelling")),
    call('STATUS("Den Helder")', is("voldoet")),
    call('STATUS("Alkmaar")', is("deels")),
    call('STATUS("Hoorn")', is("niets gerealiseerd")),
    call('STATUS("Texel",45900)', NA),
    call('STATUS("Noord-Holland")', is("13 van 44 voldoen, waarvan 5 zonder taakstelling")),
    call('REGIO("Hollandse Kroon")', is("Noord-Holland Noord")),
    call('CODE("Alkmaar")', is("GM0361")),
    call('CODE("Noord-Holland")', is("PV27")),
    call('NAAM("GM0361")', is("Alkmaar")),
    call('NAAM("Wijdmeren")', is("Wijdemeren")),
    call("PEILDATUM()", is(45901)),
    call("PEILDATUM(2)", NA),
    call('HERKOMST("Alkmaar","realisatie")', { holds: "Voortgangsrapportage!C3" }),
    call('HERKOMST("Hoorn","prognose","regulier",46054)', { holds: "Mutaties!B1" }),
    // How many there are depends on when the user validates; that this is no severity does not.
    call('BEVINDINGEN("Provincie","blauw")', error("#WAARDE!")),
    call('ONTBREEKT("Alkmaar","regulier",45900)', NA),
    call('GAP("Bestaatniet")', NA),
    call('GAP("Alkmaar","blauw")', error("#WAARDE!")),
    call('REALISATIE("Alkmaar","regulier","morgen")', error("#WAARDE!")),
    call('GAP("alkmaar","AMV")', is(gap("amv", "Alkmaar"))),
  ],
};
