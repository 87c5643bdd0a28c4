// SPDX-License-Identifier: EUPL-1.2

/**
 * Flevoland with the besluiten of two cycli, made up. Expected from paper: taakstelling regulier 100 + 50 + 80 + 40 + 20 + 10 = 300 in cyclus 1 and
 * 90 + 60 + 70 + 45 + 25 + 15 = 305 in cyclus 2; on 1-10-2026 realised 60 + 10 + 90 + 20 + 5 + 10 = 195; at the end of cyclus 1 it was
 * 50 + 10 + 80 + 20 + 5 + 10 = 175, with 5 expected before that end and 15 + 25 late.
 */
export const TWO_CYCLI = {
  "Verdeelbesluit 20-12-2024": [
    ["Gemeente", "Taakstelling regulier", "Taakstelling amv"],
    ["Almere", 100, 10],
    ["Dronten", 50, 5],
    ["Lelystad", 80, 8],
    ["Noordoostpolder", 40, 4],
    ["Urk", 20, 2],
    ["Zeewolde", 10, 1],
  ],
  "Verdeelbesluit cyclus 2": [
    ["Gemeente", "Taakstelling regulier", "Taakstelling amv"],
    ["Almere", 90, 12],
    ["Dronten", 60, 5],
    ["Lelystad", 70, 8],
    ["Noordoostpolder", 45, 4],
    ["Urk", 25, 2],
    ["Zeewolde", 15, 1],
  ],
  Cyclus: [
    ["Cyclus", "Stap", "Datum"],
    [2, "Verdeelbesluit", "18-12-2026"],
    [2, "Einde", "1-2-2028"],
  ],
  Stand: [
    [
      "Gemeente",
      "Gerealiseerd regulier 1-9-2025",
      "Gerealiseerd amv 1-9-2025",
      "Gerealiseerd regulier 1-10-2026",
      "Gerealiseerd amv 1-10-2026",
    ],
    ["Almere", 50, 5, 60, 5],
    ["Dronten", 10, 0, 10, 0],
    ["Lelystad", 80, 8, 90, 8],
    ["Noordoostpolder", 20, 2, 20, 2],
    ["Urk", 5, 1, 5, 1],
    ["Zeewolde", 10, 1, 10, 1],
  ],
  Mutaties: [
    ["Gemeente", "Soort", "Aantal", "Datum", "Voor/na einde cyclus"],
    ["Almere", "regulier", 5, "", "voor einde cyclus 1"],
    ["Dronten", "regulier", 15, "", "na einde cyclus 1"],
    ["Urk", "regulier", 25, "", "na einde cyclus 1"],
  ],
} as const;
