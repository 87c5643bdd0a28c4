// SPDX-License-Identifier: EUPL-1.2
import {
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
import { join, resolve } from "node:path";
import { checkOutput, readInput, userPath, writeOutput } from "./files";

let folder = "";
let input = "";
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spreiding-"));
  input = at("in.xlsx");
  writeFileSync(input, "invoer");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("userPath", () => {
  it("counts from where the user called npm", () => {
    expect(userPath("a.xlsx", { npm_lifecycle_event: "validate", INIT_CWD: "/waar/ik/sta" })).toBe(
      resolve("/waar/ik/sta/a.xlsx"),
    );
  });
  it("takes no notice of another script that happens to run", () => {
    expect(userPath("a.xlsx", { npm_lifecycle_event: "test", INIT_CWD: "/elders" })).toBe(resolve("a.xlsx"));
    expect(userPath("/vast/a.xlsx", { npm_lifecycle_event: "validate", INIT_CWD: "/elders" })).toBe(
      resolve("/vast/a.xlsx"),
    );
  });
});

describe("readInput", () => {
  it("gives the bytes", () => expect(Buffer.from(readInput(input)).toString()).toBe("invoer"));
  it("says what is wrong", () => {
    expect(() => readInput(at("weg.xlsx"))).toThrow(`Het bestand "${at("weg.xlsx")}" bestaat niet.`);
    expect(() => readInput(folder)).toThrow("is een map");
  });
});

describe("checkOutput", () => {
  it("refuses the input itself, by any name", () => {
    symlinkSync(input, at("link.xlsx"));
    linkSync(input, at("hard.xlsx"));
    symlinkSync(folder, at("map"));
    for (const same of ["in.xlsx", "./in.xlsx", "link.xlsx", "hard.xlsx", "map/in.xlsx"]) {
      expect(() => checkOutput(`${folder}/${same}`, input)).toThrow("is de invoer zelf");
    }
    expect(readFileSync(input, "utf8")).toBe("invoer");
  });

  it("refuses a place that cannot hold the workbook", () => {
    mkdirSync(at("map.xlsx"));
    expect(() => checkOutput(at("map.xlsx"), input)).toThrow("is een map");
    expect(() => checkOutput(at("weg/uit.xlsx"), input)).toThrow(`De map "${at("weg")}" bestaat niet.`);
    expect(() => checkOutput(at("uit.xlsm"), input)).toThrow('De naam "uit.xlsm" moet op .xlsx eindigen');
  });

  it("allows another file, new or not", () => {
    writeFileSync(at("oud.xlsx"), "oud");
    expect(() => checkOutput(at("oud.xlsx"), input)).not.toThrow();
    expect(() => checkOutput(at("nieuw.XLSX"), input)).not.toThrow();
  });
});

describe("writeOutput", () => {
  it("writes the whole file and leaves nothing else", () => {
    writeFileSync(at("oud.xlsx"), "een langere oude tekst");
    writeOutput(at("oud.xlsx"), Buffer.from("nieuw"));
    expect(readFileSync(at("oud.xlsx"), "utf8")).toBe("nieuw");
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "oud.xlsx"]);
  });
  it("says so where that is not possible", () => {
    expect(() => writeOutput(at("weg/uit.xlsx"), Buffer.from("x"))).toThrow("kan niet worden geschreven");
  });
});
