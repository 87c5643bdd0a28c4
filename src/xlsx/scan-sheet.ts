// SPDX-License-Identifier: EUPL-1.2

import { SaxesParser } from "saxes";
import { localName } from "./local-name";
import { parseAddress } from "../domain/sheet/addresses";
import { DamagedPart } from "./damaged-part";

/** A stretch of the XML text, as indices into it. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A cell of a worksheet part as it stands in the XML. Row and column count from 0. */
export interface CellElement extends Span {
  readonly row: number;
  readonly column: number;
  /** The tag as written, with its namespace prefix if it has one. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula: (Span & { readonly attributes: Readonly<Record<string, string>> }) | null;
  /** The text of the value element: the number as the file spells it. */
  readonly value: string;
  /** How many elements of each it has: in a sound file at most one. */
  readonly valueCount: number;
  readonly formulaCount: number;
  readonly inlineCount: number;
  /** False where it names a place that is no cell; it then stands after the cell before it. */
  readonly addressed: boolean;
}

export interface RowElement extends Span {
  readonly row: number;
  readonly tag: string;
  readonly selfClosing: boolean;
  readonly cells: readonly CellElement[];
}

/** Where the rows stand. */
export interface SheetDataElement extends Span {
  readonly tag: string;
  readonly selfClosing: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface OpenRow extends Mutable<RowElement> {
  cells: CellElement[];
}

/**
 * Walks over a worksheet part and hands over each row with its cells.
 * @throws Error where the XML is not well-formed, so that half a sheet is never taken for a whole one
 */
export function scanSheet(xml: string, onRow: (row: RowElement) => void): SheetDataElement | null {
  let sheetData: Mutable<SheetDataElement> | null = null;
  let row: OpenRow | null = null;
  let cell: Mutable<CellElement> | null = null;
  let formula: Mutable<NonNullable<CellElement["formula"]>> | null = null;
  let inValue = false;
  let lastRow = -1;

  const parser = new SaxesParser();
  const startOfTag = (): number => xml.lastIndexOf("<", parser.position - 1);
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    const start = startOfTag();
    switch (localName(name)) {
      case "sheetData":
        if (sheetData !== null) throw new Error("cells stand in two places");
        sheetData = { start, end: start, tag: name, selfClosing: isSelfClosing };
        break;
      case "AlternateContent":
        // Nobody writes two versions of a cell; which one counts would be a guess.
        if (sheetData !== null && sheetData.end === sheetData.start)
          throw new DamagedPart("van sommige cellen staan er twee versies in");
        break;
      case "row":
        lastRow = attributes["r"] === undefined ? lastRow + 1 : Number(attributes["r"]) - 1;
        row = { start, end: start, row: lastRow, tag: name, selfClosing: isSelfClosing, cells: [] };
        break;
      case "c": {
        if (row === null) break;
        const at = placeOf(attributes["r"]);
        const column = at?.column ?? (row.cells.at(-1)?.column ?? -1) + 1;
        cell = {
          start,
          end: start,
          row: at?.row ?? row.row,
          column,
          tag: name,
          attributes,
          formula: null,
          value: "",
          valueCount: 0,
          formulaCount: 0,
          inlineCount: 0,
          addressed: attributes["r"] === undefined || at !== null,
        };
        break;
      }
      case "f":
        if (cell === null) break;
        formula = { start, end: start, attributes };
        cell.formulaCount++;
        break;
      case "v":
        if (cell === null) break;
        inValue = true;
        cell.valueCount++;
        break;
      case "is":
        if (cell !== null) cell.inlineCount++;
        break;
    }
  });
  const onText = (text: string): void => {
    if (inValue && cell !== null) cell.value += text;
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", ({ name }) => {
    const end = parser.position;
    switch (localName(name)) {
      case "sheetData":
        if (sheetData !== null) sheetData.end = end;
        break;
      case "row":
        if (row !== null) onRow({ ...row, end });
        row = null;
        break;
      case "c":
        if (cell !== null) row?.cells.push({ ...cell, end });
        cell = null;
        break;
      case "f":
        if (cell !== null && formula !== null) cell.formula = { ...formula, end };
        formula = null;
        break;
      case "v":
        inValue = false;
        break;
    }
  });
  parser.write(xml).close();
  return sheetData;
}

/** Null where the address is left out, or is not that of one cell. */
function placeOf(address: string | undefined): { row: number; column: number } | null {
  return address !== undefined && /^[A-Z]{1,3}[1-9]\d{0,6}$/i.test(address) ? parseAddress(address) : null;
}
