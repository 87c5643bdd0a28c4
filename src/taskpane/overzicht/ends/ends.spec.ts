// SPDX-License-Identifier: EUPL-1.2

import type { EndsOfLocaties } from "../../../domain/measures/ends-of-locaties";
import { answer, problem } from "../../../domain/measures/problem";
import { quartersBetween } from "../../../domain/sheet/quarters";
import { endsRows } from "./rows";
import { endsShape } from "./shape";
import { describeEnds, describeOutside } from "./words";

const QUARTERS = quartersBetween("2025-09-01", "2026-08-31");
/** 100 on 1-9-2025: 30 end in the first quarter of 2026, 20 later, 50 have no end. */
const ENDS: EndsOfLocaties = {
  ...{ peildatum: "2025-09-01", open: 100, withoutEnd: 50, later: 20, onbekend: 0 },
  quarters: QUARTERS.map((quarter, at) => ({ quarter, ends: at === 2 ? 30 : 0, left: at < 2 ? 100 : 70 })),
  horizon: { date: "2026-09-01", jaren: 1, left: 70 },
  unsure: answer({ places: 0, locaties: 0, cells: [] }),
  notYet: { places: 0, locaties: 0 },
};
const cell = { tab: "Locaties", row: 3, column: 5 };
const UNSURE = answer({ places: 25, locaties: 1, cells: [cell] });

test("what is left, with its sum", () => {
  expect(describeEnds(ENDS)).toBe(
    "Van de 100 plaatsen op 1-9-2025 zijn er op 1-9-2026 nog 70 over als niets wordt verlengd.",
  );
  expect(describeEnds({ ...ENDS, open: 1, horizon: { ...ENDS.horizon, left: 0 } })).toBe(
    "Van de ene plaats op 1-9-2025 zijn er op 1-9-2026 nog 0 over als niets wordt verlengd.",
  );
  expect(describeEnds({ ...ENDS, open: 70 })).toBe("Van de 70 plaatsen op 1-9-2025 eindigt er geen vóór 1-9-2026.");
  expect(describeEnds({ ...ENDS, open: 0, unsure: UNSURE })).toBe(
    "Op 1-9-2025 is volgens het tabblad Locaties geen plaats open waarvan het einde bekend is. Daarnaast zijn er plaatsen waarvan het einde niet bekend is.",
  );
});

test("what is not in it is said, and what differs from the realisatie", () => {
  expect(describeOutside(ENDS, answer(100))).toEqual([]);
  expect(describeOutside(ENDS, problem({ kind: "no-peildatum" }))).toEqual([]);
  expect(
    describeOutside({ ...ENDS, unsure: UNSURE, notYet: { places: 40, locaties: 2 }, onbekend: 0 }, answer(120)),
  ).toEqual([
    "Van 1 locatie (25 plaatsen) is het einde nog niet bekend: die staat apart en telt niet mee in wat overblijft.",
    "2 locaties gaan pas na 1-9-2025 open (40 plaatsen); die staan er niet in.",
    "Het tabblad Locaties telt op tot 125 plaatsen; de realisatie is 120.",
  ]);
  expect(describeOutside({ ...ENDS, onbekend: 2, notYet: { places: null, locaties: 1 } }, answer(1))).toEqual([
    "Van 2 locaties zijn de plaatsen niet bekend; die staan er niet in.",
    "1 locatie gaat pas na 1-9-2025 open; die staat er niet in.",
  ]);
});

test("the table: now, the quarters in which places end, what is left then by its kind, and apart what is not known", () => {
  const lines = (ends: EndsOfLocaties) => endsRows(ends).map(({ name, values }) => [name, ...values].join(" | "));
  const rows = [
    "Op 1-9-2025 | – | 100",
    "1e kwartaal 2026 | 30 | 70",
    "Op 1-9-2026 | – | 70",
    "waarvan met een later einde | – | 20",
    "waarvan zonder einddatum | – | 50",
  ];
  expect(lines(ENDS)).toEqual(rows);
  expect(lines({ ...ENDS, unsure: UNSURE })).toEqual([...rows, "Apart, einde niet bekend: 25 | onbekend | onbekend"]);
  expect(lines({ ...ENDS, unsure: problem({ kind: "unreadable", at: cell }) }).at(-1)).toBe(
    "Apart, einde niet bekend: onbekend | onbekend | onbekend",
  );
});

test("a column per quarter after that of now: without an end below, with a later end on it, and on top what nobody knows", () => {
  const frame = { left: 0, right: 60, top: 0, bottom: 150 };
  const { columns, ticks, years, numbers } = endsShape({ ...ENDS, unsure: UNSURE }, frame);
  expect(ticks.map(({ places }) => places)).toEqual([0, 50, 100, 150]);
  expect(columns.map(({ left }) => left)).toEqual([100, 100, 100, 70, 70, 70]);
  expect(columns[0]).toMatchObject({
    ...{ x: 0, width: 8, withoutEnd: { y: 100, height: 50 } },
    ...{ withEnd: { y: 50, height: 50 }, unsure: { y: 25, height: 25 } },
  });
  expect(columns.at(-1)).toMatchObject({ withEnd: { y: 80, height: 20 }, unsure: { y: 55, height: 25 } });
  expect(years).toEqual([{ year: 2026, x: 30 }]);
  // Both numbers stand above the highest column that is near.
  expect(numbers.map(({ places, y, anchor }) => [places, y, anchor])).toEqual([
    [100, 25, "start"],
    [70, 25, "end"],
  ]);
});

test("nothing at all is drawn as nothing", () => {
  const { columns } = endsShape(
    { ...ENDS, open: 0, withoutEnd: 0, quarters: [] },
    { left: 0, right: 9, top: 0, bottom: 9 },
  );
  expect(columns).toHaveLength(1);
  expect(columns[0]?.withoutEnd.height).toBe(0);
});
