// SPDX-License-Identifier: EUPL-1.2
import { readArguments } from "./arguments";

const USAGE = "Gebruik: npm run proef -- BESTAND.xlsx";
const read = (...words: string[]): ReturnType<typeof readArguments> => readArguments(words, USAGE, true);

it("takes the file and the options in any order", () => {
  expect(read("a.xlsx")).toEqual({ file: "a.xlsx", json: false, out: null, force: false });
  expect(read("--json", "a.xlsx", "--out", "b.xlsx")).toEqual({
    file: "a.xlsx",
    json: true,
    out: "b.xlsx",
    force: false,
  });
  expect(read("--out=b.xlsx", "a.xlsx")).toEqual({ file: "a.xlsx", json: false, out: "b.xlsx", force: false });
  expect(read("--force", "a.xlsx", "--out", "b.xlsx")).toMatchObject({ out: "b.xlsx", force: true });
  expect(read("--json", "--", "--vreemd.xlsx")).toEqual({ file: "--vreemd.xlsx", json: true, out: null, force: false });
});

it.each([
  [[], "Noem het Excel-bestand."],
  [[""], "Noem het Excel-bestand."],
  [["a.xlsx", "b.xlsx"], "Noem één Excel-bestand, niet 2."],
  [["a.xlsx", "--jsno"], "Onbekende optie: --jsno."],
  [["a.xlsx", "-j"], "Onbekende optie: -j."],
  [["a.xlsx", "--json=ja"], "Onbekende optie: --json=ja."],
  [["a.xlsx", "--force"], "De optie --force hoort bij --out."],
  [["a.xlsx", "--out", "b.xlsx", "--force=ja"], "Onbekende optie: --force=ja."],
  [["a.xlsx", "--out"], "Noem na --out het bestand waarin de uitkomsten moeten komen."],
  [["a.xlsx", "--out", "--json"], "Noem na --out het bestand waarin de uitkomsten moeten komen."],
])("%j: %s", (words, sentence) => {
  expect(() => read(...words)).toThrow(`${sentence}\n\n${USAGE}`);
});

it("knows --out only where the command has it", () => {
  expect(() => readArguments(["a.xlsx", "--out", "b.xlsx"], USAGE)).toThrow("Onbekende optie: --out.");
  expect(() => readArguments(["a.xlsx", "--force"], USAGE)).toThrow("Onbekende optie: --force.");
});
