// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../src/domain/model";
import { parseAddress } from "../../src/domain/sheet/addresses";
import { datesOf, membersOf, mostCells, numbersOf, textsOf, valueOf, WRITTEN } from "./known-numbers";

const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const DATE = /\b(\d{1,2})-(\d{1,2})-(\d{4})\b/g;
const LONG_DATE = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join("|")}) (\\d{4})\\b`, "g");
const QUOTED = /“([^”]*)”/g;
const CODE_POINT = /U\+[0-9A-F]{4,6}/g;
const FORMULA = / =[A-Za-z_.]+\(.*?\)(?=[.\s])/g;
const ADDRESS = /(?:[^\s!(]+!)?\b[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?\b/g;
const SUM =
  /(?<a>[+\-−]?[\d.,]+) (?<sign>[+−/]) (?<b>[\d.,]+) = (?<c>[+\-−]?[\d.,]+)(?<share> %)?(?: → (?<rounded>[\d.,]+) %)?/g;
const ROW = /\b[Rr]ij(?:en)? (\d+)(?:(?: t\/m | en |, )(\d+))*/g;
/** A number that counts things: it says how many there are, and stands in no cell. */
const COUNT =
  /^ (?:andere |vergeleken |open |verborgen )?(regels?|rijen|gemeenten|regio's|getallen|aantallen|aantal|cellen|locaties?|tabellen|kolommen|mutaties|verschillen|van de|tabbladen|ervan)\b/;

/** What is wrong with the numbers, dates and addresses of a sentence: those that do not follow from the workbook. */
export function wrongNumbers(sentence: string, model: Model): string[] {
  const wrong: string[] = [];
  const texts = textsOf(model);
  for (const [, quoted = ""] of sentence.matchAll(QUOTED)) if (!texts.has(quoted)) wrong.push(`“${quoted}”`);
  let rest = sentence.replace(QUOTED, "“”").replace(FORMULA, " ").replace(CODE_POINT, "");

  const dates = datesOf(model);
  const date = (written: string, day: string, month: number, year: string): string => {
    const iso = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (!dates.has(iso)) wrong.push(written);
    return "";
  };
  rest = rest.replace(DATE, (written, day: string, month: string, year: string) =>
    date(written, day, Number(month), year),
  );
  rest = rest.replace(LONG_DATE, (written, day: string, month: string, year: string) =>
    date(written, day, MONTHS.indexOf(month) + 1, year),
  );

  rest = rest.replace(ADDRESS, (written) => {
    if (/^GM\d{4}$/.test(written)) return "";
    if (!isInside(written, model)) wrong.push(written);
    return "";
  });
  rest = rest.replace(ROW, (written) => {
    const last = Math.max(...model.snapshot.sheets.map(({ used }) => used.row + used.rowCount));
    if ((written.match(/\d+/g) ?? []).some((row) => Number(row) > last)) wrong.push(written);
    return "";
  });

  const known = new Set(numbersOf(model));
  const results: number[] = [];
  rest = rest.replace(SUM, (...found) => {
    const groups = found.at(-1) as Record<string, string | undefined>;
    const { a = "", sign = "", b = "", c = "", share, rounded } = groups;
    if (!holds(a, sign, b, c, share !== undefined, rounded)) wrong.push(found[0]);
    results.push(valueOf(c));
    known.add(valueOf(c));
    return ` ${a} ${b} `;
  });

  const mentioned: { readonly value: number; readonly written: string; readonly isCount: boolean }[] = [];
  for (const found of rest.matchAll(WRITTEN)) {
    const isCount = COUNT.test(rest.slice(found.index + found[0].length));
    mentioned.push({ value: valueOf(found[0]), written: found[0], isCount });
  }
  const [most, members] = [mostCells(model), membersOf(model)];
  mentioned.forEach(({ value, written, isCount }, place) => {
    if (known.has(rounded(value)) || known.has(-rounded(value))) return;
    if (isCount && Number.isInteger(value) && value >= 0 && (value <= most || members.has(value))) return;
    const others = [...results, ...mentioned.filter((_, other) => other !== place).map((other) => other.value)];
    if (!followsFrom(value, others, written.split(",")[1]?.length ?? 0)) wrong.push(written);
  });
  return wrong;
}

function holds(a: string, sign: string, b: string, c: string, share: boolean, rounded: string | undefined): boolean {
  const [left, right, result] = [valueOf(a), valueOf(b), valueOf(c)];
  const exact = sign === "+" ? left + right : sign === "−" ? left - right : (left / right) * (share ? 100 : 1);
  const decimals = c.split(",")[1]?.length ?? 0;
  const roundedWell =
    rounded === undefined ||
    Math.abs(valueOf(rounded) - exact) <= 0.5 * 10 ** -(rounded.split(",")[1]?.length ?? 0) + 1e-9;
  return (
    Math.abs(exact - result) <= 0.5 * 10 ** -decimals + 1e-9 - (sign === "/" ? 0 : 0.5 * 10 ** -decimals) && roundedWell
  );
}

/** A difference, a sum or a share of two other numbers of the sentence. */
function followsFrom(value: number, others: readonly number[], decimals: number): boolean {
  return others.some((one) =>
    others.some((other) =>
      [one - other, one + other, other === 0 ? NaN : (one / other) * 100].some(
        (result) =>
          Math.abs(Math.abs(result) - Math.abs(value)) <=
          (Number.isInteger(result) ? 1e-9 : 0.5 * 10 ** -decimals + 1e-9),
      ),
    ),
  );
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

function isInside(address: string, { snapshot }: Model): boolean {
  const area = parseAddress(address.split("!").at(-1) ?? "");
  return (
    area !== null &&
    snapshot.sheets.some(
      ({ used }) =>
        area.row + area.rowCount <= used.row + used.rowCount &&
        area.column + area.columnCount <= used.column + used.columnCount,
    )
  );
}
