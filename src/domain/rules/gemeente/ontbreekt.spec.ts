// SPDX-License-Identifier: EUPL-1.2
import { GEMEENTEN } from "../../gemeenten/register";
import { check, voortgang } from "../lib/rules.fixture";
import { ontbreekt } from "./ontbreekt";

const FLEVOLAND = [
  "Almere 10/0 0/0",
  "Dronten 10/0 0/0",
  "Lelystad 10/0 0/0",
  "Noordoostpolder 10/0 0/0",
  "Urk 10/0 0/0",
  "Zeewolde 10/0 0/0",
];

test("a table with most gemeenten of its provincie lacks one", () => {
  const found = check(ontbreekt, { Voortgang: voortgang(FLEVOLAND.slice(0, 5)) });
  expect(found).toMatchObject([{ at: "Voortgang!A1", params: { missing: ["Zeewolde"], present: 5, all: 6 } }]);
  expect(found[0]?.sentence).toBe("In deze tabel staan 5 van de 6 gemeenten van Flevoland. Er ontbreekt Zeewolde.");
});

test("a complete table, and a table of a few gemeenten, stay silent", () => {
  expect(check(ontbreekt, { Voortgang: voortgang(FLEVOLAND) })).toEqual([]);
  expect(check(ontbreekt, { Voortgang: voortgang(FLEVOLAND.slice(0, 3)) })).toEqual([]);
});

test("a locatie tab need not hold every gemeente", () => {
  const rows = FLEVOLAND.slice(0, 5).map((line) => [line.split(" ")[0] ?? "", "Hotel", "regulier", 10, "1-1-2025", ""]);
  expect(
    check(ontbreekt, { Locaties: [["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"], ...rows] }),
  ).toEqual([]);
});

test("a merged name stands for its successor, which then is not missing as well", () => {
  const gemeenten = [
    "Borsele",
    "Goes",
    "Hulst",
    "Kapelle",
    "Middelburg",
    "Noord-Beveland",
    "Reimerswaal",
    "Schouwen-Duiveland",
    "Sluis",
    "Terneuzen",
    "Tholen",
    "Veere",
    "Vlissingen",
  ];
  expect(check(ontbreekt, { Voortgang: voortgang(gemeenten.map((naam) => `${naam} 1/0 0/0`)) })).toEqual([]);
  const unknown = gemeenten.map((naam) => (naam === "Terneuzen" ? "Terneusden" : naam));
  expect(check(ontbreekt, { Voortgang: voortgang(unknown.map((naam) => `${naam} 1/0 0/0`)) })).toEqual([]);
});

test("a gemeente that was divided stands for none of its successors", () => {
  const own = GEMEENTEN.filter(({ provincie }) => provincie === "Limburg").map(({ naam }) => naam);
  const rows = (other: string) => own.map((naam) => `${naam === "Venray" ? other : naam} 1/0 0/0`);
  expect(check(ontbreekt, { Voortgang: voortgang(rows("Meerlo-Wanssum")) })).toMatchObject([
    { params: { missing: ["Venray"] } },
  ]);
});

test("a list that goes on in a table beside it lacks what neither part has, and a second full list does not make up for the first", () => {
  const [header = [], ...lines] = voortgang(FLEVOLAND);
  const beside = (right: string[][]) => [
    [...header, "", ...header],
    ...lines.slice(0, 4).map((line, index) => [...line, "", ...(right[index] ?? [])]),
  ];
  expect(check(ontbreekt, { Voortgang: beside(lines.slice(4)) })).toEqual([]);
  expect(check(ontbreekt, { Voortgang: beside(lines.slice(4, 5)) })).toMatchObject([
    { at: "Voortgang!A1", params: { missing: ["Zeewolde"], present: 5 } },
  ]);
  expect(check(ontbreekt, { Voortgang: beside(lines) })).toMatchObject([
    { at: "Voortgang!A1" },
    { at: "Voortgang!E1" },
  ]);
});

test("a gemeente that has gone up in another by then is not missed", () => {
  const all = GEMEENTEN.filter(({ provincie, naam }) => provincie === "Noord-Holland" && naam !== "Wijdemeren");
  const stand = (date: string): unknown[] =>
    check(ontbreekt, {
      V: voortgang(
        all.map(({ naam }) => `${naam} 1/0 0/0`),
        `Gerealiseerd ${date} (regulier/amv)`,
      ),
    });
  expect(stand("1-3-2027")).toEqual([]);
  expect(stand("1-9-2026")).toMatchObject([{ params: { missing: ["Wijdemeren"], present: 43, all: 44 } }]);
});

test("a besluit of the cyclus in which a gemeente goes up in another does not lack it; one of the cyclus before does", () => {
  const own = GEMEENTEN.filter(({ provincie, naam }) => provincie === "Noord-Holland" && naam !== "Wijdemeren");
  const besluit = (cyclus: number) => [
    ["Gemeente", `Verdeelbesluit cyclus ${String(cyclus)} regulier`],
    ...own.map(({ naam }) => [naam, 10]),
  ];
  expect(check(ontbreekt, { Verdeelbesluit: besluit(2) })).toEqual([]);
  expect(check(ontbreekt, { Verdeelbesluit: besluit(1) })).toMatchObject([{ params: { missing: ["Wijdemeren"] } }]);
});
