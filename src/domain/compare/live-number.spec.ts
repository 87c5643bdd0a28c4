// SPDX-License-Identifier: EUPL-1.2

import { workbookOf } from "../sheet/snapshot.fixture";
import { liveNumber } from "./live-number";

const BOOK = workbookOf({ "Stand nov": [["Huizen", 200, "138/36", 1.5, 0]] });
const at = (column: number, tab = "Stand nov") => ({ tab, row: 0, column });
const follow = (column: number, value: number, tab?: string) => liveNumber(BOOK, at(column, tab), value, "–");

test("follows a cell that holds the number and nothing else, and says – where it no longer does", () => {
  expect(follow(1, 200)).toEqual({ formula: "=IF(ISNUMBER('Stand nov'!B1),'Stand nov'!B1,\"–\")" });
  expect(follow(4, 0)).toMatchObject({ formula: expect.stringContaining("E1") });
});

test.each<[string, number, number, string]>([
  ["a pair", 2, 138, "Stand nov"],
  ["another number, as the totaal that it is a part of", 1, 150, "Stand nov"],
  ["a number with decimals", 3, 1.5, "Stand nov"],
  ["a cell that is not there", 9, 200, "Stand nov"],
  ["a tab that is not there", 1, 200, "Weg"],
])("does not follow %s", (_, column, value, tab) => expect(follow(column, value, tab)).toBeNull());
