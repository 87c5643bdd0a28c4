// SPDX-License-Identifier: EUPL-1.2

import { formatList } from "../../domain/sheet/format";
import type { StoredName } from "./stored.types";

/** Dutch: what each is about, as it stands in a sentence. */
export const STORED_NAMES: Readonly<Record<StoredName, string>> = {
  settings: "de instellingen",
  journal: "het logboek",
  acceptances: "de acceptaties",
  marked: "of er markeringen staan",
  report: "welk tabblad het rapport is",
  monitors: "welke tabbladen monitors zijn",
  leveringen: "de leveringen",
  verklaringen: "waarom cijfers zijn veranderd",
};

/** What follows from not reading it. */
const WITHOUT: Readonly<Record<StoredName, string>> = {
  settings: "Er wordt gerekend met de standaardinstellingen.",
  journal: "Wijzigingen die daarin staan, zijn hier niet te zien en niet ongedaan te maken.",
  acceptances: "Bevindingen die geaccepteerd waren, staan weer open.",
  marked: "",
  report: "",
  monitors: "",
  leveringen: "Elke tabel telt mee, ook een die door een andere was vervangen.",
  verklaringen: "",
};

/** What makes room again. */
const ROOM: Readonly<Record<StoredName, string>> = {
  settings: "Zet bij Tabbladen of bij Regels en hun ernst keuzes terug die u niet meer nodig hebt.",
  journal:
    "Doe het in kleinere stappen, of bewaar een kopie van de werkmap en kies daarna Wis alles bij Over Spreiding.",
  acceptances: "Trek bij Geaccepteerd in wat niet meer nodig is, of geef kortere redenen.",
  marked: "Kies Wis alles bij Over Spreiding.",
  report: "Kies Wis alles bij Over Spreiding.",
  monitors: "Kies Wis alles bij Over Spreiding.",
  leveringen: "Haal bij Leveringen weg wat niet meer nodig is.",
  verklaringen: "Haal bij Wat is er veranderd redenen weg die niet meer nodig zijn, of maak ze korter.",
};

/** What the user reads about what the workbook keeps and cannot be read. */
export const STORED = {
  damaged: (name: StoredName) =>
    `Wat deze werkmap bewaart over ${STORED_NAMES[name]}, is beschadigd. Spreiding gebruikt wat nog leesbaar is en gooit niets weg.`,
  newer: (name: StoredName) => [newer(name), WITHOUT[name], UPDATE].filter((words) => words !== "").join(" "),
  notWritten: (name: StoredName) => `${newer(name)} Er is niets gewijzigd. ${UPDATE}`,
  full: (name: StoredName) =>
    `Er past niet meer bij in wat Excel in deze werkmap bewaart over ${STORED_NAMES[name]}. Er is niets gewijzigd. ${ROOM[name]}`,
  asideFull: (name: StoredName) =>
    `Wat deze werkmap bewaart over ${STORED_NAMES[name]}, is beschadigd en te groot om apart te zetten. Er is niets gewijzigd. Bewaar een kopie van de werkmap en kies daarna Wis alles bij Over Spreiding.`,
  aside: (names: readonly StoredName[]) =>
    `In deze werkmap staat iets apart dat Spreiding niet kon lezen. Het gaat over ${formatList(names.map((name) => STORED_NAMES[name]))}. Kijk bij Over Spreiding wat u ermee kunt doen.`,
  stillUnreadable: "Deze versie van Spreiding kan dit nog niet lezen of niet terugzetten. Het blijft apart staan.",
  goneMeanwhile: "Dit staat niet meer apart. Misschien heeft iemand anders het teruggezet of verwijderd.",
  busy: (name: StoredName) =>
    `Iemand anders is op dit moment ook bezig met ${STORED_NAMES[name]} in deze werkmap. Wat die schreef, is gebleven. Uw wijziging is niet bewaard. Wacht even en probeer het opnieuw.`,
} as const;

function newer(name: StoredName): string {
  return `Wat deze werkmap bewaart over ${STORED_NAMES[name]}, komt van een nieuwere versie van Spreiding. Deze versie laat dat zoals het is.`;
}

const UPDATE = "Sluit Excel en open de werkmap opnieuw voor de nieuwste versie.";
