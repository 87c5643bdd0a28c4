// SPDX-License-Identifier: EUPL-1.2

/** What the grid says about what it shows from the records. */
export const SHOWN_WORDS = {
  open: "Kies uit de lijst (Alt+pijl omlaag)",
  choices: "Keuzes",
  noChoices: "De lijst is leeg.",
  note: "Notitie",
  notAllowed: "Dit past niet in deze cel",
  notAllowedWhy: "Voor deze cel geldt een regel. Wat u invulde past daar niet bij.",
  goOn: "Wilt u dit toch invullen?",
  back: "Terug",
  keep: "Toch invullen",
} as const;
