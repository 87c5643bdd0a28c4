// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { regioOnbekend } from "./regio-onbekend";

const regios = (name: string) => ({
  "Regio's": [
    ["Regio", "", "Regulier", "Amv"],
    [name, "Taakstelling", 1000, 100],
    ["", "Realisatie 1/7/2025", 500, 50],
  ],
});

test("a regio without indeling is worth a look, with what to do", () => {
  const found = check(regioOnbekend, regios("Walcheren"));
  expect(found).toMatchObject([{ at: "Regio's!A2", found: "Walcheren" }]);
  expect(found[0]?.sentence).toContain("Regio-indeling");
});

test("a regio of the indeling stays silent, in any common spelling", () => {
  expect(check(regioOnbekend, regios("Kennemerland"))).toEqual([]);
  expect(check(regioOnbekend, regios("Gooi en vechtstreek"))).toEqual([]);
});
