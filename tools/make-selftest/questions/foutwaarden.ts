// SPDX-License-Identifier: EUPL-1.2

import { byHand, call, error, is, type ErrorName, type Question, type Section } from "../question";

const own = (name: ErrorName, formula: string, where: string, more: Partial<Question> = {}): Question => ({
  id: name,
  what: `Excel zelf geeft ${name}`,
  where,
  formula,
  expected: error(name),
  ...more,
});

/** An argument that is an error is an answer of its own: which gebied is meant is not known. */
const asked = (name: ErrorName): Question => ({
  what: `Een cel met ${name}`,
  where: `SPREIDING.GAP(de cel met ${name})`,
  formula: `SPREIDING.GAP({${name}})`,
  expected: error("#N/B"),
});

/** What Excel shows beside an error, as the words of the functions have it. */
export const EXPLANATIONS = {
  gebied: '"Bestaatniet" is geen gemeente, regio of provincie.',
  soort: '"blauw" is geen soort. Kies "regulier", "amv", "totaal", "oekraïne" of "statushouders".',
} as const;

export const FOUTWAARDEN: Section = {
  letter: "W",
  tab: "Foutwaarden",
  note: "De soort fout beoordeelt de werkmap. Of er in uw Excel ook de Nederlandse tekst staat, ziet alleen u: zie de laatste vragen.",
  items: [
    { heading: "Foutwaarden van Excel" },
    own("#N/B", "NA()", "NB()"),
    own("#DEEL/0!", "1/0", "1/0"),
    own("#WAARDE!", '"a"+1', '"a"+1'),
    own("#GETAL!", "SQRT(-1)", "WORTEL(-1)"),
    own("#VERW!", "INDEX(A1:A2,9)", "INDEX(A1:A2;9)", { array: true }),
    own("#NAAM?", "BESTAATNIET()", "BESTAATNIET()"),
    own("#LEEG!", "A1:A2 B1:B2", "A1:A2 B1:B2", { array: true, onlyExcel: true }),
    own("#OVERLOOP!", "SEQUENCE(2)", "REEKS(2), met een volle cel eronder", { array: true, onlyExcel: true }),
    own("#BEREKENEN!", 'FILTER(A1:A2,A1:A2="bestaat niet")', 'FILTER(A1:A2;A1:A2="bestaat niet")', { array: true }),
    { heading: "Een cel met een fout als argument van Spreiding" },
    ...(["#N/B", "#DEEL/0!", "#WAARDE!", "#GETAL!", "#VERW!", "#NAAM?", "#LEEG!", "#OVERLOOP!"] as const).map(asked),
    { heading: "Fouten die Spreiding geeft" },
    call('GAP("Bestaatniet")', error("#N/B"), "Een gebied dat niet bestaat"),
    call('GAP("Alkmaar","blauw")', error("#WAARDE!"), "Een soort die niet bestaat"),
    call('REALISATIEGRAAD("Texel")', error("#DEEL/0!"), "Een taakstelling van 0"),
    {
      what: "ISNB herkent de fout",
      where: 'ALS(ISNB(SPREIDING.GAP("Bestaatniet"));"ja";"nee")',
      formula: 'IF(ISNA(SPREIDING.GAP("Bestaatniet")),"ja","nee")',
      expected: is("ja"),
    },
    {
      what: "ISFOUT herkent de fout",
      where: 'ALS(ISFOUT(SPREIDING.GAP("Alkmaar";"blauw"));"ja";"nee")',
      formula: 'IF(ISERROR(SPREIDING.GAP("Alkmaar","blauw")),"ja","nee")',
      expected: is("ja"),
    },
    {
      what: "ALS.FOUT vangt de fout op",
      where: 'ALS.FOUT(SPREIDING.GAP("Bestaatniet");"opgevangen")',
      formula: 'IFERROR(SPREIDING.GAP("Bestaatniet"),"opgevangen")',
      expected: is("opgevangen"),
    },
    { heading: "Wat alleen u ziet" },
    byHand(
      "Vergelijk de kolommen Hoort te zijn en Antwoord bij de foutwaarden van Excel.",
      "Kolom E en F",
      "In elke rij staat achter ‘fout’ wat er bij Antwoord staat. Is uw Excel niet Nederlands? Kies dan kan hier niet.",
    ),
    byHand(
      "Klik op de cel in de kolom Antwoord en op het uitroepteken dat ernaast komt.",
      "De rij ‘Een gebied dat niet bestaat’",
      EXPLANATIONS.gebied,
    ),
    byHand("Doe hetzelfde bij een soort die niet bestaat.", "De rij ‘Een soort die niet bestaat’", EXPLANATIONS.soort),
    byHand(
      "Sluit de werkmap, open haar weer en kijk naar het tabblad Functies.",
      "Kolom F van Functies",
      "Staat er #BEZET!, dan is dat binnen een minuut overal weg.",
    ),
  ],
};
