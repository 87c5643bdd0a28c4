// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../src/domain/model";
import { addDays, fromSerial, partsOf } from "../../src/domain/sheet/dates";
import { foundGemeente } from "../../src/domain/gemeenten/found-gebied";
import type { Gemeente } from "../../src/domain/gemeenten/gebied";
import { HERINDELINGEN, VOORGENOMEN } from "../../src/domain/gemeenten/herindelingen";
import { ALL_BESLUITEN } from "../../src/domain/tabs/cells/most-places";
import { cleanText } from "../../src/domain/sheet/clean";
import type { CellValue } from "../../src/domain/sheet/snapshot";
import { REGISTER_START } from "../../src/domain/gemeenten/herindelingen";

/** "14.910", "14,5", "−270" in a text. */
export const WRITTEN = /(?<![\w.,])[+\-−–]?\d+(?:\.\d{3})*(?:,\d+)?(?![\d,]*\d)/g;

export const valueOf = (written: string): number =>
  Number(written.replace(/^[−–]/, "-").replaceAll(".", "").replace(",", "."));

/** All numbers of a workbook, with what follows from them without a choice: sums of a column, of a gebied, of what stands next to each other. */
export function numbersOf(model: Model): ReadonlySet<number> {
  const numbers = new Set<number>([model.settings.duurzaamJaren, ALL_BESLUITEN]);
  const add = (value: number): void => void numbers.add(Math.round(value * 1e6) / 1e6);
  for (const { values, numberFormats } of model.snapshot.sheets) {
    values.forEach((row, at) => {
      row.forEach((value, column) => {
        const format = numberFormats[at]?.[column] ?? "";
        for (const number of numbersIn(value)) {
          add(number);
          // A thousands point that was read as a decimal one.
          if (!Number.isInteger(number)) add(number * 1000);
        }
        if (typeof value !== "number") return;
        if (format.includes("%")) add(value * 100);
        // A pair that was read as a date: its day, its month, or its month and the end of its year.
        if (/[dm]/i.test(format)) for (const part of partsOfDate(value, model)) add(part);
      });
      for (const difference of differences(row.flatMap(numbersIn))) add(difference);
    });
    for (const sum of runSums(values)) add(sum);
  }
  for (const sum of gebiedSums(model)) add(sum);
  for (const { cyclus } of model.steps) add(cyclus);
  return numbers;
}

function numbersIn(value: CellValue): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "string") return [];
  return (value.match(WRITTEN) ?? []).flatMap((written) => [valueOf(written), Math.abs(valueOf(written))]);
}

function partsOfDate(serial: number, { snapshot }: Model): number[] {
  const date = fromSerial(serial, snapshot.date1904);
  if (date === null) return [];
  const { year, month, day } = partsOf(date);
  return [day, month, year % 100];
}

/** Between the numbers of one row: what changed from one stand to the next. */
function differences(numbers: readonly number[]): number[] {
  return numbers.length > 24 ? [] : numbers.flatMap((one) => numbers.map((other) => one - other));
}

/** The sums of cells below each other. */
function runSums(values: readonly (readonly CellValue[])[]): number[] {
  const sums: number[] = [];
  const width = values[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const cells = values.map((row) => numbersIn(row[column] ?? ""));
    for (let side = 0; side < 2; side++)
      for (let first = 0; first < cells.length; first++) {
        let sum = 0;
        for (let last = first; last < cells.length; last++) {
          sum += cells[last]?.[side * 2] ?? 0;
          sums.push(sum);
        }
      }
  }
  return sums;
}

/** Per table, grootheid, soort and date the sums over the gemeenten of each regio and provincie; the same of the locaties and mutaties. */
function gebiedSums({ records, gebieden, index }: Model): number[] {
  const sums = new Map<string, number>();
  const add = (gemeente: Gemeente | null, subject: string, places: number | null): void => {
    if (gemeente === null || places === null) return;
    const regio = gebieden.regioOf(gemeente)?.naam ?? "";
    for (const whole of [gemeente.code, `regio ${regio}`, `provincie ${gemeente.provincie}`])
      sums.set(`${whole} ${subject}`, (sums.get(`${whole} ${subject}`) ?? 0) + places);
  };
  records.figures.forEach(({ gebied, grootheid, soort, date, total, places, table }) => {
    if (!total)
      add(
        foundGemeente(gebied),
        `${grootheid} ${soort} ${String(date)} ${String(records.tables.indexOf(table))}`,
        places,
      );
  });
  for (const { gemeenten, soort, aantal, moment } of records.mutaties)
    for (const gemeente of gemeenten)
      add(foundGemeente(gemeente), `mutaties ${soort} ${"date" in moment ? String(moment.date) : moment.kind}`, aantal);
  for (const { gemeente, soort, plaatsen, opening, einde } of records.locaties) {
    add(foundGemeente(gemeente), `all ${String(soort)}`, plaatsen);
    for (const peildatum of index.peildata)
      if ((opening ?? "") <= peildatum && (einde ?? "9") > peildatum)
        add(foundGemeente(gemeente), `open ${String(soort)} ${peildatum}`, plaatsen);
  }
  // A mutatie may be counted together with those before it.
  const values = [...sums];
  for (const [key, value] of values)
    if (key.includes(" mutaties "))
      for (const [other, more] of values)
        if (other !== key && other.split(" mutaties ")[0] === key.split(" mutaties ")[0])
          sums.set(`${key} ${other}`, value + more);
  return [...sums.values()];
}

/** All dates that a sentence about this workbook may name, "yyyy-mm-dd". */
export function datesOf(model: Model): ReadonlySet<string> {
  const dates = new Set<string>([model.today, REGISTER_START, ...index(model)]);
  for (const { values } of model.snapshot.sheets)
    for (const value of values.flat())
      if (typeof value === "number") {
        const date = fromSerial(value, model.snapshot.date1904);
        if (date !== null) dates.add(date);
      } else if (typeof value === "string") {
        // Whoever writes the month first means that day.
        const [, month = "", day = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
        dates.add(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
      }
  for (const { date } of model.steps) if (date !== null) dates.add(date);
  for (const { datum } of [...HERINDELINGEN, ...VOORGENOMEN]) dates.add(datum);
  return dates;
}

function index({ records }: Model): string[] {
  return [
    ...records.tables.flatMap(({ peildatum, columns }) => [peildatum?.date, ...columns.map(({ date }) => date?.date)]),
    ...records.figures.map(({ date }) => date),
    // From the day after its last one each has its own taakstelling back.
    ...records.uitruil.flatMap(({ einde }) => (einde?.days ? [einde.days.last, addDays(einde.days.last, 1)] : [])),
    ...records.locaties.flatMap(({ opening, einde }) => [opening, einde]),
    ...records.mutaties.flatMap(({ moment }) =>
      "date" in moment ? [moment.date, "first" in moment ? moment.first : null] : [],
    ),
  ].filter((date) => typeof date === "string");
}

/** How many gemeenten, rows or cells a count may be about at most. */
export const mostCells = ({ snapshot }: Model): number =>
  snapshot.sheets.reduce((sum, { values }) => sum + values.flat().filter((value) => value !== "").length, 0);

/** How many gemeenten each gebied has. */
export function membersOf({ gebieden }: Model): ReadonlySet<number> {
  return new Set([...gebieden.provincies, ...gebieden.regios].map((gebied) => gebieden.gemeentenOf(gebied).length));
}

/** The texts that a sentence may quote: what stands in a cell or is shown there, a part of it between brackets or commas, a tab (also one that the user spoke of), a gebied. */
export function textsOf(model: Model): { has(quoted: string): boolean } {
  const { snapshot, gebieden, records, leveringWords } = model;
  const whole = snapshot.sheets
    .flatMap(({ name, values, text, formulas }) => [
      name,
      ...values.flat().map(String),
      ...text.flat(),
      ...formulas.flat(),
    ])
    .join("\n");
  const names = new Set([...gebieden.gemeenten, ...gebieden.provincies, ...gebieden.regios].map(({ naam }) => naam));
  const plain = cleanText(whole);
  // A header of two rows is quoted as one text.
  for (const { columns } of records.tables) for (const { header } of columns) names.add(header);
  // What the user said of a tab that is gone.
  for (const { tab } of leveringWords) names.add(tab);
  return {
    has: (quoted) => {
      const wanted = quoted.replace(/…$/, "");
      return (
        whole.includes(wanted) || plain.includes(cleanText(wanted)) || names.has(wanted) || HEADER_WORDS.has(wanted)
      );
    },
  };
}

/** Words that a sentence asks to write, which therefore stand nowhere. */
const HEADER_WORDS = new Set([
  "Gemeente",
  "Verdeelbesluit",
  "Gerealiseerd",
  "regulier",
  "amv",
  "inclusief amv",
  "asiel",
  "taakstelling",
  "akkoord",
  "niet akkoord",
  "onbepaalde tijd",
  "vervallen",
  "einde",
]);
