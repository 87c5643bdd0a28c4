// SPDX-License-Identifier: EUPL-1.2
import fs, {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandFailure } from "./command-failure";
import { writeFailure } from "./file-failures";
import { checkNewWorkbook, checkOutput, writeOutput } from "./output";

let folder = "";
let input = "";
const at = (name: string): string => join(folder, name);
const to = (path: string, force = false) => ({ path, force });
const NEW = Buffer.from("nieuw");
const LONGEST = `${"n".repeat(250)}.xlsx`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spreiding-"));
  input = at("in.xlsx");
  writeFileSync(input, "invoer");
  writeFileSync(at("oud.xlsx"), "een langere oude tekst");
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("checkOutput", () => {
  it("refuses the input itself, by any name, forced or not", () => {
    symlinkSync(input, at("link.xlsx"));
    linkSync(input, at("hard.xlsx"));
    symlinkSync(folder, at("map"));
    for (const same of ["in.xlsx", "./in.xlsx", "link.xlsx", "hard.xlsx", "map/in.xlsx"])
      for (const force of [false, true])
        expect(() => checkOutput(to(`${folder}/${same}`, force), input)).toThrow("is de invoer zelf");
    expect(readFileSync(input, "utf8")).toBe("invoer");
  });

  it("refuses a place that cannot hold the workbook", () => {
    mkdirSync(at("map.xlsx"));
    expect(() => checkOutput(to(at("map.xlsx"), true), input)).toThrow("is een map");
    expect(() => checkOutput(to(at("weg/uit.xlsx")), input)).toThrow(`De map "${at("weg")}" bestaat niet.`);
    expect(() => checkOutput(to(at("oud.xlsx/uit.xlsx")), input)).toThrow(`De map "${at("oud.xlsx")}" bestaat niet.`);
    expect(() => checkOutput(to(at("uit.xlsm")), input)).toThrow('De naam "uit.xlsm" moet op .xlsx eindigen');
    expect(() => checkOutput(to(at(`n${LONGEST}`)), input)).toThrow(/^De naam "n+\.xlsx" is te lang/);
  });

  it("takes the place of another file only where that is said", () => {
    const refusal = `"${at("oud.xlsx")}" bestaat al. Noem een ander bestand, of zet er --force bij om het te vervangen.`;
    expect(() => checkOutput(to(at("oud.xlsx")), input)).toThrow(refusal);
    expect(() => checkNewWorkbook(to(at("oud.xlsx")))).toThrow(refusal);
    expect(() => checkOutput(to(at("oud.xlsx"), true), input)).not.toThrow();
    expect(() => checkNewWorkbook(to(at("oud.xlsx"), true))).not.toThrow();
    expect(() => checkOutput(to(at("nieuw.XLSX")), input)).not.toThrow();
    expect(() => checkNewWorkbook(to(at("nieuw.xls")))).toThrow("moet op .xlsx eindigen");
  });

  it.each(["EACCES", "EPERM", "EROFS"])("refuses before any work where it may not write: %s", (code) => {
    jest.spyOn(fs, "accessSync").mockImplementation(() => {
      throw Object.assign(new Error(code), { code });
    });
    expect(() => checkOutput(to(at("uit.xlsx")), input)).toThrow(writeFailure(at("uit.xlsx"), { code }));
  });

  // Who may do everything is refused nothing.
  (process.getuid?.() === 0 || process.platform === "win32" ? it.skip : it)("refuses a folder without rights", () => {
    mkdirSync(at("dicht"));
    chmodSync(at("dicht"), 0o500);
    expect(() => checkOutput(to(at("dicht/uit.xlsx")), input)).toThrow("U hebt geen rechten");
    chmodSync(at("dicht"), 0o700);
  });
});

describe("writeOutput", () => {
  it("writes the whole file and leaves nothing else", () => {
    writeOutput(to(at("oud.xlsx"), true), NEW);
    writeOutput(to(at(LONGEST)), NEW);
    expect([at("oud.xlsx"), at(LONGEST)].map((path) => readFileSync(path, "utf8"))).toEqual(["nieuw", "nieuw"]);
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", LONGEST, "oud.xlsx"]);
  });

  it("does not take the place of what came since it was looked at", () => {
    expect(() => writeOutput(to(at("oud.xlsx")), NEW)).toThrow("bestaat al");
    jest.spyOn(fs, "linkSync").mockImplementation(() => {
      throw Object.assign(new Error("no links here"), { code: "ENOTSUP" });
    });
    expect(() => writeOutput(to(at("oud.xlsx")), NEW)).toThrow("bestaat al");
    expect(readFileSync(at("oud.xlsx"), "utf8")).toBe("een langere oude tekst");
    writeOutput(to(at("nieuw.xlsx")), NEW);
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "nieuw.xlsx", "oud.xlsx"]);
  });

  it("says so where the folder is gone", () => {
    expect(() => writeOutput(to(at("weg/uit.xlsx")), NEW)).toThrow(`De map "${at("weg")}" is er niet meer.`);
  });

  it.each([
    ["openSync", "EMFILE"],
    ["openSync", "EACCES"],
    ["writeFileSync", "ENOSPC"],
    ["writeFileSync", "EDQUOT"],
    ["writeFileSync", "EFBIG"],
    ["fsyncSync", "ENOSPC"],
    ["renameSync", "EBUSY"],
    ["renameSync", "EROFS"],
  ] as const)("leaves all as it was where %s gives %s", (name, code) => {
    const cause = Object.assign(new Error(code), { code });
    const failing = jest.spyOn(fs, name).mockImplementation(() => {
      throw cause;
    });
    const write = () => writeOutput(to(at("oud.xlsx"), true), NEW);
    expect(write).toThrow(CommandFailure);
    expect(write).toThrow(writeFailure(at("oud.xlsx"), cause));
    expect(failing).toHaveBeenCalled();
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "oud.xlsx"]);
    expect(readFileSync(at("oud.xlsx"), "utf8")).toBe("een langere oude tekst");
  });
});

describe("the sentence", () => {
  const CODES = ["ENOSPC", "EDQUOT", "EFBIG", "ENAMETOOLONG", "EACCES", "EROFS", "ENOENT", "EBUSY", "EEXIST", "EMFILE"];
  it("is another one for each cause, and names the file or its folder", () => {
    const sentences = CODES.map((code) => writeFailure("/map/uit.xlsx", { code }));
    expect(new Set(sentences).size).toBe(CODES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/"(\/map\/uit\.xlsx|uit\.xlsx|\/map)".*\.$/);
    expect(writeFailure("/map/uit.xlsx", new Error("?"))).toContain("(onbekend)");
  });

  it("says of a file that Windows does not let be replaced that it is in use", () => {
    const said = (replaces: boolean, platform: NodeJS.Platform) =>
      writeFailure("uit.xlsx", { code: "EPERM" }, replaces, platform);
    expect(said(true, "win32")).toContain("is in gebruik");
    expect([said(true, "linux"), said(false, "win32")]).toEqual([said(false, "linux"), said(false, "linux")]);
  });
});
