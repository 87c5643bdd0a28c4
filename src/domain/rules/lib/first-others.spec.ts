// SPDX-License-Identifier: EUPL-1.2

import type { Figure } from "../../tabs/records";
import type { Table } from "../../tabs/table";
import { FirstOthers, type Placed } from "./first-others";

const TABLES = ["A", "B", "C"].map((tab) => ({ tab }) as Table);
const NUMBERS = [1, 2, 3];
const KINDS = TABLES.flatMap((table) => NUMBERS.map((places) => ({ table, places })));

/** Each order in which so many figures can come. */
const orders = (length: number): (typeof KINDS)[] =>
  length === 0 ? [[]] : orders(length - 1).flatMap((order) => KINDS.map((kind) => [...order, kind]));

test.each([1, 2, 3, 4])("of all orders of %i figures, the first with another number in another table", (length) => {
  for (const order of orders(length)) {
    const placed = order.map((kind, position): Placed => ({ ...kind, position, figure: {} as Figure }));
    const firsts = new FirstOthers();
    for (const one of placed) firsts.add(one);
    const wrong = [...KINDS, { table: {} as Table, places: 4 }].filter(
      ({ table, places }) =>
        firsts.beside(places, table) !== (placed.find((one) => one.places !== places && one.table !== table) ?? null),
    );
    expect({ order, wrong }).toEqual({ order, wrong: [] });
  }
});

test("that of all when there are many, whatever is asked", () => {
  const firsts = new FirstOthers();
  const placed = Array.from({ length: 300 }, (_, position): Placed => {
    const at = (position * 7 + Math.floor(position / 11)) % KINDS.length;
    return { places: 1, table: TABLES[0]!, ...KINDS[at], position, figure: {} as Figure };
  });
  for (const [position, { places, table }] of placed.entries()) {
    const expected = placed.slice(0, position).find((one) => one.places !== places && one.table !== table);
    expect(firsts.beside(places, table)).toBe(expected ?? null);
    firsts.add(placed[position]!);
  }
});
