// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { duurzaamBovenRealisatie } from "./duurzaam-boven-realisatie";

const tabs = (plaatsen: number, einde: string) => ({
  Voortgang: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]),
  Locaties: [
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Alkmaar", "Hotel", "regulier", plaatsen, "1-1-2025", einde],
  ],
});

test("more durable places than realised", () => {
  const [finding] = check(duurzaamBovenRealisatie, tabs(200, "1-9-2030"));
  expect(finding).toMatchObject({ at: "Locaties!D2", found: "200" });
  expect(finding?.sentence).toBe(
    "Alkmaar heeft op 1-9-2025 200 plaatsen regulier voor 5 jaar of langer, maar een realisatie van 150.",
  );
});

test("as many, or more that end a day too early", () => {
  expect(check(duurzaamBovenRealisatie, tabs(150, ""))).toEqual([]);
  expect(check(duurzaamBovenRealisatie, tabs(200, "31-8-2030"))).toEqual([]);
});

test("the years and the rule are the settings of the workbook", () => {
  expect(check(duurzaamBovenRealisatie, tabs(200, "1-9-2028"), { settings: { duurzaamJaren: 3 } })).toHaveLength(1);
  expect(
    check(duurzaamBovenRealisatie, tabs(200, "1-1-2030"), { settings: { duurzaamRegel: "looptijd" } }),
  ).toHaveLength(1);
});
