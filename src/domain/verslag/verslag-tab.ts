// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../figures/figure-index";
import type { Provincie, Regio, SoortOfTotaal } from "../gemeenten/gebied";
import { CLOSING_COLUMNS, CLOSING_LINKS, closing, closingRows, type ClosingQuestion } from "../measures/closing";
import { nameOf } from "../measures/name-of";
import type { Model } from "../model";
import type { NewCell, NewTab } from "../new-tabs/new-tab";
import { cellAddress } from "../sheet/addresses";
import { VERSLAG } from "./words";

const TITLE = 0;
const MOMENT = 1;
const NOTES = [2, 3, 4];
const HEADER = 6;
const NAME_WIDTH = 150;
const PLACES_WIDTH = 94;
const NOTE_WIDTH = 130;
/** The cell with the number of the cyclus. A word in it is no number: then the functions take what the tables have. */
const CYCLUS = { row: MOMENT, column: 1 };
/** In the order of SLUITHET, behind its names. */
const COLUMNS = CLOSING_COLUMNS;
const BOD = COLUMNS.indexOf("bod");

type VerslagQuestion = ClosingQuestion & { readonly gebied: Provincie | Regio };

/**
 * The table for the verslag of the commissaris: of a provincie or regio and all that it consists of what is asked, promised and still to be
 * assigned, as live formulas that ask for themselves, so that rows can be sorted. It is made anew each time, beside an earlier one: that
 * may have been sent.
 */
export function verslagTab(model: Model, question: VerslagQuestion): NewTab {
  const { gebied, cyclus } = question;
  const lines = closingRows(closing(model.index, question));
  const soorten = soortenOf(model.index, question);
  const header = [
    VERSLAG.gebied,
    ...soorten.flatMap((soort) => COLUMNS.map((column) => `${VERSLAG.columns[column]} ${soort}`)),
    VERSLAG.note,
  ];
  const rows = lines.map(({ gebied: of }, at): NewCell[] => {
    const row = HEADER + 1 + at;
    const cells = soorten.flatMap((soort) => COLUMNS.map((_, column) => ({ formula: placesOf(row, soort, column) })));
    const naam = nameOf(model, of);
    return of.level === "gemeente"
      ? [{ indented: naam }, ...cells, { formula: noteOf(row, soorten) }]
      : [naam, ...cells, ""];
  });
  const notes = [HEADER + 1, HEADER + rows.length].map((row) => absolute(row, header.length - 1)).join(":");
  const count = `COUNTIF(${notes},"${VERSLAG.withoutBod}*")`;
  const top: NewCell[][] = [
    [VERSLAG.title(cyclus, `${gebied.level} ${gebied.naam}`)],
    [VERSLAG.cyclus, cyclus ?? VERSLAG.noCyclus, VERSLAG.peildatum, { formula: "=SPREIDING.PEILDATUM()", as: "date" }],
    [VERSLAG.legend],
    [VERSLAG.follows],
    [{ formula: `=IF(${count}=0,"","${VERSLAG.countWithoutBod}"&${count})` }],
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
      noteRows: NOTES,
      totalRows: lines.flatMap(({ gebied: of }, at) => (of.level === "gemeente" ? [] : [HEADER + 1 + at])),
    },
  };
}

/** Totaal where that is asked; else regulier and amv, as far as the tables tell them. */
function soortenOf(index: FigureIndex, question: ClosingQuestion): readonly SoortOfTotaal[] {
  const isTold = (soort: SoortOfTotaal): boolean =>
    closingRows(closing(index, { ...question, soort })).some((row) => CLOSING_LINKS.some((link) => row[link].ok));
  const { soort: asked } = question;
  return asked === "totaal" ? [asked] : (["regulier", "amv"] as const).filter((one) => one === asked || isTold(one));
}

/** The same answer as in SLUITHET and the view: that of the first row, behind the name. */
const placesOf = (row: number, soort: SoortOfTotaal, column: number): string =>
  `=IFNA(INDEX(SPREIDING.SLUITHET($A${String(row + 1)},"${soort}",N(${absolute(CYCLUS.row, CYCLUS.column)})),2,${String(column + 2)}),"${VERSLAG.unknown}")`;

/** "nog geen bod", where of two soorten with which: of a gemeente that the tables before the bod do have. */
function noteOf(row: number, soorten: readonly SoortOfTotaal[]): string {
  const lacks = soorten.map((_, at) => {
    const address = (column: number): string => cellAddress({ row, column: 1 + at * COLUMNS.length + column });
    return `AND(COUNT(${address(0)}:${address(BOD - 1)})>0,COUNT(${address(BOD)})=0)`;
  });
  const which = soorten.map((soort, at) => `&IF(${lacks[at] ?? ""}," ${soort}","")`);
  return `=IF(OR(${lacks.join(",")}),"${VERSLAG.withoutBod}"${soorten.length === 1 ? "" : which.join("")},"")`;
}

const absolute = (row: number, column: number): string =>
  cellAddress({ row, column }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
