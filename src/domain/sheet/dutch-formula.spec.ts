// SPDX-License-Identifier: EUPL-1.2
import { fromDutch, shownFormula, toDutch } from "./dutch-formula";

const BOTH_WAYS = [
  ["=SOM(A1;B2)", "=SUM(A1,B2)"],
  ['=SPREIDING.TEKORT("Noord-Holland";"amv")', '=SPREIDING.TEKORT("Noord-Holland","amv")'],
  ['=ALS(A1>1,5;"ja; nee";WAAR)', '=IF(A1>1.5,"ja; nee",TRUE)'],
  ["='Regio''s; oud'!B3*2,25", "='Regio''s; oud'!B3*2.25"],
  ["=SOM({1,5\\2;3\\4})", "=SUM({1.5,2;3,4})"],
  ["=AFRONDEN(B12;2)", "=ROUND(B12,2)"],
  ["=SOMMEN.ALS($B$2:$B$9;$A$2:$A$9;A1)", "=SUMIFS($B$2:$B$9,$A$2:$A$9,A1)"],
  ["=DATUM(2026;2;1)", "=DATE(2026,2,1)"],
  ["=Tabel1[Gemeente; naam]", "=Tabel1[Gemeente; naam]"],
  ["=ALS.FOUT(X.ZOEKEN(A1;B:B;C:C);0)", "=IFERROR(XLOOKUP(A1,B:B,C:C),0)"],
] as const;

test.each(BOTH_WAYS)("%s is %s", (dutch, english) => {
  expect(fromDutch(dutch)).toBe(english);
  expect(toDutch(english)).toBe(dutch);
});

test("names are taken in any case, and in English too", () => {
  expect(fromDutch("=som(1;2)")).toBe("=SUM(1,2)");
  expect(fromDutch("=SUM(1;2)")).toBe("=SUM(1,2)");
  expect(fromDutch('=spreiding.gap("Alkmaar";"amv")')).toBe('=SPREIDING.GAP("Alkmaar","amv")');
});

test("a comma that is no decimal sign stays what it is", () => {
  expect(fromDutch('=SPREIDING.GAP("Alkmaar","amv")')).toBe('=SPREIDING.GAP("Alkmaar","amv")');
  expect(fromDutch("=SUM(A1,2)")).toBe("=SUM(A1,2)");
});

test("a tab or a name that is also a function stays a name", () => {
  expect(fromDutch("=Som!A1+MAAND")).toBe("=Som!A1+MAAND");
});

test.each([
  ["an error", "=IF(A1=#N/A,#REF!,#DIV/0!+B1)", "=ALS(A1=#N/B;#VERW!;#DEEL/0!+B1)"],
  ["a reference that is lost", "=SUM(#REF!)+Blad1!#REF!", "=SOM(#VERW!)+Blad1!#VERW!"],
  ["what a formula spills", "=SUM(A2#,B2#)", "=SOM(A2#;B2#)"],
  ["the names in a file", "=_xlfn.XLOOKUP(A1,B:B,_xlfn._xlws.SORT(C:C))", "=X.ZOEKEN(A1;B:B;SORTEREN(C:C))"],
  [
    "texts and tabs",
    `=IF('a,b'!A1="TRUE, 1.5","SUM(1,2)",'It''s #N/A'!B2)`,
    `=ALS('a,b'!A1="TRUE, 1.5";"SUM(1,2)";'It''s #N/A'!B2)`,
  ],
  ["a function without a Dutch name here", "=BESSELI(1.5,2)", "=BESSELI(1,5;2)"],
  ["columns of a table", "=SUM(Tabel1[[#All],[Naam, oud]])", "=SOM(Tabel1[[#All],[Naam, oud]])"],
  ["what is no formula", "1,5 (TRUE)", "1,5 (TRUE)"],
])("%s is shown in Dutch", (_, english, dutch) => {
  expect(shownFormula(english)).toBe(dutch);
});
