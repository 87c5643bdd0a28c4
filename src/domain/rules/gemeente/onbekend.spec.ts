// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { onbekend } from "./onbekend";

test("a name that is no gemeente", () => {
  const found = check(onbekend, { Voortgang: voortgang(["Alkmaar 395/102 150/0", "Duckstad 100/0 50/0"]) });
  expect(found).toMatchObject([{ at: "Voortgang!A3", found: "Duckstad" }]);
  expect(found[0]?.sentence).toContain("“Duckstad” is geen gemeente. Deze regel telt niet mee.");
});

test("a name in a free text", () => {
  expect(
    check(onbekend, { Mutaties: [["Verwachte mutaties na cyclus", "Hoorn (+100), Duckstad (+50)"]] }),
  ).toMatchObject([{ at: "Mutaties!B1", found: "Duckstad" }]);
});

test("total rows, notes and names in use stay silent", () => {
  const rows = [
    ...voortgang(["Alkmaar 395/102 150/0", "Bergen (NH) 60/90 0/30", "Totaal 455/192 150/30"]),
    ["", "", ""],
    ["Bron: ministerie van AenM", "", ""],
  ];
  expect(check(onbekend, { Voortgang: rows })).toEqual([]);
});

test("an unknown regio is another rule", () => {
  const regios = [
    ["Regio", "", "Regulier", "Amv"],
    ["Walcheren", "Taakstelling", 1000, 100],
    ["", "Realisatie 1/7/2025", 500, 50],
  ];
  expect(check(onbekend, { "Regio's": regios })).toEqual([]);
});

test("a name that resembles a gemeente elsewhere suggests nothing", () => {
  const rows = voortgang(["Utrecht 395/102 150/0", "Amersfoort 100/0 0/0", "Doorn 10/0 0/0", "Amersfort 10/0 0/0"]);
  const [finding, ...others] = check(onbekend, { Voortgang: rows });
  expect(finding).toMatchObject({ at: "Voortgang!A4", expected: null, fix: null });
  expect(finding?.sentence).toBe("“Doorn” is geen gemeente. Deze regel telt niet mee.");
  expect(others).toEqual([]);
});

test("an unknown side of an uitruil takes answers away", () => {
  const [found] = check(onbekend, {
    U: [
      ["Van", "Naar", "Soort", "Aantal", "Status"],
      ["Alkmaar", "COA", "regulier", 5, "akkoord"],
    ],
  });
  expect(found).toMatchObject({ at: "U!B2", sentence: expect.stringContaining("(#N/B)") as string });
});
