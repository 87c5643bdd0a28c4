// SPDX-License-Identifier: EUPL-1.2

import type { ConditionalRule, Sheet, Workbook } from "hucre";
import type { Parts } from "../parts";
import { readXlsx, type Further } from "../read-xlsx";
import { chosenPart, type SheetEntry } from "../sheet-directory";
import type { FileConditionalRule, FileLooks, FileSheet, WorkbookFile } from "../workbook-file";
import { FONT } from "../write-style";
import { partText, zipNames } from "../xlsx-package";
import { notKept } from "./not-kept";
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
 * the layout on paper and what this add-in keeps. What cannot be saved again is in `notKept`.
 * @throws UnreadableWorkbook with a sentence for the user
 */
export function readWholeXlsx(bytes: Uint8Array, name: string): Promise<WorkbookFile> {
  return readXlsx(bytes, name, furtherOf(bytes));
}

function furtherOf(bytes: Uint8Array): Further {
  return {
    changed: (parts, entries) => numberedDrawings(bytes, parts, entries),
    look: (book) => looksBeyond({ font: fontOf(book), theme: book.themeColors }),
    sheet: wholeSheet,
    book: (book, parts) => wholeBook(book, parts, zipNames(bytes)),
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

function wholeBook(book: Workbook, parts: Parts, names: readonly string[]): Partial<WorkbookFile> {
  const settings = readSettings(parts);
  const lost = notKept(book, parts, names);
  return {
    looks: looksOf(book, parts),
    ...(book.namedRanges !== undefined && book.namedRanges.length > 0 && { names: book.namedRanges }),
    ...(book.properties !== undefined && { properties: book.properties }),
    ...(settings !== null && { settings }),
    ...(lost.length > 0 && { notKept: lost }),
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
