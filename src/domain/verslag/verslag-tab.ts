// SPDX-License-Identifier: EUPL-1.2

import type { Provincie, Regio, SoortOfTotaal } from "../gemeenten/gebied";
import { closing, closingCycli, closingSoort, type ClosingTree } from "../measures/closing";
import { nameOf } from "../measures/name-of";
import type { Model } from "../model";
import type { NewCell, NewTab } from "../new-tabs/new-tab";
import { cellAddress } from "../sheet/addresses";
import { VERSLAG } from "./words";

const TITLE = 0;
const MOMENT = 1;
const LEGEND = 2;
const WITHOUT_BOD = 3;
const HEADER = 5;
const NAME_WIDTH = 150;
const PLACES_WIDTH = 74;
const NOTE_WIDTH = 96;
/** The cell with the number of the cyclus. A word in it is no number: then the functions take what the tables have. */
const CYCLUS = { row: MOMENT, column: 1 };

type Column = (gebied: string, soort: string, cyclus: string) => string;
const asked =
  (name: string): Column =>
  (...of) =>
    `SPREIDING.${name}(${of.join(",")})`;
const BOD = asked("BOD");
const RESTOPGAVE = asked("RESTOPGAVE");
/** By their headers. Each formula asks for itself, so that rows can be sorted. */
const COLUMNS: readonly (readonly [header: string, Column])[] = [
  [VERSLAG.columns.indicatief, asked("INDICATIEF")],
  [VERSLAG.columns.inMindering, asked("INMINDERING")],
  [VERSLAG.columns.restopgave, RESTOPGAVE],
  [VERSLAG.columns.bod, BOD],
  [VERSLAG.columns.rest, (...of) => `${RESTOPGAVE(...of)}-${BOD(...of)}`],
];

/** The cyclus of a new verslag: the newest that the tables name. Null where they name none. */
const verslagCyclus = (model: Model): number | null => closingCycli(model.index).at(-1) ?? null;

/**
 * The table for the verslag of the commissaris: of a provincie or regio and all that it consists of what is asked, promised and still to be
 * assigned, as live formulas. It is made anew each time, beside an earlier one: that may have been sent.
 */
export function verslagTab(model: Model, gebied: Provincie | Regio): NewTab {
  const { index } = model;
  const cyclus = verslagCyclus(model);
  const whole = closingSoort(index);
  const soorten: readonly SoortOfTotaal[] = whole === "totaal" ? ["totaal"] : ["regulier", "amv"];
  const tree = closing(index, { gebied, soort: whole, cyclus });
  const lines = linesOf(tree);
  const header = [
    VERSLAG.gebied,
    ...soorten.flatMap((soort) => COLUMNS.map(([words]) => `${words} ${soort}`)),
    VERSLAG.note,
  ];
  const cyclusAt = `N(${absolute(CYCLUS.row, CYCLUS.column)})`;
  const rows = lines.map(({ gebied: of }, at): NewCell[] => {
    const name = `$A${String(HEADER + 2 + at)}`;
    const ask = (column: Column, soort: string): string => column(name, `"${soort}"`, cyclusAt);
    const without = soorten.map((soort) => `ISNUMBER(${ask(BOD, soort)})`).join(",");
    return [
      nameOf(model, of),
      ...soorten.flatMap((soort) => COLUMNS.map(([, column]): NewCell => ({ formula: `=${ask(column, soort)}` }))),
      { formula: `=IF(OR(${without}),"","${VERSLAG.withoutBod}")` },
    ];
  });
  const notes = [HEADER + 1, HEADER + rows.length].map((row) => absolute(row, header.length - 1)).join(":");
  const top: NewCell[][] = [
    [VERSLAG.title(cyclus, `${gebied.level} ${gebied.naam}`)],
    [VERSLAG.cyclus, cyclus ?? VERSLAG.noCyclus, VERSLAG.peildatum, { formula: "=SPREIDING.PEILDATUM()", as: "date" }],
    [VERSLAG.legend],
    [{ formula: `=COUNTIF(${notes},"${VERSLAG.withoutBod}")&"${VERSLAG.countWithoutBod}"` }],
    [],
    header,
  ];
  const full = (row: readonly NewCell[]): NewCell[] => header.map((_, column) => row[column] ?? "");
  return {
    name: VERSLAG.tab(cyclus),
    rows: [...top, ...rows].map(full),
    headerRows: [HEADER],
    widths: header.map((_, column) =>
      column === 0 ? NAME_WIDTH : column === header.length - 1 ? NOTE_WIDTH : PLACES_WIDTH,
    ),
    paper: {
      titleRow: TITLE,
      headerRow: HEADER,
      noteRows: [LEGEND, WITHOUT_BOD],
      totalRows: lines.flatMap(({ gebied: of }, at) => (of.level === "gemeente" ? [] : [HEADER + 1 + at])),
    },
  };
}

const linesOf = (tree: ClosingTree): readonly ClosingTree[] => [tree, ...tree.parts.flatMap(linesOf)];

const absolute = (row: number, column: number): string =>
  cellAddress({ row, column }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
