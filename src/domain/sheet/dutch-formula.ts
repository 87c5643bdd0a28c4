// SPDX-License-Identifier: EUPL-1.2

import { dutchErrorName } from "./error-names";
import { formulaPieces } from "./formula-pieces";
import names from "./dutch-functions.json";

const ENGLISH = new Map(Object.entries(names));
const DUTCH = new Map(Object.entries(names).map(([dutch, english]) => [english, dutch]));

/** A number with decimals that is no part of a name or reference, an error, a name, or a sign that differs between the notations. */
const tokensWith = (decimal: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.$])\d+[${decimal}]\d+|#(?:N/A|DIV/0!|[A-Z_]+[!?]?)|[A-Za-zÀ-ÿ_][\wÀ-ÿ.]*(\s*\()?|[;,\\{}]`,
    "gi",
  );

/** Before the names of newer functions in a file. */
const IN_FILE = /^_xlfn\.(?:_xlws\.)?/i;

/** How one notation is written in the other. */
interface Notation {
  readonly tokens: RegExp;
  readonly decimal: readonly [from: string, to: string];
  readonly argument: readonly [from: string, to: string];
  /** Between the columns of a constant array; its rows are parted by ";" in both. */
  readonly column: readonly [from: string, to: string];
  readonly names: ReadonlyMap<string, string>;
  readonly error: (name: string) => string;
}

const FROM_DUTCH: Notation = {
  tokens: tokensWith(","),
  decimal: [",", "."],
  argument: [";", ","],
  column: ["\\", ","],
  names: ENGLISH,
  error: (name) => name,
};
const TO_DUTCH: Notation = {
  tokens: tokensWith("."),
  decimal: [".", ","],
  argument: [",", ";"],
  column: [",", "\\"],
  names: DUTCH,
  error: (name) => dutchErrorName(name.toUpperCase()),
};

/** The formula that a Dutch Excel makes of what is typed: =SOM(1,5;A1) is =SUM(1.5,A1). English names are taken too. */
export function fromDutch(formula: string): string {
  return translate(formula, FROM_DUTCH);
}

/** How a Dutch Excel shows a formula: =SUM(1.5,A1) is =SOM(1,5;A1). */
export function toDutch(formula: string): string {
  return translate(formula, TO_DUTCH);
}

/** How a Dutch Excel with signs of its own shows a formula. */
export function toLocal(
  formula: string,
  { decimal, list }: { readonly decimal: string; readonly list: string },
): string {
  return translate(formula, { ...TO_DUTCH, decimal: [".", decimal], argument: [",", list] });
}

/** The content of a cell as a Dutch Excel shows it in its formula bar: a formula in Dutch, anything else as it is. */
export function shownFormula(content: string): string {
  return content.startsWith("=") ? toDutch(content) : content;
}

function translate(formula: string, notation: Notation): string {
  let depth = 0;
  return formulaPieces(formula)
    .map(({ kind, text }) => {
      if (kind === "literal") return text;
      return text.replace(notation.tokens, (token) => {
        if (token === "{") depth += 1;
        else if (token === "}") depth -= 1;
        return tokenIn(token, notation, depth > 0);
      });
    })
    .join("");
}

function tokenIn(
  token: string,
  { decimal, argument, column, names: known, error }: Notation,
  inArray: boolean,
): string {
  if (/^\d/.test(token)) return token.replace(...decimal);
  if (token.startsWith("#")) return error(token);
  if (/^[;,\\{}]$/.test(token)) {
    const [from, to] = inArray ? column : argument;
    return token === from ? to : token;
  }
  const call = /(?<!\s)\s*\($/.exec(token)?.[0] ?? "";
  const written = token.slice(0, token.length - call.length).replace(IN_FILE, "");
  const name = written.toUpperCase();
  if (call === "") return /^(TRUE|FALSE|WAAR|ONWAAR)$/.test(name) ? (known.get(name) ?? token) : token;
  // What starts with a line is no name that anybody types, but a left-over of a file.
  return (known.get(name) ?? (name.startsWith("_") ? written : name)) + call;
}
