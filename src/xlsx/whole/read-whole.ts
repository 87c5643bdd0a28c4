// SPDX-License-Identifier: EUPL-1.2

import type { ConditionalRule, Sheet, Workbook } from "hucre";
import type { Parts } from "../parts";
import { readXlsx, type Further } from "../read-xlsx";
import { chosenPart, type SheetEntry } from "../sheet-directory";
import type { FileConditionalRule, FileLooks, FileSheet, WorkbookFile } from "../workbook-file";
import { FONT } from "../write-style";
import { partText, zipNames } from "../xlsx-package";
import { withCellLinks } from "./cell-links";
import { notKept, withoutCells, type WithoutCells } from "./not-kept";
import { numberedDrawings, placed } from "./places";
import { readBeside, readCharts, readLinks } from "./read-beside";
import { ruleLooks } from "./rule-looks";
import { rulesBeyond } from "./rules-beyond";
import { savable } from "./savable";
import { themeOf } from "./theme";
import { readSettings } from "./web-extension";
import { looksBeyond } from "./whole-looks";

/**
 * Reads an .xlsx with all that a workbook needs to be saved again: besides what counts also charts, rules for cells, the look as a whole, names,
 * the layout on paper and what this add-in keeps. What cannot be saved again is in `notKept`, which is worked out when it is asked.
 * @throws UnreadableWorkbook with a sentence for the user
 */
export async function readWholeXlsx(bytes: Uint8Array, name: string): Promise<WorkbookFile> {
  let workOut: (() => readonly string[]) | null = null;
  let lost: readonly string[] = [];
  const names = zipNames(bytes);
  const file = await readXlsx(
    bytes,
    name,
    furtherOf(bytes, (book, parts) => (workOut = () => notKept(book, parts, names))),
  );
  return Object.defineProperty(file, "notKept", {
    enumerable: true,
    get() {
      if (workOut !== null) lost = workOut();
      // What it was worked out from is no longer needed.
      workOut = null;
      return lost.length > 0 ? lost : undefined;
    },
  });
}

function furtherOf(bytes: Uint8Array, onRead: (book: WithoutCells, parts: Parts) => void): Further {
  return {
    changed: (parts, entries) => ({ ...numberedDrawings(bytes, parts, entries), ...withCellLinks(parts, entries) }),
    look: (book) => looksBeyond({ font: fontOf(book), theme: book.themeColors }),
    sheet: wholeSheet,
    book(book, parts) {
      onRead(withoutCells(book), parts);
      return wholeBook(book, parts);
    },
  };
}

function wholeSheet(read: Sheet, parts: Parts, { path, id }: SheetEntry): Partial<FileSheet> {
  const drawn = placed(read, parts, path ?? "");
  const { conditionalRules = [] } = drawn;
  const ruled =
    conditionalRules.length === 0
      ? drawn
      : { ...drawn, conditionalRules: rulesOf(conditionalRules, parts, path ?? "") };
  const sheet = savable(ruled, parts, path ?? "");
  const [beside, charts, links] = [readBeside(sheet), readCharts(sheet, parts, path ?? ""), readLinks(read)];
  return {
    ...(id !== null && { id }),
    ...(charts.length > 0 && { charts }),
    ...(links.length > 0 && { links }),
    ...(beside !== undefined && { beside }),
  };
}

const rulesOf = (rules: readonly ConditionalRule[], parts: Parts, path: string): FileConditionalRule[] =>
  rulesBeyond(rules, partText(parts, path) ?? "", ruleLooks(chosenPart(parts, "styles").xml ?? ""));

function wholeBook(book: Workbook, parts: Parts): Partial<WorkbookFile> {
  const settings = readSettings(parts);
  return {
    looks: looksOf(book, parts),
    ...(book.namedRanges !== undefined && book.namedRanges.length > 0 && { names: book.namedRanges }),
    ...(book.properties !== undefined && { properties: book.properties }),
    ...(settings !== null && { settings }),
  };
}

function looksOf(book: Workbook, parts: Parts): FileLooks {
  const theme = themeOf(parts);
  return {
    font: fontOf(book),
    ...(theme !== null && { theme }),
    ...(book.themeColors !== undefined && { themeColors: book.themeColors }),
  };
}

const fontOf = ({ defaultFont }: Workbook): FileLooks["font"] => ({ ...FONT, ...defaultFont });
