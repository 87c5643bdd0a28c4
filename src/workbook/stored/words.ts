// SPDX-License-Identifier: EUPL-1.2

import type { KEYS } from "./stored.types";

type Name = keyof typeof KEYS;

const NAMES: Readonly<Record<Name, string>> = {
  settings: "de instellingen",
  journal: "het logboek",
  acceptances: "de acceptaties",
  marked: "of er markeringen staan",
  report: "welk tabblad het rapport is",
  monitors: "welke tabbladen monitors zijn",
};

/** What follows from not reading it. */
const WITHOUT: Readonly<Record<Name, string>> = {
  settings: "Er wordt gerekend met de standaardinstellingen.",
  journal: "Wijzigingen die daarin staan, zijn hier niet te zien en niet ongedaan te maken.",
  acceptances: "Bevindingen die geaccepteerd waren, staan weer open.",
  marked: "",
  report: "",
  monitors: "",
};

/** What the user reads about what the workbook keeps and cannot be read. */
export const STORED = {
  damaged: (name: Name) =>
    `Wat deze werkmap bewaart over ${NAMES[name]}, is beschadigd. Spreiding gebruikt wat nog leesbaar is en gooit niets weg.`,
  newer: (name: Name) => [newer(name), WITHOUT[name], UPDATE].filter((words) => words !== "").join(" "),
  notWritten: (name: Name) => `${newer(name)} Er is niets gewijzigd. ${UPDATE}`,
} as const;

function newer(name: Name): string {
  return `Wat deze werkmap bewaart over ${NAMES[name]}, komt van een nieuwere versie van Spreiding. Deze versie laat dat zoals het is.`;
}

const UPDATE = "Sluit Excel en open de werkmap opnieuw voor de nieuwste versie.";
