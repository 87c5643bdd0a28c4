// SPDX-License-Identifier: EUPL-1.2

import { formatList } from "../../domain/sheet/format";
import { areaAddress } from "../../domain/sheet/addresses";
import type { Area } from "../../domain/sheet/snapshot";

const places = new Intl.NumberFormat("nl-NL");

/** What the user reads where Excel or the workbook does not cooperate: what is, and what to do. */
export const FAILURES = {
  cellEditMode:
    "Excel wacht op een cel die u aan het bewerken bent. Druk op Enter of Esc; daarna gaat het vanzelf verder.",
  cellEditModeAgain:
    "Excel wacht op een cel die u aan het bewerken bent. Er is niets gewijzigd. Druk op Enter of Esc en probeer het opnieuw.",
  cancelled: "Het lezen is gestopt voordat alles was gelezen. Kies Valideer werkmap om opnieuw te lezen.",
  protected:
    "Het tabblad of de werkmap is beveiligd. Hef de beveiliging op via Controleren in het lint en probeer het opnieuw.",
  someSheetGone: "Een tabblad bestaat niet meer. Kies Valideer werkmap om opnieuw te lezen wat er is.",
  nameTaken:
    "Iemand anders maakte op hetzelfde moment een tabblad met dezelfde naam. Er is niets toegevoegd. Probeer het opnieuw.",
  silent: "Excel antwoordt nog niet. Sluit een open venster in Excel of druk op Esc, of kies Probeer opnieuw.",
  noAnswer:
    "Excel antwoordt niet. Sluit een open venster in Excel of druk op Esc, en kies Valideer werkmap om opnieuw te lezen.",
  unfinished:
    "Excel is nog niet klaar. Wacht, sluit een open venster in Excel of druk op Esc, of kies Probeer opnieuw.",
  unanswered:
    "Excel gaf geen antwoord. Of er iets is gewijzigd, is niet zeker. Kies Valideer werkmap en kijk de werkmap na.",
  codeLate:
    "Een onderdeel van Spreiding is nog niet geladen. Controleer de internetverbinding, of kies Probeer opnieuw.",
  busy: "Excel brak het verzoek af omdat het te druk is. Wacht even en probeer het opnieuw.",
  noConnection: "De verbinding met Excel viel weg. Controleer de internetverbinding en probeer het opnieuw.",
  inactive: "Een andere werkmap is actief. Klik in een cel van deze werkmap en probeer het opnieuw.",
  tooOld: "Deze versie van Excel kan dit niet. Werk Excel bij, of open de werkmap in Excel op het web.",
  otherKindOfSheet:
    "Excel kan dit niet op dit soort tabblad. Kopieer de cijfers naar een gewoon tabblad en probeer het opnieuw.",
  timedOut: "Excel gaf niet op tijd antwoord. Wacht tot Excel klaar is met rekenen en probeer het opnieuw.",
  tooMuch:
    "De werkmap is te groot om te lezen. Verwijder onder en naast de tabellen alles wat niet nodig is, sla de werkmap op en probeer het opnieuw.",
  sheetGone: (tab: string) =>
    `Het tabblad ${tab} bestaat niet meer. Kies Valideer werkmap om opnieuw te lezen wat er is.`,
  sheetHidden: (tab: string) =>
    `Het tabblad ${tab} is verborgen. Klik met de rechtermuisknop op een tabblad, kies Zichtbaar maken en probeer het opnieuw.`,
  badAddress: (tab: string, address: string) =>
    `De cel ${address} bestaat niet op het tabblad ${tab}. Kies Valideer werkmap om opnieuw te lezen wat er is.`,
  sheetRefuses: (tab: string, code: string) =>
    `Excel kan het tabblad ${tab} niet lezen (${code}). Kopieer de cijfers naar een nieuw tabblad, verplaats dit tabblad naar een andere werkmap en probeer het opnieuw.`,
  shortAnswer: (tab: string, expected: number, received: number) =>
    `Excel gaf ${places.format(received)} van ${places.format(expected)} gevraagde rijen van het tabblad ${tab}. ` +
    "Van deze leesbeurt is niets gebruikt. Sla de werkmap op en probeer het opnieuw.",
  sheetTooLarge: (tab: string, used: Area) =>
    `Het tabblad ${tab} is te groot om te lezen: ${areaAddress(used)}, ${places.format(used.rowCount * used.columnCount)} cellen. ` +
    "Verwijder onder en naast de tabellen alles wat niet nodig is, sla de werkmap op en probeer het opnieuw.",
  codeMissing:
    "Een onderdeel van Spreiding kon niet worden geladen. Er is niets gewijzigd. Controleer de internetverbinding en probeer het opnieuw.",
  /** @param tabs that were to be made */
  halfMade: (tabs: readonly string[]) => {
    const one = tabs.length === 1;
    return `Excel gaf geen antwoord meer. Kijk of ${one ? "het nieuwe tabblad" : "een van de nieuwe tabbladen"} ${formatList(tabs)} er staat. Is ${one ? "het" : "zo'n tabblad"} leeg of half gevuld, verwijder het dan en probeer het opnieuw.`;
  },
  unsettled:
    "Excel gaf geen antwoord meer. Misschien is het gelukt, misschien voor een deel. Kijk de werkmap na en probeer het daarna opnieuw.",
  general: (code: string) =>
    `De werkmap kon niet worden gelezen of gecontroleerd. Sla de werkmap op, open haar opnieuw en probeer het nog eens. Blijft dit zo, meld dan deze code: ${code}.`,
  action: (code: string) =>
    `Dit is niet gelukt. Sla de werkmap op, open haar opnieuw en probeer het nog eens. Blijft dit zo, meld dan deze code: ${code}.`,
} as const;
