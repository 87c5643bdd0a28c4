// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readInput, userPath } from "./files";

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
    expect(() => readInput(at(`${"a".repeat(300)}.xlsx`))).toThrow(
      /^De naam "a+\.xlsx" is te lang\. Kies een kortere naam\.$/,
    );
    expect(() => readInput(at("in.xlsx/nog.xlsx"))).toThrow("bestaat niet");
  });
});
