// SPDX-License-Identifier: EUPL-1.2
import { frameCells, measureCells } from "../../../src/domain/monitor/cells";
import { newPlaces, type MonitorPlaces } from "../../../src/domain/monitor/places";
import { monitorGebieden, monitorPlan, type MonitorPlan } from "../../../src/domain/monitor/plan";
import { monitorColumns } from "../../../src/domain/monitor/cyclus-columns";
import type { Model } from "../../../src/domain/model";
import { cellAddress } from "../../../src/domain/sheet/addresses";
import type { FunctionId } from "../../../src/functions/functions";
import { previewFunction } from "../../../src/functions/preview";
import { connectFunctions } from "../../../src/functions/stream";
import { CellError, sheetValues, type Value } from "./formula-values";
import type { MonitorRow } from "./sums";

export interface Monitor {
  readonly rows: readonly MonitorRow[];
  readonly message: Value;
  readonly places: MonitorPlaces;
}

/** The sheet as it is made, worked out by the functions that ship; other contents by address, and other rows than the workbook has. */
export function monitorOf(
  model: Model,
  typed: Readonly<Record<string, unknown>> = {},
  gemeenten: (names: MonitorPlan["gemeenten"]) => MonitorPlan["gemeenten"] = (names) => names,
): Monitor | null {
  const gebied = monitorGebieden(model)[0];
  if (gebied === undefined) return null;
  const made = monitorPlan(model, gebied);
  const plan = { ...made, gemeenten: gemeenten(made.gemeenten) };
  const places = newPlaces(plan);
  const contents = new Map<string, unknown>(
    [...frameCells(plan, places), ...measureCells(plan, places)].map((cell) => [cellAddress(cell), cell.content]),
  );
  for (const [address, content] of Object.entries(typed)) contents.set(address, content);
  const state = { phase: "ready", model, validation: null, failure: null } as const;
  const disconnect = connectFunctions({
    state: () => state,
    subscribe: () => () => undefined,
    onSign: () => () => undefined,
  });
  const answers = new Map<string, Value | readonly Value[]>();
  const valueAt = sheetValues(contents, (id, args) => {
    const question = `${id} ${args.map((arg) => JSON.stringify(arg)).join()}`;
    if (!answers.has(question)) answers.set(question, ask(id as FunctionId, args));
    return answers.get(question)!;
  });
  const monitor = { rows: rowsOf(places, valueAt), message: valueAt(cellAddress(places.message)), places };
  disconnect();
  return monitor;
}

function ask(id: FunctionId, args: readonly Value[]): Value | readonly Value[] {
  let value: unknown = "#BUSY!";
  let all: readonly unknown[] = [];
  const error = args.find((arg) => arg instanceof CellError);
  if (error !== undefined) return error;
  previewFunction(id, [[[args[0]]], ...args.slice(1)], (answer) => {
    all = answer.map(([one]) => one);
    [value] = all;
  })();
  if (all.length > 1) return all as readonly Value[];
  return typeof value === "object" ? new CellError((value as { code: string }).code) : (value as Value);
}

function rowsOf(places: MonitorPlaces, valueAt: (address: string) => Value): MonitorRow[] {
  const { columns, nameColumn, totalRow, groups, gemeenten } = places;
  const rowAt = (kind: MonitorRow["kind"], row: number): MonitorRow => {
    const values = new Map<string, Value>(
      monitorColumns(columns.keys()).flatMap(({ id, header }) => {
        const column = columns.get(id);
        return column === undefined ? [] : [[header, valueAt(cellAddress({ row, column }))]];
      }),
    );
    return {
      kind,
      name: String(valueAt(cellAddress({ row, column: nameColumn }))),
      cell: (header) => values.get(header) ?? "",
    };
  };
  return [
    rowAt("total", totalRow),
    ...[...groups.rows.values()].map((row) => rowAt("regio", row)),
    ...[...gemeenten.rows.values()].map((row) => rowAt("gemeente", row)),
  ];
}
