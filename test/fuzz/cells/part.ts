// SPDX-License-Identifier: EUPL-1.2

import type { Content } from "../../../src/domain/tabs/cell";
import type { Reading } from "../../../src/domain/tabs/cells/reading";
import { readDate, type DateUse } from "../../../src/domain/tabs/cells/read-date";
import { readEnd } from "../../../src/domain/tabs/cells/read-end";
import { readPercentage } from "../../../src/domain/tabs/cells/read-percentage";
import { readPlaces, type ColumnHabits } from "../../../src/domain/tabs/cells/read-places";
import { createRandom } from "../../faults/random";
import { hostileNumber, hostileText, spoiltText } from "../hostile-words";
import { withLess } from "../minimise";
import type { FuzzPart } from "../part";
import { noNumberIn, standsIn } from "../stands-there";

interface CellInput {
  readonly cell: Content;
  readonly habits: ColumnHabits;
  readonly use: DateUse;
}

const FORMATS = [
  "General",
  "0",
  "#,##0",
  "@",
  "d-m-yyyy",
  "d-mmm",
  "mmm-yy",
  "0%",
  "0.0%",
  ";;;",
  '"x"0',
  "[Red]0;-0",
  "0,",
  "hh:mm",
  "€ #,##0",
];
const WRITTEN = [
  "138/36",
  "4.567 (91%) -150",
  "14.910",
  "- (0%)",
  "4.837 (96%)",
  "138 / 36 (amv)",
  "1 september 2025",
  "77%",
  "12*",
  "n.v.t.",
];

/** One cell as a table can have it, read as a number of places, a date, an end and a percentage. */
export const cells: FuzzPart<CellInput> = {
  name: "cellen",
  usual: 100_000,
  make: (seed) => {
    const random = createRandom(seed);
    const value = random.chance(0.25)
      ? hostileNumber(random)
      : random.chance(0.4)
        ? spoiltText(random, random.pick(WRITTEN))
        : random.chance(0.03)
          ? random.chance(0.5)
          : hostileText(random);
    const numberFormat = random.pick(FORMATS);
    const type = typeof value === "string" ? (value === "" ? "blank" : "text") : (typeof value as "number" | "boolean");
    const flag = (): boolean => random.chance(0.5);
    return {
      cell: { value, numberFormat, type, text: random.chance(0.9) ? String(value) : hostileText(random) },
      habits: {
        pairs: random.chance(0.3),
        single: flag(),
        amvFirst: random.chance(0.2),
        withTotal: random.chance(0.2),
        numeric: flag(),
        largest: random.pick([0, 12, 999, 14_910, Infinity]),
        signed: flag(),
        date1904: random.chance(0.1),
      },
      use: random.pick(["stand", "change", "step", "other"]),
    };
  },
  judge: ({ cell, habits, use }) => {
    const read = (): readonly Reading[] => [
      readPlaces(cell, habits),
      readDate(cell, habits.date1904, use),
      readEnd(cell, habits.date1904, use),
      readPercentage(cell, habits.numeric),
    ];
    const readings = read();
    if (JSON.stringify(readings) !== JSON.stringify(read())) return "two readings of one cell differ";
    for (const reading of readings) {
      const wrong = noNumberIn(reading) ?? invented(cell, reading);
      if (wrong !== null) return `${reading.kind}: ${wrong}`;
    }
    return null;
  },
  *smaller(input) {
    if (typeof input.cell.value !== "string") return;
    for (const less of withLess([...input.cell.value])) {
      const value = less.join("");
      yield { ...input, cell: { ...input.cell, value, text: value, type: value === "" ? "blank" : "text" } };
    }
  },
  save: (input) => ({ extension: "json", content: JSON.stringify(input, null, 2) }),
};

/** A number or a day that is not written there. */
function invented({ value }: Content, reading: Reading): string | null {
  if (reading.kind === "date" && reading.date !== null && !isDay(reading.date)) return "no day of the calendar";
  if (typeof value === "number") {
    if (reading.kind === "amount" && reading.value !== value) return "another number than the cell has";
    return reading.kind === "pair" ? "a pair out of one number" : null;
  }
  const numbers =
    reading.kind === "amount"
      ? [reading.value, reading.difference, reading.percentage?.percent ?? null]
      : reading.kind === "pair"
        ? [reading.regulier, reading.amv]
        : [];
  const isRest = reading.kind === "pair" && reading.regulier !== null && reading.amv !== null;
  const missing = numbers.filter((one) => one !== null && !standsIn(one, String(value)));
  if (isRest && missing.length === 1) {
    // Amv beside its total: the total is written, and regulier is what is left.
    return standsIn(
      numbers.reduce((sum: number, one) => sum + (one ?? 0), 0),
      String(value),
    )
      ? null
      : "a number that is not written";
  }
  return missing.length === 0 ? null : "a number that is not written";
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
