// SPDX-License-Identifier: EUPL-1.2

import type { TabKind } from "../tabs/table";

const UNKNOWN = "Leeg betekent: niet bekend. Is er geen plaats, vul dan 0 in.";

/** What stands above the header of an empty tab: what to fill in. */
export const EMPTY_TAB_NOTES: Readonly<Record<TabKind, string>> = {
  voortgang: `Vul per gemeente in hoeveel plaatsen er zijn gerealiseerd. ${UNKNOWN} Maak voor elke volgende peildatum een nieuw tabblad.`,
  verdeelbesluit: `Vul per gemeente in hoeveel plaatsen het verdeelbesluit noemt. ${UNKNOWN} Dit tabblad is voor één cyclus.`,
  regios: `Vul per regio de gepubliceerde aantallen in. Spreiding vergelijkt ze met de som van de gemeenten. ${UNKNOWN}`,
  provincie: `Vul de gepubliceerde aantallen van de provincie in. Spreiding vergelijkt ze met de som van de gemeenten. ${UNKNOWN}`,
  mutaties:
    "Zet elke verwachte verandering op een eigen regel: meer plaatsen als gewoon getal, minder plaatsen met een min ervoor. De soort is regulier of amv.",
  locaties:
    "Zet elke opvanglocatie op een eigen regel. De soort is regulier of amv. Laat Einde leeg als er geen einddatum bekend is.",
  uitruil:
    "Zet elke afspraak op een eigen regel: van welke gemeente naar welke gemeente hoeveel plaatsen gaan. De soort is regulier of amv; de status bijvoorbeeld akkoord of voorstel.",
  indicatief: `Vul per gemeente de gepubliceerde indicatieve opgave in: het totaal, en hoeveel daarvan voor amv is. ${UNKNOWN}`,
  "regio-indeling":
    "Vul per gemeente de regio van de regionale regietafel in. Deze indeling gaat voor de indeling die Spreiding zelf kent.",
  cyclus:
    "Pas hier datums aan en vul nieuwe aan zodra ze bekend zijn. Deze datums gaan voor die van Spreiding zelf; een lege datum laat die van Spreiding gelden.",
};

/** What a kind of tab is for, where the user chooses which ones to make. */
export const TAB_KIND_PURPOSES: Readonly<Record<TabKind, string>> = {
  voortgang: "Gerealiseerde plaatsen per gemeente op één peildatum",
  verdeelbesluit: "De taakstelling per gemeente",
  regios: "Gepubliceerde aantallen per regio",
  provincie: "Gepubliceerde aantallen van de provincie",
  mutaties: "Verwachte veranderingen, voor de prognose",
  locaties: "Opvanglocaties met opening en einde",
  uitruil: "Afspraken tussen gemeenten",
  indicatief: "De indicatieve opgave per gemeente",
  "regio-indeling": "Welke gemeente bij welke regio hoort",
  cyclus: "De datums van elke cyclus",
};

export const NEW_TABS = {
  structureProtected:
    "De werkmap is beveiligd tegen nieuwe tabbladen. Er is niets toegevoegd. Hef de beveiliging op via Controleren, Werkmap beveiligen in het lint en probeer het opnieuw.",
} as const;
