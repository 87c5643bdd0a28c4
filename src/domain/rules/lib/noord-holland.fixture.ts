// SPDX-License-Identifier: EUPL-1.2

import { voortgang, type FixtureTabs } from "./rules.fixture";

/** Voortgangsrapportage 28 oktober 2025, as printed: taakstelling and realisatie, regulier/amv. */
const GEMEENTEN = [
  ..."Aalsmeer 138/36 0/0; Alkmaar 395/102 150/0; Amstelveen 501/60 300/60; Amsterdam 4099/380 4507/274".split("; "),
  ..."Bergen (NH) 60/90 0/30; Beverwijk 184/0 0/0; Blaricum 250/0 250/0; Bloemendaal 150/24 0/30".split("; "),
  ..."Castricum 157/40 0/0; Den Helder 575/103 575/103; Diemen 113/30 0/0; Dijk en Waard 550/50 600/50".split("; "),
  ..."Drechterland 125/0 0/0; Edam-Volendam 0/0 0/0; Enkhuizen 97/0 0/0; Gooise Meren 389/0 150/0".split("; "),
  ..."Haarlem 963/0 794/0; Haarlemmermeer 965/50 1160/0; Heemskerk 183/0 0/0; Heemstede 121/70 0/20".split("; "),
  ..."Heiloo 100/26 80/0; Hilversum 434/0 174/0; Hollandse Kroon 255/24 150/24; Hoorn 399/0 0/0".split("; "),
  ..."Huizen 200/0 0/0; Koggenland 149/0 0/0; Landsmeer 0/0 0/0; Laren (NH) 0/50 0/0; Medemblik 263/0 0/0".split("; "),
  ..."Oostzaan 0/0 0/0; Opmeer 125/0 200/0; Ouder-Amstel 61/30 0/30; Purmerend 80/0 80/0".split("; "),
  ..."Schagen 300/0 250/0; Stede Broec 125/0 0/0; Texel 0/0 0/0; Uitgeest 71/0 0/0; Uithoorn 125/31 30/0".split("; "),
  ..."Velsen 300/100 300/100; Waterland 169/50 169/50; Wijdmeren 103/26 0/0; Wormerland 0/0 0/0".split("; "),
  ..."Zaanstad 1550/0 1550/0; Zandvoort 86/8 50/0".split("; "),
];

/** Per regio: regioplan; then taakstelling, realisatie and prognose, each regulier and amv. */
const REGIOS: readonly (readonly [string, string, ...(readonly [string, string])[]])[] = [
  ["Amsterdam-Amstel", "5.222", ["5.037", "567"], ["4.837 (96%)", "364 (64%)"], ["4.567 (91%) -150", "364 (64%)"]],
  ["Gooi en vechtstreek", "1.237", ["1.376", "76"], ["574 (42%)", "- (0%)"], ["774 (56%) +200", "- (0%)"]],
  ["Kennemerland", "2.043", ["3.023", "252"], ["2.304 (76%)", "150(60%)"], ["2.514 (83%) +210", "150(60%)"]],
  [
    "Noord-Holland Noord",
    "2.386",
    ["3.675", "435"],
    ["2.005 (55%)", "207 (48%)"],
    ["2.548 (69%) +543", "227 (52%) +20"],
  ],
  ["Zaanstreek- waterland", "1.799", ["1.799", "50"], ["1.799 (100%)", "50 (100%)"], ["1.799 (100%)", "50 (100%)"]],
];
const LINES = ["Taakstelling", "Realisatie 1/7/2025", "verwacht 1/2/2026"];

/** The published tables of Noord-Holland, misprints included. */
export const NOORD_HOLLAND = {
  Voortgangsrapportage: voortgang(GEMEENTEN, "Gerealiseerd 1/9 (regulier/amv)"),
  "Regio's": [
    ["Regio", "", "Regulier", "Amv"],
    ...REGIOS.flatMap(([naam, regioplan, ...numbers]) => [
      [naam, "Regioplan (regulier)", regioplan, ""],
      ...numbers.map(([regulier, amv], line) => ["", LINES[line] ?? "", regulier, amv]),
    ]),
  ],
  Provincie: [
    ["", "Regulier", "Amv"],
    ["Taakstelling Noord-Holland", "14.910", "1.380"],
    ["Realisatie 1/7/2025", "11.519 (77%)", "771 (55%)"],
    ["Prognose 1/2/2026", "12.202 (81%) +638", "791 (57%) +20"],
  ],
  Mutaties: [
    [
      "Verwachte mutaties vóór einde cyclus op 1/2/2026",
      "Amsterdam(-240), Bergen (+20 amv), Haarlem(+210), Hollands Kroon (+255), Hoorn (+100), Huizen (+200), Medemblik (+263), Opmeer(-75), Uithoorn (-30).",
    ],
    [
      "Verwachte mutaties na cyclus door vertraagde projecten",
      "Amstelveen (+341), Bergen (+45 amv), Diemen (+132 / +56 amv), Drechterland (+125), Enkhuizen (+79), Haarlem (+100), Heemskerk+Uitgeest (+238 /+62 amv), Schagen (+50), Stede Broec (+125), Uithoorn(+250).",
    ],
  ],
} satisfies FixtureTabs;

/** What has to change before the tables are right: each misprint and its mend. */
const MENDS: readonly (readonly [string, string])[] = [
  ["Gerealiseerd 1/9 (regulier/amv)", "Gerealiseerd 1/7/2025 (regulier/amv)"],
  ["Hollandse Kroon", "Hollands Kroon"],
  ["Wijdmeren", "Wijdemeren"],
  ["4.567 (91%) -150", "4.567 (91%) -270"],
  ["771 (55%)", "771 (56%)"],
  ["12.202 (81%) +638", "12.202 (82%) +683"],
];

/** The same tables with the misprints mended. */
export const NOORD_HOLLAND_MENDED: FixtureTabs = Object.fromEntries(
  Object.entries(NOORD_HOLLAND).map(([tab, rows]) => [
    tab,
    rows.map((row) => row.map((cell) => MENDS.find(([wrong]) => wrong === cell)?.[1] ?? cell)),
  ]),
);
