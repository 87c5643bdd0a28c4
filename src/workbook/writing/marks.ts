// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity } from "../../domain/findings";
import { MARKS } from "../../domain/journal/words";
import { storedMarked } from "../stored/stored";
import { markedAreas } from "./mark-areas";
import { requestSheets, type ListedSheet } from "../excel/sheet-list";

/** Always true, and known again by itself: copies of marked cells are found too, and ids that Excel gave anew after saving do no harm. */
const RULE = '=N("Spreiding: bevinding")=0';
const SIGN = /Spreiding: bevinding/;

interface Look {
  readonly fill: string;
  readonly line: string;
  readonly style: "Continuous" | "Dash" | "Dot";
}

/** The border's pattern tells the severity too, for who does not see the colours. */
const STYLES: Readonly<Record<Severity, Look>> = {
  fout: { fill: "#F9D6D5", line: "#A4262C", style: "Continuous" },
  waarschuwing: { fill: "#FFE8B3", line: "#8A5A00", style: "Dash" },
  aandachtspunt: { fill: "#D6E8F8", line: "#0F548C", style: "Dot" },
};
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

export interface MarkResult {
  readonly marked: boolean;
  /** Null where all is done. */
  readonly sentence: string | null;
}

/**
 * Marks findings with conditional formats of their own, in place of earlier marks: the user's own fill, borders, comments and
 * conditional formats stay as they are. Three round trips; protected sheets are left alone, with a sentence.
 *
 * @param findings none to take all marks away
 * @throws an error of Office.js
 */
export async function markFindings(context: Excel.RequestContext, findings: readonly Finding[]): Promise<MarkResult> {
  const request = requestSheets(context);
  await context.sync();
  const sheets = request();
  const old = sheets.map((sheet) => ({ sheet, formats: formatsOf(sheet) }));
  await context.sync();

  const own = old.flatMap(({ sheet, formats }) => ownMarks(formats).map((format) => ({ sheet, format })));
  const areas = markedAreas(findings).flatMap((area) =>
    sheets.filter(({ name }) => name === area.tab).map((sheet) => ({ sheet, area })),
  );
  const writable = areas.filter(({ sheet }) => !sheet.protected);
  const marked = writable.length > 0 || own.some(({ sheet }) => sheet.protected);
  storedMarked.write(context, marked);
  for (const { sheet, format } of own) if (!sheet.protected) format.delete();
  for (const { sheet, area } of writable) addMark(sheet, area.addresses, STYLES[area.severity]);
  await context.sync();
  const locked = new Set([...own, ...areas].flatMap(({ sheet }) => (sheet.protected ? [sheet.name] : [])));
  return { marked, sentence: locked.size === 0 ? null : MARKS.protected([...locked]) };
}

function formatsOf({ sheet }: ListedSheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/type,items/customOrNullObject/rule/formula");
  return formats;
}

function ownMarks(formats: Excel.ConditionalFormatCollection): Excel.ConditionalFormat[] {
  return formats.items.filter((format) => {
    if (format.type !== "Custom") return false;
    const custom = format.customOrNullObject;
    return !custom.isNullObject && SIGN.test(custom.rule.formula);
  });
}

function addMark({ sheet }: ListedSheet, addresses: string, { fill, line, style }: Look): void {
  const format = sheet.getRanges(addresses).conditionalFormats.add("Custom");
  format.custom.rule.formula = RULE;
  format.custom.format.fill.color = fill;
  for (const edge of EDGES) {
    const border = format.custom.format.borders.getItem(edge);
    border.style = style;
    border.color = line;
  }
  format.stopIfTrue = false;
}
