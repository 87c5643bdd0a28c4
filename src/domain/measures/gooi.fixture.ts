// SPDX-License-Identifier: EUPL-1.2

/** A regio in which one gemeente has given no bod yet, and one promises more than is asked. */
export const GOOI_HEADER = [
  "Gemeente",
  "Indicatieve opgave regulier",
  "In mindering regulier",
  "Restopgave regulier",
  "Bod regulier",
];
export const GOOI = [
  ["Blaricum", 100, 20, 80, 80],
  ["Gooise Meren", 300, 0, 300, 250],
  ["Hilversum", 400, 100, 300, 310],
  ["Huizen", 120, 0, 120, ""],
  ["Laren", 90, 90, 0, 0],
  ["Wijdemeren", 60, 10, 50, 50],
] as const;
