// SPDX-License-Identifier: EUPL-1.2

import { GEMEENTEN, PROVINCIES } from "../../src/domain/gemeenten/register";
import type { Random } from "../faults/random";

/** All rows with the header first, of the same length. */
export type DrawnTable = readonly (readonly string[])[];

const PLAIN_HEADERS = [
  "Opgave",
  "Gerealiseerd",
  "Realisatiegraad",
  "Taakstelling regulier",
  "Taakstelling amv",
  "Gerealiseerd regulier",
  "Gerealiseerd amv",
  "Verschil",
  "Saldo regulier",
];
const PAIR_HEADERS = [
  "Verdeelbesluit (regulier/amv)",
  "Gerealiseerd 1/9 (regulier/amv)",
  "Taakstelling (regulier/amv)",
  "Prognose 1/2 (regulier/amv)",
];

/** A table of one provincie, with columns, notations and blanks of chance. */
export function drawnTable(random: Random): DrawnTable {
  const isCoded = random.chance(0.1);
  const provincie = random.pick(PROVINCIES).naam;
  const codes = new Map(GEMEENTEN.map(({ naam, code }) => [naam, code]));
  const all = GEMEENTEN.filter((gemeente) => gemeente.provincie === provincie).map(({ naam }) => naam);
  const names = random.chance(0.5) ? all : all.slice(0, random.int(4, all.length));
  const pairs = random.chance(0.4);
  const headers = random.shuffle(pairs ? PAIR_HEADERS : PLAIN_HEADERS).slice(0, random.int(1, pairs ? 4 : 6));
  const thousands = random.pick([".", ".", " ", "\u00a0", ""]);
  const blanks = random.pick([0, 0, 0, 0, 0, 0, 0, 0.02, 0.1]);
  const marks = random.pick([0, 0, 0.1]);
  const slash = random.pick(["/", "/", " / "]);
  const number = (): string =>
    String(random.chance(0.3) ? 0 : random.chance(0.3) ? random.int(1000, 9999) : random.int(1, 999)).replace(
      /(?<=^\d)(?=\d{3}$)/,
      thousands,
    );
  const cell = (header: string): string => {
    if (random.chance(blanks)) return "";
    if (random.chance(0.02)) return random.pick(["-", "n.v.t."]);
    if (pairs) return `${number()}${slash}${number()}`;
    if (header === "Realisatiegraad") return `${String(random.int(0, 180))}%`;
    return `${header === "Verschil" && random.chance(0.5) ? random.pick(["-", "−"]) : ""}${number()}`;
  };
  const total = random.chance(0.3) ? [["Totaal", ...headers.map(cell)]] : [];
  const marked = (name: string): string => (random.chance(marks) ? `${name}${random.pick(["¹", "*", "1"])}` : name);
  const table = [["Gemeente", ...headers], ...names.map((name) => [marked(name), ...headers.map(cell)]), ...total];
  if (!isCoded) return table;
  return table.map((row, index) => [index === 0 ? "Code" : (codes.get(names[index - 1] ?? "") ?? ""), ...row]);
}
