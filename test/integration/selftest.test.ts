// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { MARKS, NOT_WRITTEN } from "../../src/domain/journal/words";
import { describeProblem } from "../../src/domain/measures/problem-words";
import functions from "../../src/functions/functions.json";
import { readXlsx } from "../../src/workbench/xlsx/read-xlsx";
import { cellAddress } from "../../src/domain/sheet/addresses";
import { COLUMN, FIRST_ROW, placed, type PlacedQuestion } from "../../tools/make-selftest/layout";
import { isJudged, NOT_DONE } from "../../tools/make-selftest/question";
import { EXPLANATIONS } from "../../tools/make-selftest/questions/foutwaarden";
import { REFUSALS } from "../../tools/make-selftest/questions/handwerk";
import { LONGEST_ANSWER, LONGEST_REMARK } from "../../tools/make-selftest/question-cells";
import { PLACES, SECTIONS } from "../../tools/make-selftest/sections";
import { SELFTEST_PATH, selftestWorkbook } from "../../tools/make-selftest/selftest-workbook";
import { FLEVOLAND } from "../../tools/make-selftest/tabs/flevoland";
import { FRYSLAN } from "../../tools/make-selftest/tabs/fryslan";
import { OPSTUREN } from "../../tools/make-selftest/tabs/opsturen";
import { START } from "../../tools/make-selftest/tabs/start";
import { UITKOMSTEN } from "../../tools/make-selftest/tabs/uitkomsten";
import { ZEELAND } from "../../tools/make-selftest/tabs/zeeland";
import { findingAt } from "./write-tools";
import { run, type RunningWorkbook } from "./open-sample";

jest.setTimeout(120_000);

/** What the engine has no answer to: how a Dutch Excel writes, errors that it does not tell apart, and references to a spilled range. */
const ONLY_EXCEL = "W07 W08 G01 G02 G03 G04 L03 L05 L07 L08 L11".split(" ");
/** Not judged before the tester has done something. */
const TO_DO_FIRST = "L12 C04 C05 H03 H05".split(" ");

const JUDGED = PLACES.filter(({ question }) => isJudged(question));
const byNumber = (number: string): PlacedQuestion => PLACES.find((place) => place.number === number)!;

let book: RunningWorkbook;
beforeEach(async () => {
  book = await run(await readXlsx(new Uint8Array(readFileSync(SELFTEST_PATH)), "zelftest.xlsx"));
});
afterEach(() => book.close());

const one = async (tab: string, address: string): Promise<unknown> => (await book.values(tab, address))[0]?.[0];
const cellOf = ({ row }: PlacedQuestion, column: number): string => cellAddress({ row, column });
const type = (place: PlacedQuestion, column: number, value: string | number): Promise<void> =>
  book.type(place.section.tab, cellOf(place, column), value);
const verdict = (number: string): Promise<unknown> =>
  one(byNumber(number).section.tab, cellOf(byNumber(number), COLUMN.verdict));

/** The verdicts by number. */
async function verdicts(): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const section of SECTIONS) {
    const rows = await book.values(section.tab, `A1:H${String(FIRST_ROW + section.items.length)}`);
    for (const { number, row } of placed(section)) found.set(number, rows[row]?.[COLUMN.verdict]);
  }
  return found;
}

const numbersWith = (found: Map<string, unknown>, word: string): string[] =>
  [...found].filter(([, verdict]) => verdict === word).map(([number]) => number);
const numbers = (places: readonly PlacedQuestion[]): string[] => places.map(({ number }) => number);

it("finds every answer right that the engine can judge, and names the others", async () => {
  const found = await verdicts();
  const byHand = PLACES.filter(({ question }) => !isJudged(question));
  expect(numbersWith(found, "FOUT")).toEqual(ONLY_EXCEL);
  expect(numbersWith(found, NOT_DONE)).toEqual(
    numbers(PLACES).filter((number) => numbers(byHand).includes(number) || TO_DO_FIRST.includes(number)),
  );
  const good = JUDGED.filter(({ number }) => ![...ONLY_EXCEL, ...TO_DO_FIRST].includes(number));
  expect(numbersWith(found, "GOED")).toEqual(numbers(good));
  expect(numbers(PLACES.filter(({ question }) => question.onlyExcel))).toEqual(expect.arrayContaining(ONLY_EXCEL));
  const counts = (await book.values(START.tab, `${START.counts.good}:${START.counts.all}`))[0];
  expect(counts).toEqual([good.length, ONLY_EXCEL.length, byHand.length + TO_DO_FIRST.length, PLACES.length]);
  expect(await one(START.tab, START.verdict)).toBe("FOUT");
});

it("says FOUT for every question of which the answer is another", async () => {
  // Before an answer is typed over, what must be done first is done.
  await book.type("Uitkomsten", "N5", "");
  await type(byNumber("C05"), COLUMN.where, "Alkmaar");
  await book.typeInSource(FLEVOLAND.tab, "D5", 251);
  // What is asked of the blocked answer is asked before that, so it is judged no more.
  const others = JUDGED.filter(({ number }) => number !== "L11");
  for (const place of others) book.workbook.type(place.section.tab, cellOf(place, COLUMN.answer), "iets anders");
  await book.workbook.settled();
  expect(numbersWith(await verdicts(), "FOUT")).toEqual(numbers(others));
});

it("says FOUT where a number in a table is another than on paper", async () => {
  await book.typeInSource("Voortgangsrapportage", "C3", "151/0");
  expect(numbersWith(await verdicts(), "FOUT")).toEqual(expect.arrayContaining(["F07", "F10", "C02"]));
  await book.typeInSource(ZEELAND.tab, ZEELAND.asText.address, "1.235");
  expect(await verdict("G11")).toBe("FOUT");
});

it("judges what the tester must do first once that is done", async () => {
  await book.type("Uitkomsten", "N5", "");
  expect([await verdict("L11"), await verdict("L12")]).toEqual([NOT_DONE, "GOED"]);
  await type(byNumber("C05"), COLUMN.where, "Alkmaar");
  expect(await verdict("C05")).toBe("GOED");
  await type(byNumber("C05"), COLUMN.where, "Hoorn");
  expect(await verdict("C05")).toBe("FOUT");
  await book.typeInSource(FLEVOLAND.tab, "D5", 260);
  expect(await verdict("H03")).toBe("GOED");
});

it("has the findings that it says it has, and tables that contradict no other", async () => {
  await book.session.validate();
  await book.workbook.settled();
  const { findings, tabs } = book.session.state().validation!;
  const made = [FLEVOLAND.tab, ZEELAND.tab, "Samengevoegde namen", FRYSLAN.tab];
  expect(
    findings.filter(({ tab }) => made.includes(tab)).map(({ rule, tab, address }) => [rule, tab, address]),
  ).toEqual([
    ["plausibel.boven-taakstelling", FLEVOLAND.tab, FLEVOLAND.overDelivered.address],
    ["gemeente.onbekend", FLEVOLAND.tab, FLEVOLAND.misspelt.address],
    ["rekenen.totaal", FLEVOLAND.tab, FLEVOLAND.total.address],
    ["cel.getal-als-tekst", ZEELAND.tab, ZEELAND.asText.address],
    ["gemeente.onbekend", FRYSLAN.tab, FRYSLAN.misspelt.address],
  ]);
  // The questions and their answers are no source; of their cells only those are named that hold #NAAM?.
  const asked = new Set([START.tab, OPSTUREN.tab, UITKOMSTEN.tab, ...SECTIONS.map(({ tab }) => tab)]);
  expect(tabs.filter(({ name, kind }) => asked.has(name) && kind !== null && kind !== "monitor")).toEqual([]);
  expect(findings.filter(({ tab }) => asked.has(tab)).map(({ rule, found }) => [rule, found])).toEqual([
    ["cel.onbekende-functie", "#NAAM?"],
    ["cel.onbekende-functie", "=BESTAATNIET()"],
    ["cel.onbekende-functie", expect.stringMatching(/^=FIELDVALUE/)],
  ]);
  expect(await verdict("H05")).toBe("GOED");
});

it("quotes the words of Spreiding where it says what must be seen", async () => {
  expect(EXPLANATIONS).toEqual({
    gebied: describeProblem({ kind: "unknown-gebied", name: "Bestaatniet", nearest: null }),
    soort: describeProblem({ kind: "unknown-soort", text: "blauw" }),
  });
  expect(REFUSALS).toEqual({ mark: MARKS.protected([FRYSLAN.tab]), fix: NOT_WRITTEN.protected(FRYSLAN.tab) });
  await book.session.validate();
  const finding = findingAt(book.session, FRYSLAN.tab, FRYSLAN.misspelt.address);
  expect(await book.session.fix([{ finding, value: FRYSLAN.misspelt.right }])).toEqual([
    { id: finding.id, sentence: REFUSALS.fix },
  ]);
  expect(await book.session.mark()).toBe(REFUSALS.mark);
});

it("makes the text to send, with every question, its verdict and the remarks", async () => {
  const { tab, text, platform } = OPSTUREN;
  // The engine has no INFO; a real Excel has.
  await book.type(tab, "B13", "16.0.1");
  await book.type(tab, "B14", "pcdos");
  await book.type(tab, platform, "Windows");
  await type(byNumber("H01"), COLUMN.verdict, "goed");
  await type(byNumber("H02"), COLUMN.verdict, "fout");
  await type(byNumber("H02"), COLUMN.remark, "de uitleg is Engels");
  await type(byNumber("F01"), COLUMN.answer, 394);
  const lines = String(await one(tab, text)).split("\n");
  expect(lines[0]).toMatch(
    new RegExp(`^Zelftest van Spreiding, werkmap van versie [\\d.]+ met ${String(PLACES.length)} vragen$`),
  );
  expect(lines[1]).toBe(
    "platform: Windows; Excel: niet ingevuld; Spreiding: niet ingevuld; naam: niet ingevuld; datum: niet ingevuld",
  );
  expect(lines[2]).toMatch(/^release: 16\.0\.1; systeem: pcdos; .*dagen vanaf: 1900$/);
  expect(lines[3]).toMatch(/^GOED \d+, FOUT \d+, nog niet gedaan \d+$/);
  expect(lines).toHaveLength(4 + SECTIONS.length);
  for (const { number } of PLACES)
    expect(lines.join("\n")).toMatch(new RegExp(`\\b${number} (GOED|FOUT|niet geprobeerd|goed|fout)`));
  expect(lines[4]).toContain("Functies: F01 FOUT, antwoord: 394; F02 GOED;");
  expect(lines.at(-1)).toContain("H01 goed; H02 fout, opmerking: de uitleg is Engels; H03 niet geprobeerd");
});

it("keeps the text below what a cell of Excel holds, whatever is filled in", () => {
  const perQuestion = "F01 niet geprobeerd, antwoord: , opmerking: ; ".length + LONGEST_ANSWER + LONGEST_REMARK;
  const head = 1_000 + 5 * OPSTUREN.longestField;
  expect(head + PLACES.length * perQuestion).toBeLessThan(32_767);
});

it("asks every function", async () => {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(SELFTEST_PATH)), "zelftest.xlsx");
  const text = sheets.flatMap(({ cells }) => cells.map(({ formula = "" }) => formula)).join("\n");
  const missing = functions.functions.map(({ id }) => id).filter((id) => !text.includes(`SPREIDING.${id}(`));
  expect(missing).toEqual([]);
});

it("is what its script makes", async () => {
  expect(Buffer.from(await selftestWorkbook()).equals(readFileSync(SELFTEST_PATH))).toBe(true);
});
