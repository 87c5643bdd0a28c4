// SPDX-License-Identifier: EUPL-1.2
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { filesUnder } from "../../tools/corpus/files-under";
import { MOST, readOne } from "../../tools/corpus/read-corpus";

const SAMPLE = path.resolve(__dirname, "../../assets/voorbeeld-noord-holland.xlsx");
const still = { clock: () => 0, peak: () => 0 };
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "spreiding-corpus-"));
  mkdirSync(path.join(folder, "diep", "dieper"), { recursive: true });
  cpSync(SAMPLE, path.join(folder, "diep", "dieper", "Voorbeeld.XLSX"));
  writeFileSync(path.join(folder, "leeg.xlsx"), "");
  writeFileSync(path.join(folder, "tekst.xlsm"), "Gemeente;Realisatie");
  writeFileSync(path.join(folder, "~$Voorbeeld.xlsx"), "slot");
  writeFileSync(path.join(folder, "tekst.csv"), "Gemeente;Realisatie");
});
afterAll(() => rmSync(folder, { recursive: true }));

const names = (files: readonly string[]): readonly string[] => files.map((file) => path.basename(file));

test("every workbook is found, however deep, and nothing else", () => {
  expect(names(filesUnder(folder))).toEqual(["Voorbeeld.XLSX", "leeg.xlsx", "tekst.xlsm"]);
});

test("of each is told what came of it", async () => {
  const outcomes = [];
  for (const file of filesUnder(folder)) outcomes.push(await readOne(file, still));
  expect(outcomes.map(({ outcome, failed }) => ({ outcome, failed }))).toEqual([
    { outcome: "gelezen", failed: false },
    { outcome: "geweigerd: empty", failed: false },
    { outcome: "geweigerd: not-xlsx", failed: false },
  ]);
});

test("what takes too long or too much has failed", async () => {
  const file = path.join(folder, "leeg.xlsx");
  let now = 0;
  const slow = { ...still, clock: () => (now += (MOST.seconds + 1) * 1_000) };
  expect(await readOne(file, slow)).toMatchObject({ outcome: "te traag", failed: true });
  const big = { ...still, peak: () => (MOST.megabytes + 1) * 1_000_000 };
  expect(await readOne(file, big)).toMatchObject({ outcome: "te veel geheugen", failed: true });
});

test("what breaks is told with where", async () => {
  expect(await readOne(path.join(folder, "weg.xlsx"), still)).toMatchObject({ outcome: "gebroken", failed: true });
});
