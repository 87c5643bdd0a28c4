// SPDX-License-Identifier: EUPL-1.2
/** Works out the formulas of a sheet without an engine, by the few functions that a monitor uses: hundreds of sheets in seconds. */
import { parseAddress } from "../../../src/domain/sheet/addresses";

/** An error of a cell. */
export class CellError {
  constructor(readonly code: string) {}
  toString(): string {
    return this.code;
  }
}
export type Value = number | string | boolean | CellError;
type Lazy = () => Value | readonly Value[];
type Ask = (id: string, args: readonly Value[]) => Value | readonly Value[];

const NA = new CellError("#N/A");
const TOKENS =
  /\s*("(?:[^"]|"")*"|<>|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z.]+(?=\()|TRUE|FALSE|\d+(?:\.\d+)?|[-+&=<>(),])/gy;

/**
 * The value of a cell by its address.
 *
 * @param contents constants and formulas by address
 * @param ask a function of the add-in, without its namespace
 */
export function sheetValues(contents: ReadonlyMap<string, unknown>, ask: Ask): (address: string) => Value {
  const known = new Map<string, Value>();
  const valueAt = (address: string): Value => {
    const found = known.get(address);
    if (found !== undefined) return found;
    const content = contents.get(address) ?? "";
    const value =
      typeof content === "string" && content.startsWith("=")
        ? one(evaluate(content.slice(1), valueAt, ask))
        : (content as Value);
    known.set(address, value);
    return value;
  };
  return valueAt;
}

function one(value: Value | readonly Value[]): Value {
  return Array.isArray(value) ? ((value as readonly Value[])[0] ?? "") : (value as Value);
}

function evaluate(formula: string, valueAt: (address: string) => Value, ask: Ask): Value | readonly Value[] {
  const tokens = [...formula.matchAll(TOKENS)].map(([, token = ""]) => token);
  if (tokens.join("").length !== formula.replaceAll(/\s(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "").length)
    throw new Error(`not understood: ${formula}`);
  let at = 0;
  const eat = (token: string): void => {
    if (tokens[at++] !== token) throw new Error(`${token} expected in ${formula}`);
  };

  const primary = (): Lazy => {
    const token = tokens[at++] ?? "";
    if (token === "(") {
      const inner = compared();
      eat(")");
      return inner;
    }
    if (token === "-") {
      const inner = primary();
      return () => {
        const value = inner();
        const minus = (part: Value): Value => arithmetic(0, part, "-");
        return Array.isArray(value) ? (value as readonly Value[]).map(minus) : minus(value as Value);
      };
    }
    if (token.startsWith('"')) return () => token.slice(1, -1).replaceAll('""', '"');
    if (token === "TRUE" || token === "FALSE") return () => token === "TRUE";
    if (/^\d/.test(token)) return () => Number(token);
    if (tokens[at] === "(") {
      at += 1;
      const args: Lazy[] = [];
      while (tokens[at] !== ")") {
        args.push(compared());
        if (tokens[at] === ",") at += 1;
      }
      eat(")");
      return () => call(token, args, ask);
    }
    const [first = "", last] = token.replaceAll("$", "").split(":");
    return last === undefined ? () => valueAt(first) : () => column(first, last).map(valueAt);
  };
  const operators =
    (inner: () => Lazy, signs: readonly string[], work: (a: Value, b: Value, sign: string) => Value) => (): Lazy => {
      let left = inner();
      while (signs.includes(tokens[at] ?? "")) {
        const sign = tokens[at++]!;
        const [before, after] = [left, inner()];
        left = () => work(one(before()), one(after()), sign);
      }
      return left;
    };
  const sums = operators(primary, ["+", "-"], arithmetic);
  const joined = operators(sums, ["&"], (a, b) => errorIn(a, b) ?? `${text(a)}${text(b)}`);
  const compared: () => Lazy = operators(joined, ["=", "<>", "<", ">"], compare);
  const whole = compared();
  if (at !== tokens.length) throw new Error(`left over in ${formula}`);
  return whole();
}

function column(first: string, last: string): string[] {
  const [from, to] = [parseAddress(first)!, parseAddress(last)!];
  const letters = first.replace(/\d/g, "");
  return Array.from({ length: to.row - from.row + 1 }, (_, index) => `${letters}${String(from.row + 1 + index)}`);
}

const errorIn = (...values: Value[]): CellError | undefined =>
  values.find((value): value is CellError => value instanceof CellError);
const text = (value: Value): string => (value instanceof CellError ? value.code : String(value));

function arithmetic(a: Value, b: Value, sign: string): Value {
  const error = errorIn(a, b);
  if (error !== undefined) return error;
  if ([a, b].some((value) => typeof value === "string" && (value === "" || Number.isNaN(Number(value)))))
    return new CellError("#VALUE!");
  return sign === "-" ? Number(a) - Number(b) : Number(a) + Number(b);
}

function compare(a: Value, b: Value, sign: string): Value {
  const error = errorIn(a, b);
  if (error !== undefined) return error;
  const plain = (value: Value): Value => (typeof value === "string" ? value.toLowerCase() : value);
  const [x, y] = [plain(a), plain(b)];
  const same = x === y || (x === "" && y === 0 && a !== "") || false;
  return sign === "=" ? same : sign === "<>" ? !same : sign === "<" ? x < y : x > y;
}

/** COUNTIF by a value, or of any text ("?*"). */
function isCounted(value: Value, wanted: Value): boolean {
  if (wanted === "?*") return typeof value === "string" && value !== "";
  return value === wanted;
}

function call(name: string, args: readonly Lazy[], ask: Ask): Value | readonly Value[] {
  const value = (index: number): Value => one(args[index]?.() ?? "");
  if (name.startsWith("SPREIDING."))
    return ask(
      name.slice("SPREIDING.".length),
      args.map((_, index) => value(index)),
    );
  const many = (index: number): readonly Value[] => args[index]!() as readonly Value[];
  const first = ["INDEX", "MATCH", "COUNTIF", "SUMIF", "MIN", "ROWS", "ISNA", "SUMPRODUCT"].includes(name)
    ? ""
    : value(0);
  switch (name) {
    case "IF":
      return first instanceof CellError
        ? first
        : first === true || (typeof first === "number" && first !== 0)
          ? value(1)
          : value(2);
    case "IFERROR":
      return first instanceof CellError ? value(1) : first;
    case "ISERROR":
      return first instanceof CellError;
    case "ISNUMBER":
      return typeof first === "number";
    case "NOT":
      return first instanceof CellError ? first : first !== true;
    case "OR":
      return errorIn(...args.map((_, index) => value(index))) ?? args.some((_, index) => value(index) === true);
    case "NA":
      return NA;
    case "ISNA":
      return many(0).map((part) => part instanceof CellError && part.code === NA.code);
    case "SUMPRODUCT":
      return errorIn(...many(0)) ?? many(0).reduce<number>((sum, part) => sum + Number(part), 0);
    case "N":
      return first instanceof CellError || typeof first === "number" ? first : 0;
    case "DAY":
    case "MONTH":
    case "YEAR": {
      if (typeof first !== "number") return new CellError("#VALUE!");
      const date = new Date(Date.UTC(1899, 11, 30 + first));
      return name === "DAY" ? date.getUTCDate() : name === "MONTH" ? date.getUTCMonth() + 1 : date.getUTCFullYear();
    }
    case "INDEX":
      return typeof value(1) === "number" ? (many(0)[Number(value(1)) - 1] ?? new CellError("#REF!")) : value(1);
    case "MATCH": {
      const place = many(1).indexOf(value(0));
      return place < 0 || value(0) === "" ? NA : place + 1;
    }
    case "COUNTIF":
      return many(0).filter((one) => isCounted(one, value(1))).length;
    case "SUMIF":
      return many(0).reduce<number>((sum, one) => (typeof one === "number" && one > 0 ? sum + one : sum), 0);
    case "MIN":
      return Math.min(...many(0).filter((one) => typeof one === "number"));
    case "ROWS":
      return many(0) instanceof CellError ? many(0) : many(0).length;
    case "SEARCH": {
      const error = errorIn(first, value(1));
      const place = text(value(1)).toLowerCase().indexOf(text(first).toLowerCase());
      return error ?? (place < 0 ? new CellError("#VALUE!") : place + 1);
    }
    case "TRIM":
      return first instanceof CellError ? first : text(first).trim().replaceAll(/ +/g, " ");
    case "LEN":
      return first instanceof CellError ? first : text(first).length;
    case "LEFT":
      return first instanceof CellError ? first : text(first).slice(0, Number(value(1)));
    default:
      throw new Error(`${name} is not known here`);
  }
}
