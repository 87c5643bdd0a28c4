// SPDX-License-Identifier: EUPL-1.2
/** The whole of an open workbook as plain data, so that two can be compared: nothing that a user could see or that travels along is left out. */
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { UniverContext } from "../../../src/workbench/engine/univer-context";
import type { HeadlessWorkbook } from "../../../src/workbench/headless";

/** By what it is ("Blad1!B2", "instelling spreiding"), in the order in which it was found. */
export type Picture = Readonly<Record<string, unknown>>;

export async function pictureOf({ engine, host }: HeadlessWorkbook): Promise<Picture> {
  const { workbook } = new UniverContext(engine.univer);
  const styles = workbook.getStyles();
  const names = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  const picture: Record<string, unknown> = { tabs: engine.sheets().map(({ name, hidden }) => ({ name, hidden })) };
  const named = (value: unknown): unknown => JSON.parse(withNames(JSON.stringify(value ?? null), names));
  for (const sheet of workbook.getSheets()) {
    const name = sheet.getName();
    const id = sheet.getSheetId();
    const { rowData, columnData, freeze, mergeData } = sheet.getConfig();
    Object.assign(picture, {
      [`${name} rijen`]: sizes(rowData, "h"),
      [`${name} kolommen`]: sizes(columnData, "w"),
      [`${name} vast`]: freeze,
      [`${name} samengevoegd`]: mergeData,
    });
    const cells = sheet.getCellMatrix();
    const area = { row: 0, column: 0, rowCount: cells.getLength(), columnCount: cells.getRange().endColumn + 1 };
    const reader = engine.read(id);
    const contents = [reader.values(area), reader.formulas(area), reader.numberFormats(area)];
    cells.forValue((row, column, cell: Nullable<ICellData>) => {
      const look = plainLook(styles.getStyleByCell(cell));
      const content = contents.map((grid) => grid[row]?.[column]);
      if (content.join("|") !== "||General" || look !== "{}")
        picture[`${name} ${String(row)},${String(column)}`] = [...content, look];
    });
  }
  const { records, conditionalFormats } = host;
  return {
    ...picture,
    grafieken: records.charts.map(({ id: _, ...chart }) => named(chart)),
    tabellen: records.tables.map(({ id: _, ...table }) => named(table)),
    keuzes: records.validations.map((one) => JSON.stringify(named(one))).sort(),
    papier: [...records.pageLayouts]
      .filter(([id]) => names.has(id))
      .map(([id, layout]) => [names.get(id), { ...layout }])
      .sort(),
    markeringen: conditionalFormats
      .all()
      .map(({ id: _, ...format }) => JSON.stringify(named(format)))
      .sort(),
    ...(await settings(names)),
  };
}

/** The same without what formulas answer, and what these spill. */
export function withoutAnswers(picture: Picture): Picture {
  return Object.fromEntries(
    Object.entries(picture).flatMap(([key, cell]) => {
      if (!Array.isArray(cell) || cell.length !== 4) return [[key, cell]];
      const [, formula, ...looks] = cell as unknown[];
      return String(formula).startsWith("=") ? [[key, [formula, ...looks]]] : [];
    }),
  );
}

/** Where two pictures differ: what is in the one, and in the other. */
export function differences(one: Picture, other: Picture): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => {
    const [a = "", b = ""] = [one, other].map((picture) => (key in picture ? JSON.stringify(picture[key]) : "nothing"));
    return a === b ? [] : [`${key}: ${a.slice(0, 200)} ≠ ${b.slice(0, 200)}`];
  });
}

/** Excel gives a sheet that is made anew another id: the name says which one is meant. */
function withNames(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/sheet-\d+/g, (id) => names.get(id) ?? id);
}

async function settings(names: ReadonlyMap<string, string>): Promise<Picture> {
  return Excel.run(async (context) => {
    const all = context.workbook.settings;
    all.load("items/key,items/value");
    await context.sync();
    return Object.fromEntries(
      all.items
        .map(({ key, value }): [string, unknown] => [`instelling ${key}`, withNames(String(value), names)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}

function sizes(lines: object, size: "h" | "w"): string {
  return JSON.stringify(
    Object.entries(lines as Record<string, Record<string, unknown>>).flatMap(([line, { hd, [size]: length }]) =>
      length === undefined && !hd ? [] : [[line, length ?? null, Boolean(hd)]],
    ),
  );
}

/** Without what says the same as saying nothing. */
function plainLook(style: Nullable<IStyleData>): string {
  const entries = Object.entries(style ?? {}).filter(([name, value]) => name !== "n" && value !== null && value !== 0);
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
