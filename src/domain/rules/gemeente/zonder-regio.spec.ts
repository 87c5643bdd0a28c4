// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { zonderRegio } from "./zonder-regio";

const HEADER = ["Gemeente", "Regio", "Taakstelling regulier"];
const HOUTEN = ["Houten", "Lekstroom", 310];
const LOPIK = ["Lopik", "Lekstroom", 90];
const stand = (...rows: (string | number)[][]) => [HEADER, HOUTEN, LOPIK, ...rows];

test("a word that it is not known, and a tab Regio-indeling that lacks a gemeente", () => {
  expect(check(zonderRegio, { V: stand(["Oudewater", "n.v.t.", 70]) })).toMatchObject([{ at: "V!B4" }]);
  const tabs = {
    "Regio-indeling": [["Gemeente", "Regio"], HOUTEN.slice(0, 2), LOPIK.slice(0, 2)],
    V: [HEADER, ...[HOUTEN, LOPIK, ["Oudewater", "", 70]]].map(([naam = "", , places = ""]) => [naam, places]),
  };
  const found = check(zonderRegio, tabs);
  expect(found).toMatchObject([{ at: "V!A4" }]);
  expect(found[0]?.sentence).toContain("op een tabblad Regio-indeling");
});

test.each([
  ["a regio in another table", { V: stand(["Oudewater", "", 70]), W: stand(["Oudewater", "Utrecht-West", 70]) }],
  ["no regio's at all", { V: [HEADER, ["Houten", "", 310], ["Oudewater", "", 70]] }],
  ["a regio that stands once for its group", { V: [HEADER, HOUTEN, ["Lopik", "", 90], ["Zeist", "U10", 70]] }],
  ["two regio's", { V: stand(["Oudewater", "Utrecht-West", 70], ["Oudewater", "Lekstroom", 70]) }],
  ["a total", { V: stand(["Totaal", "", 400]) }],
  ["a gemeente of another provincie", { V: stand(["Ede", "", 70]) }],
  ["a provincie with regio's of the report", { V: [HEADER, ["Haarlem", "", 5], ["Hoorn", "Noord", 5]] }],
])("%s stays silent", (_, tabs) => {
  expect(check(zonderRegio, tabs)).toEqual([]);
});
