// SPDX-License-Identifier: EUPL-1.2
import { fromFileNotation, toFileNotation } from "./add-in-functions";

describe("the notation of a file and that of the user", () => {
  it.each([
    ["_xldudf_SPREIDING_GAP(A5)", "SPREIDING.GAP(A5)"],
    ['SUM(_xldudf_SPREIDING_TEKORT("Noord-Holland"),1)', 'SUM(SPREIDING.TEKORT("Noord-Holland"),1)'],
    ['_xlfn.TEXTJOIN(",",TRUE,A1:A3)', 'TEXTJOIN(",",TRUE,A1:A3)'],
    ["_xlfn._xlws.FILTER(A1:A3,B1:B3)", "FILTER(A1:A3,B1:B3)"],
    ["_xlfn.LET(_xlpm.som,A1+1,_xlpm.som*2)", "LET(som,A1+1,som*2)"],
    ['_xlfn.LAMBDA(_xlpm.x,_xlpm.x&"x, y")(A1)', 'LAMBDA(x,x&"x, y")(A1)'],
    ["SUM(A1:A3)", "SUM(A1:A3)"],
  ])("%s ↔ %s", (inFile, forUser) => {
    expect(fromFileNotation(inFile)).toBe(forUser);
    expect(toFileNotation(forUser)).toBe(inFile);
  });

  it("leaves texts and names of tabs and columns as they are", () => {
    const formula = `"_xldudf_SPREIDING_GAP(A1)"&'_xlfn.Tabblad'!A1&Tabel1[_xlfn.Kolom]&"zei ""_xlfn.IFS("""`;
    expect(fromFileNotation(formula)).toBe(formula);
    const typed = `"SPREIDING.GAP(A1)"&'SPREIDING.GAP('!A1&"IFS("`;
    expect(toFileNotation(typed)).toBe(typed);
  });

  it("knows the functions of this add-in only", () => {
    expect(fromFileNotation("_xldudf_CONTOSO_ADD(1)")).toBe("_xldudf_CONTOSO_ADD(1)");
    expect(toFileNotation("MIJNSPREIDING.GAP(1)")).toBe("MIJNSPREIDING.GAP(1)");
  });

  it("writes names in capitals and drops the sign before a formula", () => {
    expect(toFileNotation('=spreiding.gap("Alkmaar")')).toBe('_xldudf_SPREIDING_GAP("Alkmaar")');
  });

  it("does not take part of a longer name for a newer function", () => {
    expect(toFileNotation("MYIFS(1)+IFS2(1)+A1.IFS(1)")).toBe("MYIFS(1)+IFS2(1)+A1.IFS(1)");
  });
});
