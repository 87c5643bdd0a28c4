// SPDX-License-Identifier: EUPL-1.2

import { FINDINGS_IN_WORDS, findingCells } from "../findings";
import { byHand, is, seen, type Question, type Section } from "../question";
import { DRENTHE } from "../tabs/drenthe";
import { FLEVOLAND } from "../tabs/flevoland";
import { FRYSLAN } from "../tabs/fryslan";
import { ZEELAND } from "../tabs/zeeland";

/** What Spreiding says of the protected tab, as the words of the pane have it. */
export const REFUSALS = {
  mark: "Op het tabblad Beveiligd kan niets worden gemarkeerd of weggehaald: het is beveiligd. Hef de beveiliging op via Controleren in het lint en probeer het opnieuw.",
  fix: "Het tabblad Beveiligd is beveiligd. Hef de beveiliging op via Controleren in het lint en probeer het opnieuw.",
} as const;

const RULES = "Start > Voorwaardelijke opmaak > Regels beheren, dit werkblad";
const { misspelt, overDelivered, total } = FLEVOLAND;
const SHORT = { short: true } as const;

/** The tester types over a number, each time another one, so that both answers stay to be seen. */
function follows({ gemeente, address, places }: typeof DRENTHE.first, what: string, more: Partial<Question>): Question {
  const cell = `'${DRENTHE.tab}'!${address}`;
  return {
    what,
    where: `SPREIDING.REALISATIE("${gemeente}")-${cell}`,
    formula: `SPREIDING.REALISATIE("${gemeente}")-${cell}`,
    expected: is(0),
    ready: `${cell}<>${String(places)}`,
    ...more,
  };
}

export const HANDWERK: Section = {
  letter: "H",
  tab: "Handwerk",
  note: "Doe deze stappen van boven naar beneden, in het taakvenster van Spreiding (⋯ zijn de drie puntjes bovenaan). Kies achter elke stap goed of fout. Twijfelt u? Kies fout en schrijf op wat u zag.",
  items: [
    { heading: "Openen en rekenen" },
    byHand("Open de werkmap.", "Excel", "Excel opent haar zonder te vragen of zij hersteld moet worden.", SHORT),
    byHand(
      "Typ in een lege cel =SPREIDING.GAP( en klik op fx.",
      "Formulebalk",
      "De uitleg van de functie en van haar argumenten is in het Nederlands. Druk daarna op Esc.",
    ),
    follows(
      DRENTHE.first,
      `Typ op ${DRENTHE.tab} 70 in ${DRENTHE.first.address} (${DRENTHE.first.gemeente}). Het antwoord hier blijft 0, zonder klik.`,
      SHORT,
    ),
    follows(
      DRENTHE.second,
      `Sluit het taakvenster, typ 70 in ${DRENTHE.second.address} (${DRENTHE.second.gemeente}) en kijk hier. Open daarna het taakvenster weer.`,
      {},
    ),
    { heading: "Controleren en markeren" },
    {
      what: `Klik op Valideer werkmap en kijk hier bij Antwoord: de fouten op ${FLEVOLAND.tab} zijn geteld.`,
      where: `SPREIDING.BEVINDINGEN("${FLEVOLAND.tab}";"fout")`,
      formula: `SPREIDING.BEVINDINGEN("${FLEVOLAND.tab}","fout")`,
      expected: seen("Eerst is het antwoord #N/B. Na het valideren is het 2."),
      short: true,
    },
    byHand(
      "Vergelijk de bevindingen in het taakvenster met de lijst onder aan dit blad.",
      "Taakvenster, Controle",
      `${FINDINGS_IN_WORDS}: in alle cellen van de lijst, en in geen andere.`,
    ),
    byHand(
      "Klik onder ⋯ op Markeer in het tabblad.",
      `${FLEVOLAND.tab}!${misspelt.address}, ${overDelivered.address} en ${total.address}`,
      "De drie cellen hebben een gekleurd vlak met een rand. De balken, de lichtjes en de eigen kleuren zijn er nog.",
      SHORT,
    ),
    byHand("Lees wat het taakvenster daarbij zegt over het beveiligde tabblad.", "Taakvenster, ⋯", REFUSALS.mark),
    byHand(
      "Open de lijst met regels van het tabblad.",
      RULES,
      "Er staan vier eigen regels: een formule, een gegevensbalk, een pictogrammenset en dubbele waarden. Daarbij staan de regels van Spreiding.",
    ),
    byHand(
      "Klik onder ⋯ op Haal markering weg en open de lijst met regels van het tabblad.",
      RULES,
      "Er staan vier regels, en geen van Spreiding: een formule, een gegevensbalk, een pictogrammenset en dubbele waarden.",
      SHORT,
    ),
    { heading: "Herstellen en ongedaan maken" },
    byHand(
      `Klik bij de bevinding over ${misspelt.text} op Maak ${misspelt.right}.`,
      `${FLEVOLAND.tab}!${misspelt.address}`,
      `In de cel staat ${misspelt.right}. De opmaak van de cel is niet veranderd.`,
      SHORT,
    ),
    byHand(
      "Klik onder ⋯ op Logboek en maak de wijziging ongedaan.",
      `${FLEVOLAND.tab}!${misspelt.address}`,
      `In de cel staat weer ${misspelt.text}.`,
      SHORT,
    ),
    byHand(
      "Herstel de naam nog eens, bewaar en sluit de werkmap, open haar en maak de wijziging ongedaan.",
      `${FLEVOLAND.tab}!${misspelt.address}`,
      `De wijziging staat nog in het Logboek. Daarna staat er weer ${misspelt.text}.`,
    ),
    byHand(
      `Klik bij de bevinding over 1.234 als tekst op Herstel naar 1.234, en maak dat daarna ongedaan.`,
      `${ZEELAND.tab}!${ZEELAND.asText.address}`,
      "Eerst is het een getal, daarna weer de tekst 1.234 met een groen driehoekje. De opmaak van de cel is twee keer dezelfde.",
    ),
    { heading: "Een beveiligd tabblad" },
    byHand(
      `Klik bij de bevinding over ${FRYSLAN.misspelt.text} op Maak ${FRYSLAN.misspelt.right}.`,
      `${FRYSLAN.tab}!${FRYSLAN.misspelt.address}`,
      REFUSALS.fix,
    ),
    byHand(
      "Kijk in de cel.",
      `${FRYSLAN.tab}!${FRYSLAN.misspelt.address}`,
      `Er staat nog ${FRYSLAN.misspelt.text}, en het tabblad is nog beveiligd.`,
    ),
    { heading: "Het rapport en de monitor op papier" },
    byHand(
      "Klik onder ⋯ op Rapport naar een tabblad.",
      "Bevindingen Spreiding",
      "Een nieuw tabblad met zeven kolommen. Getallen zoals 1-9-2025 en 8/8 staan er als tekst, niet als datum.",
    ),
    byHand(
      "Kies Afdrukken, Liggend en Alle kolommen op één pagina. (Druk niets af.)",
      "Afdrukvoorbeeld van Bevindingen Spreiding",
      "De zeven kolommen passen op de breedte van één pagina en geen zin is afgekapt.",
    ),
    byHand(
      "Klik onder ⋯ op Monitorblad maken, kies Noord-Holland en maak het.",
      "Monitor",
      "Een nieuw tabblad met cijfers en twee grafieken. Nergens blijft #BEZET! staan.",
    ),
    byHand(
      "Kies Afdrukken. Wijzig niets. (Druk niets af.)",
      "Afdrukvoorbeeld van Monitor",
      "A4, liggend, één pagina breed. Boven elke pagina staan de koppen van de gemeenten en links zelftest.xlsx, Monitor.",
    ),
    byHand(
      "Kijk onder aan de pagina's.",
      "Afdrukvoorbeeld van Monitor",
      "Links Gemaakt met Spreiding en de versie, in het midden Afgedrukt op en de datum, rechts bijvoorbeeld 1 van 3.",
    ),
    byHand(
      "Bekijk de kleuren en balken in het tabblad.",
      "Monitor",
      "Een tekort is vet met een streep ervoor. De realisatiegraad heeft een balk, en een lege balk hoort bij 0%.",
    ),
  ],
  below: { heading: "Bevindingen die er horen te zijn (na Valideer werkmap)", cells: findingCells },
};
