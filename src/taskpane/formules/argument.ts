// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../domain/sheet/addresses";
import { toSerial, type CalendarDate } from "../../domain/sheet/dates";
import { dateArgument } from "../../functions/arguments";

/** One argument of a formula. */
export type Argument =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "cells"; readonly tab: string; readonly address: string }
  /** What a formula in a cell has and only Excel can work out, in English notation: a name, a sum, another function. */
  | { readonly kind: "written"; readonly text: string };

/** What the user chose for a parameter so far; dates and cells as they were typed. Null: left out. */
export type Choice =
  | Extract<Argument, { kind: "text" | "number" | "written" }>
  | { readonly kind: "date"; readonly typed: string }
  /** `tab`: the one that was in front. */
  | { readonly kind: "cells"; readonly typed: string; readonly tab: string }
  | null;

export type CellsArgument = Extract<Argument, { kind: "cells" }>;

/** The argument of a choice; "unfinished" where it is no date or names no cells yet. */
export function argumentOf(choice: Choice): Argument | null | "unfinished" {
  if (choice?.kind === "cells") return readReference(choice.typed, choice.tab) ?? "unfinished";
  if (choice?.kind !== "date") return choice;
  const date = readDate(choice.typed);
  return date === null ? "unfinished" : { kind: "date", date };
}

/** A date with its year, as the functions read a date that is typed in a cell; null where the text is no such thing. */
export function readDate(typed: string): CalendarDate | null {
  const date = dateArgument(typed, false);
  return date.ok ? date.value : null;
}

/** "A5", "a5:a48", "Monitor!A5" or "'Regio''s'!A2"; null where the text is no such thing. @param tab of an address without one */
export function readReference(typed: string, tab: string): CellsArgument | null {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(typed.trim());
  const address = match?.[3]?.toUpperCase() ?? "";
  const area = parseAddress(address);
  if (match === null || area === null || area.row < 0 || area.rowCount < 1 || area.columnCount < 1) return null;
  return { kind: "cells", tab: match[1]?.replaceAll("''", "'") ?? match[2] ?? tab, address };
}

/**
 * An argument as Excel passes it to the function; one that only Excel can work out is not known, and is not asked for.
 *
 * @param cells the values of the cells that it names
 * @param matrix whether the function takes rows and columns; else it gets the value of one cell
 */
export function passedValue(
  argument: Exclude<Argument, { kind: "written" }> | null,
  date1904: boolean,
  cells: readonly (readonly unknown[])[],
  matrix: boolean,
): unknown {
  switch (argument?.kind) {
    case undefined:
      return null;
    case "text":
      return argument.text;
    case "number":
      return argument.number;
    case "date":
      return toSerial(argument.date, date1904);
    case "cells":
      return matrix ? cells : cells[0]?.[0];
  }
}

/** The arguments of choices, where they are all finished, and the cells among them. */
export function argumentsOf(choices: readonly Choice[]): {
  readonly given: readonly (Argument | null)[];
  readonly cells: readonly CellsArgument[];
} {
  const given = choices.map(argumentOf).map((argument) => (argument === "unfinished" ? null : argument));
  return { given, cells: given.filter((argument) => argument?.kind === "cells") };
}
