// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { MARKS, NOT_WRITTEN } from "../../src/domain/journal/words";
import { describeProblem } from "../../src/domain/measures/problem-words";
import functions from "../../src/functions/functions.json";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { cellAddress } from "../../src/domain/sheet/addresses";
import { COLUMN, FIRST_ROW, placed, type PlacedQuestion } from "../../tools/make-selftest/layout";
import { isJudged, isShort, NOT_DONE, NOT_HERE, shown } from "../../tools/make-selftest/question";
import { EXPLANATIONS } from "../../tools/make-selftest/questions/foutwaarden";
import { REFUSALS } from "../../tools/make-selftest/questions/handwerk";
import { LONGEST_ANSWER, LONGEST_REMARK } from "../../tools/make-selftest/question-cells";
import { PLACES, SECTIONS } from "../../tools/make-selftest/sections";
import { SELFTEST_PATH, selftestWorkbook } from "../../tools/make-selftest/selftest-workbook";
import { FINDINGS } from "../../tools/make-selftest/findings";
import { DRENTHE } from "../../tools/make-selftest/tabs/drenthe";
import { FLEVOLAND } from "../../tools/make-selftest/tabs/flevoland";
import { FRYSLAN } from "../../tools/make-selftest/tabs/fryslan";
import { OPSTUREN } from "../../tools/make-selftest/tabs/opsturen";
import { START } from "../../tools/make-selftest/tabs/start";
import { UITKOMSTEN } from "../../tools/make-selftest/tabs/uitkomsten";
import { ZEELAND } from "../../tools/make-selftest/tabs/zeeland";
import { findingAt, stick } from "./write-tools";
import { run, type RunningWorkbook } from "./open-sample";

/** What the engine has no answer to: how a Dutch Excel writes, errors that it does not tell apart, and references to a spilled range. */
const ONLY_EXCEL = "W07 W08 G01 G02 G03 G04 L03 L05 L07 L08 L11 C04".split(" ");
/** Not judged before the tester has done something. */
const TO_DO_FIRST = "L12 H03 H04".split(" ");

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
    const rows = await book.values(section.tab, `A1:I${String(FIRST_ROW + section.items.length)}`);
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
  expect(counts).toEqual([good.length, ONLY_EXCEL.length, 0, byHand.length + TO_DO_FIRST.length, PLACES.length]);
  expect(await one(START.tab, START.verdict)).toBe("FOUT");
});

/** What only the tester can do before a question is judged. */
async function doAllSteps(): Promise<void> {
  await book.type(UITKOMSTEN.tab, UITKOMSTEN.obstacle.replace(/^.*!/, ""), "");
  await book.typeInSource(DRENTHE.tab, DRENTHE.first.address, 70);
  await book.typeInSource(DRENTHE.tab, DRENTHE.second.address, 70);
}

/** As the tester records what only a person sees. */
async function choose(places: readonly PlacedQuestion[], verdict: string): Promise<void> {
  for (const place of places) book.workbook.type(place.section.tab, cellOf(place, COLUMN.verdict), verdict);
  await book.workbook.settled();
}

/** A text as a formula: typed by itself "1.234,5" is a number. */
const constant = (value: string | number): string | number =>
  typeof value === "number" ? value : `="${value.replaceAll('"', '""')}"`;

/** What the engine cannot answer gets the answer that a real Excel gives; an error cannot be typed, so there the verdict is. */
async function answerAsExcel(): Promise<void> {
  for (const place of ONLY_EXCEL.map(byNumber)) {
    const { expected } = place.question;
    if ("is" in expected) await type(place, COLUMN.answer, constant(expected.is));
    else await type(place, COLUMN.verdict, "GOED");
  }
}

it("says GOED at the end, of the short round and of all, and no later step takes that back", async () => {
  await answerAsExcel();
  const byHand = PLACES.filter(({ question }) => !isJudged(question));
  const short = byHand.filter(({ question }) => isShort(question));
  await choose(short, "goed");
  expect(await one(START.tab, START.shortVerdict)).toBe("nog niet klaar");
  await book.typeInSource(DRENTHE.tab, DRENTHE.first.address, 70);
  expect([await one(START.tab, START.shortVerdict), await one(START.tab, START.verdict)]).toEqual([
    "GOED",
    "nog niet klaar",
  ]);
  await choose(byHand, "goed");
  await doAllSteps();
  const all = [PLACES.length, 0, 0, 0, PLACES.length];
  expect((await book.values(START.tab, `${START.counts.good}:${START.counts.all}`))[0]).toEqual(all);
  expect(await one(START.tab, START.verdict)).toBe("GOED");
  await choose([byNumber("C01"), byNumber("C05")], NOT_HERE);
  expect(await one(START.tab, START.counts.lacking)).toBe(2);
  expect(await one(START.tab, START.verdict)).toBe("GOED");
  await choose([byNumber("H01")], "fout");
  expect([await one(START.tab, START.shortVerdict), await one(START.tab, START.verdict)]).toEqual(["FOUT", "FOUT"]);
});

it("takes what an Excel lacks for done where its formula says so", async () => {
  await type(byNumber("C04"), COLUMN.answer, NOT_HERE);
  expect(await verdict("C04")).toBe(NOT_HERE);
  await type(byNumber("C04"), COLUMN.answer, "foutwaarde 3");
  expect(await verdict("C04")).toBe("FOUT");
});

it("says FOUT for every question of which the answer is another", async () => {
  // Before an answer is typed over, what must be done first is done.
  await doAllSteps();
  for (const place of JUDGED) book.workbook.type(place.section.tab, cellOf(place, COLUMN.answer), "iets anders");
  await book.workbook.settled();
  expect(numbersWith(await verdicts(), "FOUT")).toEqual(numbers(JUDGED));
});

it("says FOUT where a number in a table is another than on paper", async () => {
  await book.typeInSource("Voortgangsrapportage", "C3", "151/0");
  expect(numbersWith(await verdicts(), "FOUT")).toEqual(expect.arrayContaining(["F07", "F10", "C02"]));
  await book.typeInSource(ZEELAND.tab, ZEELAND.asText.address, "1.235");
  expect(await verdict("G11")).toBe("FOUT");
});

it("judges what the tester must do first once that is done", async () => {
  await doAllSteps();
  for (const number of TO_DO_FIRST) expect(await verdict(number)).toBe("GOED");
  await type(byNumber("C05"), COLUMN.where, "Alkmaar");
  const place = byNumber("C05");
  expect(shown(place.question.expected)).toContain(` ${String(await one("Cellen", cellOf(place, COLUMN.answer)))}.`);
});

it("has the findings that it says it has, and tables that contradict no other", async () => {
  await book.session.validate();
  await book.workbook.settled();
  const { findings, tabs } = book.session.state().validation!;
  const listed = FINDINGS.flatMap(([tab, severity, cells]) =>
    cells.split(" ").map((address) => `${tab}!${address} ${severity}`),
  );
  expect(findings.map(({ tab, address, severity }) => `${tab}!${address} ${severity}`).sort()).toEqual(listed.sort());
  const made: string[] = [FLEVOLAND.tab, ZEELAND.tab, DRENTHE.tab, FRYSLAN.tab];
  expect(
    findings.filter(({ tab }) => made.includes(tab)).map(({ rule, tab, address }) => [rule, tab, address]),
  ).toEqual([
    ["plausibel.boven-taakstelling", FLEVOLAND.tab, FLEVOLAND.overDelivered.address],
    ["gemeente.onbekend", FLEVOLAND.tab, FLEVOLAND.misspelt.address],
    ["rekenen.totaal", FLEVOLAND.tab, FLEVOLAND.total.address],
    ["cel.getal-als-tekst", ZEELAND.tab, ZEELAND.asText.address],
    ["gemeente.onbekend", FRYSLAN.tab, FRYSLAN.misspelt.address],
  ]);
  // The questions and their answers are no source, and none is said to be not recognised.
  const asked = new Set([START.tab, OPSTUREN.tab, UITKOMSTEN.tab, ...SECTIONS.map(({ tab }) => tab)]);
  expect(tabs.filter(({ name, kind }) => asked.has(name) && kind !== "monitor")).toEqual([]);
  expect(findings.filter(({ tab }) => asked.has(tab)).map(({ rule, found }) => [rule, found])).toEqual([
    ["cel.onbekende-functie", "=BESTAATNIET()"],
  ]);
  const bevindingen = PLACES.find(({ question }) => question.formula?.includes('BEVINDINGEN("Eigen'))!;
  expect(await one("Handwerk", cellOf(bevindingen, COLUMN.answer))).toBe(2);
});

it("has no other findings after the steps that change a number", async () => {
  await doAllSteps();
  await book.session.validate();
  const { findings } = book.session.state().validation!;
  expect(findings).toHaveLength(FINDINGS.flatMap(([, , cells]) => cells.split(" ")).length);
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
  await book.type(tab, "C14", "16.0.1");
  await book.type(tab, "C15", "pcdos");
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
  expect(lines[2]).toMatch(/^peildatum: 1-9-2025; release: 16\.0\.1; systeem: pcdos; .*dagen vanaf: 1900$/);
  expect(lines[3]).toMatch(/^alle vragen: GOED \d+, FOUT \d+, kan hier niet 0, nog te doen \d+$/);
  expect(lines[4]).toMatch(/^korte ronde: GOED \d+, FOUT \d+, kan hier niet 0, nog te doen 7$/);
  expect(lines).toHaveLength(5 + SECTIONS.length);
  for (const { number } of PLACES)
    expect(lines.join("\n")).toMatch(new RegExp(`\\b${number} (GOED|FOUT|niet geprobeerd|goed|fout)`));
  expect(lines[5]).toContain("Functies: F01 FOUT, antwoord: 394; F02 GOED;");
  expect(lines.at(-1)).toContain("H01 goed; H02 fout, opmerking: de uitleg is Engels; H03 niet geprobeerd");
});

it("makes the text also where formulas give no answer", async () => {
  const functies = SECTIONS[0]!;
  expect(await one(OPSTUREN.tab, "C14")).toBe("#BUSY!");
  expect(await one(OPSTUREN.tab, "B14")).toBe("onbekend");
  await stick(
    book.workbook,
    functies.tab,
    ["F01", "F02"].map((number) => cellOf(byNumber(number), COLUMN.answer)),
    "#BUSY!",
  );
  // A verdict that is an error itself.
  await book.type(functies.tab, cellOf(byNumber("F06"), COLUMN.verdict), "=1/0");
  await book.workbook.settled();
  expect(await one(functies.tab, cellOf(byNumber("F01"), COLUMN.answer))).toBe("#BUSY!");
  const text = String(await one(OPSTUREN.tab, OPSTUREN.text));
  expect(text).toContain("Functies: F01 FOUT, antwoord: foutwaarde");
  expect(text).toContain("F06 geen oordeel; F07 GOED");
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
