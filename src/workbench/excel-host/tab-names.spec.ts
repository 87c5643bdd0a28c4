// SPDX-License-Identifier: EUPL-1.2

import { withoutTabs, withTabNamed } from "./tab-names";

test.each([
  ["=Blad1!A1+'Blad1'!$B$2:$B$9", "='Nieuw ''25'!A1+'Nieuw ''25'!$B$2:$B$9"],
  ["=blad1!A:A", "='Nieuw ''25'!A:A"],
  ['=IF(Blad1!A1="Blad1!A1",1,2)', "=IF('Nieuw ''25'!A1=\"Blad1!A1\",1,2)"],
  ["=Blad11!A1+MijnBlad1!A1+'Blad1 oud'!A1+A1", "=Blad11!A1+MijnBlad1!A1+'Blad1 oud'!A1+A1"],
  ["=[1]Blad1!A1+'[boek.xlsx]Blad1'!A1", "=[1]Blad1!A1+'[boek.xlsx]Blad1'!A1"],
  ["=Blad1!eigen", "='Nieuw ''25'!eigen"],
])("%s", (formula, expected) => {
  expect(withTabNamed(formula, "Blad1", "Nieuw '25")).toBe(expected);
});

test("a formula that is about a tab with a quote in its name", () => {
  expect(withTabNamed("='it''s'!A1", "it's", "ja")).toBe("='ja'!A1");
});

test.each([
  ["Weg!$A$1", "#REF!"],
  ["'Weg'!$A$1:$B$2,Blad1!$A$1", "#REF!,Blad1!$A$1"],
  ['BLAD1!$A$1+"Weg!A1"', 'BLAD1!$A$1+"Weg!A1"'],
  ["'[1]Weg'!$A$1", "'[1]Weg'!$A$1"],
  ["#REF!$A$1", "#REF!$A$1"],
  ["SUM(#REF!,Blad1!$A$1,#REF!$B:$B)", "SUM(#REF!,Blad1!$A$1,#REF!$B:$B)"],
])("without the tabs that are not there %s", (formula, expected) => {
  expect(withoutTabs(formula, (tab) => tab.toLowerCase() === "blad1")).toBe(expected);
});
