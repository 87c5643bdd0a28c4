// SPDX-License-Identifier: EUPL-1.2

import { readPasted } from "../../src/domain/paste/read-pasted";
import { createRandom } from "../faults/random";
import { broken } from "./broken";
import { drawnTable } from "./drawn-table";

export interface Tried {
  /** The table is given, whole. */
  readonly whole: boolean;
  /** No table is given: the sentence says why. */
  readonly refused: boolean;
  /** What is wrong and not told; null where nothing is. */
  readonly wrong: string | null;
  readonly text: string;
  /** How the text was written: by row, by column, … */
  readonly writing: string;
}

const digitsOf = (texts: readonly string[]): string =>
  texts
    .flatMap((text) => text.match(/\d+/g) ?? [])
    .sort()
    .join(" ");
const plain = (row: readonly string[]): string => JSON.stringify(row.map((cell) => cell.replaceAll("\u00a0", " ")));

/** Draws a table, writes it as the text of a PDF, and reads that. A row may be left out where it stands in what is left; none may be another. */
export function tryPasted(seed: number): Tried {
  const random = createRandom(seed * 2654435761);
  const table = drawnTable(random);
  const { text, writing } = broken(table, random);
  const read = readPasted(text);
  if ("sentence" in read) return { whole: false, refused: true, wrong: null, text, writing };
  const [header, ...rows] = read.rows.map(plain);
  const [trueHeader, ...trueRows] = table.map(plain);
  const strange = rows.find((row) => !trueRows.includes(row));
  const wrong =
    header !== trueHeader
      ? `kop ${header ?? ""} voor ${trueHeader ?? ""}`
      : strange !== undefined
        ? `rij ${strange}`
        : digitsOf([text.replaceAll("\u00ad", "")]) !== digitsOf([...read.rows.flat(), ...read.left])
          ? "een getal is weg of verzonnen"
          : null;
  return { whole: rows.length === trueRows.length, refused: false, wrong, text, writing };
}
