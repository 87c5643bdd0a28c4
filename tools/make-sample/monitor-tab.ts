// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../src/domain/sheet/addresses";
import type { Gebied } from "../../src/domain/gemeenten/gebied";
import { createGebieden } from "../../src/domain/gemeenten/create-gebieden";
import type { FileCell, FileSheet } from "../../src/xlsx/workbook-file";
import { readCsvFile } from "./csv-file";
import { cell, HEADER, makeSheet, NOTE, PLACES, TITLE } from "./look";

interface MonitorColumn {
  readonly header: string;
  /** `gebied` is the address of the cell with the name. */
  readonly formula: (gebied: string) => string;
  readonly numberFormat?: string;
}

const MEASURES: readonly MonitorColumn[] = [
  { header: "Taakstelling regulier", formula: (gebied) => `TAAKSTELLING(${gebied})`, numberFormat: PLACES },
  { header: "Realisatie regulier", formula: (gebied) => `REALISATIE(${gebied})`, numberFormat: PLACES },
  { header: "Gap regulier", formula: (gebied) => `GAP(${gebied})`, numberFormat: PLACES },
  { header: "Realisatiegraad regulier", formula: (gebied) => `REALISATIEGRAAD(${gebied})`, numberFormat: "0.0%" },
  { header: "Taakstelling amv", formula: (gebied) => `TAAKSTELLING(${gebied},"amv")`, numberFormat: PLACES },
  { header: "Realisatie amv", formula: (gebied) => `REALISATIE(${gebied},"amv")`, numberFormat: PLACES },
  { header: "Gap amv", formula: (gebied) => `GAP(${gebied},"amv")`, numberFormat: PLACES },
  {
    header: "Prognose regulier 1-2-2026",
    formula: (gebied) => `PROGNOSE(${gebied},DATE(2026,2,1))`,
    numberFormat: PLACES,
  },
  { header: "Duurzaam regulier", formula: (gebied) => `DUURZAAM(${gebied})`, numberFormat: PLACES },
];
const REGIO: MonitorColumn = { header: "Regio", formula: (gebied) => `REGIO(${gebied})` };
const TEKORT: MonitorColumn = {
  header: "Tekort regulier",
  formula: (gebied) => `TEKORT(${gebied})`,
  numberFormat: PLACES,
};
const STATUS: MonitorColumn = { header: "Status", formula: (gebied) => `STATUS(${gebied})` };

const FIRST_HEADER_ROW = 3;
const WIDTHS = [170, ...MEASURES.map(() => 108), 170, 150];
/** Room for the three lines of "Prognose regulier 1-2-2026". */
const HEADER_HEIGHT = 58;

/** A formula per gemeente, regio and provincie for each measure, under the official names of those in the tables. */
export function monitorTab(): FileSheet {
  const { gemeenten, regios, provincie } = gebiedenInTables();
  const first = block(FIRST_HEADER_ROW, "Gemeente", [...MEASURES, REGIO, STATUS], gemeenten);
  const secondHeaderRow = FIRST_HEADER_ROW + gemeenten.length + 2;
  const second = block(secondHeaderRow, "Regio of provincie", [...MEASURES, TEKORT, STATUS], [...regios, provincie]);
  return makeSheet({
    name: "Monitor",
    cells: [
      ...cell(0, 0, `Spreidingswet ${provincie}: taakstelling tegenover realisatie`, TITLE),
      ...cell(
        1,
        0,
        "Alle cijfers zijn formules van Spreiding over de andere tabbladen. #DEEL/0! betekent: geen taakstelling, dus geen realisatiegraad.",
        NOTE,
      ),
      ...first,
      ...second,
    ],
    frozenRows: FIRST_HEADER_ROW + 1,
    widths: WIDTHS,
    heights: { [FIRST_HEADER_ROW]: HEADER_HEIGHT, [secondHeaderRow]: HEADER_HEIGHT },
  });
}

function block(
  headerRow: number,
  title: string,
  columns: readonly MonitorColumn[],
  names: readonly string[],
): FileCell[] {
  const header = [title, ...columns.map((column) => column.header)].flatMap((text, column) =>
    cell(headerRow, column, text, HEADER),
  );
  const rows = names.flatMap((name, index) => {
    const row = headerRow + 1 + index;
    const formulas = columns.map(({ formula, numberFormat }, at): FileCell => ({
      row,
      column: at + 1,
      value: null,
      formula: `=SPREIDING.${formula(`$${cellAddress({ row, column: 0 })}`)}`,
      ...(numberFormat !== undefined && { numberFormat }),
    }));
    return [...cell(row, 0, name), ...formulas];
  });
  return [...header, ...rows];
}

function gebiedenInTables(): { gemeenten: string[]; regios: string[]; provincie: string } {
  const gebieden = createGebieden();
  const official = (name: string, provincie?: string): Gebied => {
    const resolution = gebieden.resolve(name, provincie === undefined ? {} : { provincie });
    if (resolution.status !== "found") throw new Error(`"${name}" is geen gebied`);
    return resolution.gebied;
  };
  const [, taakstelling] = readCsvFile("provincie");
  const provincie = official((taakstelling?.[0] ?? "").replace(/^Taakstelling\s+/, "")).naam;
  const named = (names: readonly (string | undefined)[]): string[] =>
    names.flatMap((name = "") => (name === "" ? [] : [official(name, provincie).naam]));
  return {
    gemeenten: named(
      readCsvFile("voortgangsrapportage")
        .slice(1)
        .map(([name]) => name),
    ),
    regios: named(
      readCsvFile("regios")
        .slice(1)
        .map(([name]) => name),
    ),
    provincie,
  };
}
