// SPDX-License-Identifier: EUPL-1.2

import { MEASURE_GROUPS } from "../../domain/measures/measure";
import { MEASURE_NAMES, MEASURES, type MeasureName } from "../../domain/measures/registry";
import type { FunctionId } from "../../functions/functions";
import metadata from "../../functions/functions.json";

/** What people ask, in the order in which the functions are offered. */
export const GROUPS = [...MEASURE_GROUPS, "Namen en gebieden", "Herkomst en controle"] as const;
type Group = (typeof GROUPS)[number];

/** What kind of number a function answers, which decides how it is shown. */
export type NumberKind = "places" | "fraction" | "date";

/** The number format codes, in the English notation in which they are written. */
export const FORMAT_CODES: Readonly<Record<NumberKind, string>> = {
  places: "#,##0",
  fraction: "0.0%",
  date: "d-m-yyyy",
};

interface About {
  readonly group: Group;
  /** By column; the last one holds for all further columns. */
  readonly columns: readonly (NumberKind | null)[];
}

const about = (group: Group, ...columns: (NumberKind | null)[]): About => ({
  group,
  columns: columns.length === 0 ? [null] : columns,
});

type OfMeasure = Uppercase<MeasureName>;

const OF_MEASURES = Object.fromEntries(
  MEASURE_NAMES.map((name) => [name.toUpperCase(), about(MEASURES[name].group, MEASURES[name].unit)]),
) as Readonly<Record<OfMeasure, About>>;

const OTHERS: Readonly<Record<Exclude<FunctionId, OfMeasure>, About>> = {
  OVERZICHT: about("Hoe ver", null, "places", "places", "places", "fraction", "places", null),
  SLUITHET: about("Hoe ver", null, "places", "places", "places", "places", "places", null),
  REGIO: about("Namen en gebieden"),
  CODE: about("Namen en gebieden"),
  NAAM: about("Namen en gebieden"),
  GEMEENTEN: about("Namen en gebieden"),
  GEMEENTE: about("Namen en gebieden"),
  PEILDATUM: about("Herkomst en controle", "date"),
  HERKOMST: about("Herkomst en controle"),
  ONTBREEKT: about("Herkomst en controle"),
  BEVINDINGEN: about("Herkomst en controle", "places"),
};

const ABOUT: Readonly<Record<FunctionId, About>> = { ...OF_MEASURES, ...OTHERS };

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** True where it takes rows and columns of cells. */
  readonly matrix: boolean;
}

export interface OfferedFunction {
  readonly id: FunctionId;
  readonly description: string;
  readonly group: Group;
  readonly parameters: readonly Parameter[];
  readonly columns: readonly (NumberKind | null)[];
}

/** Every function as Excel's own wizard has it, with what the pane adds. */
export const CATALOGUE: readonly OfferedFunction[] = metadata.functions.map(({ id, description, parameters }) => ({
  id: id as FunctionId,
  description,
  parameters: parameters.map((parameter) => ({
    name: parameter.name,
    description: parameter.description,
    optional: "optional" in parameter,
    matrix: "dimensionality" in parameter,
  })),
  ...ABOUT[id as FunctionId],
}));

export function offeredFunction(id: FunctionId): OfferedFunction {
  return CATALOGUE.find((one) => one.id === id) as OfferedFunction;
}

/** By its name in a formula; undefined where this add-in has no such function. */
export function namedFunction(name: string): OfferedFunction | undefined {
  return CATALOGUE.find(({ id }) => id === name);
}

export function numberKind({ columns }: OfferedFunction, column: number): NumberKind | null {
  return columns[Math.min(column, columns.length - 1)] ?? null;
}
