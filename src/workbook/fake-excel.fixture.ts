// SPDX-License-Identifier: EUPL-1.2

/** A sheet of the fake: rows of plain values from A1; a text that starts with "=" is a formula that gives 1. */
export interface FakeSheet {
  readonly id: string;
  name: string;
  visibility?: string;
  rows: unknown[][];
  merged?: string;
}

export interface FakeExcel {
  readonly context: Excel.RequestContext;
  /** How many cells each sync brought; a cell of which three properties are loaded counts three times. */
  readonly syncs: number[];
  readonly selected: string[];
  /** What Excel's answers have to go through: throw to fail the sync. */
  onSync(cells: number): void;
  /** How much of a block Excel gives when so much is asked. */
  given: (rows: number, columns: number) => readonly [rows: number, columns: number];
}

/**
 * As much of Office.js as reading needs: what was not loaded before the last sync throws.
 * The workbench has the real thing; this one can be told to fail.
 */
export function fakeExcel(sheets: FakeSheet[]): FakeExcel {
  let queue: (() => void)[] = [];
  let cells = 0;

  function proxy<T extends object>(methods: T, read: () => Record<string, unknown>): T {
    let loaded: Record<string, unknown> = {};
    const load = (names: string): void => {
      queue.push(() => {
        const all = read();
        const wanted = names.split(",").map((name) => name.trim().split("/")[0] as string);
        loaded = {
          ...loaded,
          isNullObject: all["isNullObject"],
          ...Object.fromEntries(wanted.map((name) => [name, all[name]])),
        };
      });
    };
    return new Proxy(
      { ...methods, load },
      {
        get(target, name) {
          if (name in target) return target[name as keyof typeof target];
          if (name in loaded) return loaded[name as string];
          throw new Error(`PropertyNotLoaded: ${String(name)}`);
        },
      },
    );
  }

  const result = <T>(read: () => T): { value: T } => {
    const answer: { value?: T } = {};
    queue.push(() => (answer.value = read()));
    return answer as { value: T };
  };

  function rangeOf(sheet: FakeSheet, row: number, column: number, rowCount: number, columnCount: number): object {
    const grid = (of: (value: unknown) => unknown): unknown[][] | null => {
      if (rowCount * columnCount > 5_000_000) return null;
      cells += rowCount * columnCount;
      const [rows, columns] = fake.given(rowCount, columnCount);
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => of(sheet.rows[row + r]?.[column + c] ?? "")),
      );
    };
    const isFormula = (value: unknown): boolean => typeof value === "string" && value.startsWith("=");
    return proxy(
      {
        getRowProperties: () =>
          result(() =>
            Array.from({ length: rowCount }, (_, r) => ({
              rowHidden: sheet.rows[row + r]?.includes("hidden") ?? false,
            })),
          ),
        getColumnProperties: () => result(() => Array.from({ length: columnCount }, () => ({ columnHidden: false }))),
        getMergedAreasOrNullObject: () =>
          proxy({}, () => ({ isNullObject: sheet.merged === undefined, address: sheet.merged })),
      },
      () => ({
        isNullObject: rowCount === 0,
        rowIndex: row,
        columnIndex: column,
        rowCount,
        columnCount,
        get values() {
          return grid((value) => (isFormula(value) ? 1 : value));
        },
        get text() {
          return grid((value) => (isFormula(value) ? "1" : String(value)));
        },
        get formulas() {
          return grid((value) => value);
        },
        get numberFormat() {
          return grid(() => "General");
        },
        get valueTypes() {
          return grid((value) =>
            value === "" ? "Empty" : typeof value === "string" && !isFormula(value) ? "String" : "Double",
          );
        },
      }),
    );
  }

  const worksheet = (sheet: FakeSheet): object =>
    proxy(
      {
        getRangeByIndexes: (...area: [number, number, number, number]) => rangeOf(sheet, ...area),
        getUsedRangeOrNullObject: () =>
          rangeOf(
            sheet,
            0,
            0,
            sheet.rows.length,
            sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0),
          ),
        activate: () => queue.push(() => fake.selected.push(sheet.name)),
        getRange: (address: string) => ({ select: () => queue.push(() => fake.selected.push(address)) }),
      },
      () => ({ ...sheet, visibility: sheet.visibility ?? "Visible", isNullObject: false }),
    );

  const loadedSheet = (sheet: FakeSheet): object => {
    const target = worksheet(sheet) as { load(names: string): void };
    target.load("id,name,visibility");
    queue.pop()?.();
    return target;
  };

  const worksheets = proxy(
    {
      getItemOrNullObject: (name: string) => {
        const sheet = sheets.find((candidate) => candidate.name === name);
        return sheet === undefined ? proxy({}, () => ({ isNullObject: true })) : worksheet(sheet);
      },
    },
    () => ({ items: sheets.map(loadedSheet) }),
  );

  const fake: FakeExcel = {
    context: {
      workbook: proxy({ worksheets }, () => ({ name: "proef.xlsx" })),
      sync: () => {
        const work = queue;
        queue = [];
        cells = 0;
        for (const step of work) step();
        fake.syncs.push(cells);
        return Promise.resolve(cells).then((count) => fake.onSync(count));
      },
    } as unknown as Excel.RequestContext,
    syncs: [],
    selected: [],
    onSync: () => undefined,
    given: (rows, columns) => [rows, columns],
  };
  return fake;
}

/** An error as Office.js throws it. */
export function officeError(code: string): Error {
  return Object.assign(new Error("The request failed."), { code });
}

/** Makes Office answer that it has these sets of ExcelApi and no others. */
export function supportExcelApi(...versions: string[]): void {
  const isSetSupported = (set: string, version: string): boolean => set === "ExcelApi" && versions.includes(version);
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
}
