// SPDX-License-Identifier: EUPL-1.2

import { modelOf } from "../rules/lib/rules.fixture";
import { presentGebieden } from "./present-gebieden";
import { indexOf, VOORTGANG } from "./records.fixture";

const names = (gebieden: readonly { readonly naam: string }[]) => gebieden.map(({ naam }) => naam);

test("the published table has all 44 gemeenten, their five regio's and the provincie", () => {
  const present = presentGebieden(indexOf({ tables: [VOORTGANG] }));
  expect(names(present.provincies)).toEqual(["Noord-Holland"]);
  expect(names(present.regios)).toEqual([
    "Amsterdam-Amstel",
    "Gooi en Vechtstreek",
    "Kennemerland",
    "Noord-Holland Noord",
    "Zaanstreek-Waterland",
  ]);
  expect(present.gemeenten).toHaveLength(44);
});

test("a gemeente with a blank is present, a total and an unknown name are not", () => {
  const rows = [
    ["Heemskerk", "-"],
    ["Alkmaar", "395/102"],
    ["Totaal Texel", "0/0"],
    ["Hollandsche Kron", "1/0"],
  ] as const;
  const present = presentGebieden(indexOf({ tables: [{ kind: "verdeelbesluit", rows }] }));
  expect(names(present.gemeenten)).toEqual(["Alkmaar", "Heemskerk"]);
  expect(names(present.regios)).toEqual(["Kennemerland", "Noord-Holland Noord"]);
});

test("a workbook without gemeenten has none", () => {
  expect(presentGebieden(indexOf({}))).toEqual({ provincies: [], regios: [], gemeenten: [] });
});

test("a regio that only has figures of its own is there where these are asked for", () => {
  const { index } = modelOf({
    Regioplan: [
      ["Regio", "Restopgave regulier", "Bod regulier"],
      ["Kennemerland", 1432, 849],
    ],
  });
  const present = presentGebieden(index, ["bod"]);
  expect([names(present.provincies), names(present.regios), present.gemeenten]).toEqual([
    ["Noord-Holland"],
    ["Kennemerland"],
    [],
  ]);
  expect(presentGebieden(index)).toEqual({ provincies: [], regios: [], gemeenten: [] });
});
