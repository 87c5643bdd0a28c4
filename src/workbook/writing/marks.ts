// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity } from "../../domain/findings";
import { MARKS } from "../../domain/journal/words";
import { storedMarked } from "../stored/stored";
import { markedAreas } from "./mark-areas";
import { allOrNothing } from "../excel/all-or-nothing";
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
 * @throws where all is as it was, SaidError where that is not known
 */
export async function markFindings(context: Excel.RequestContext, findings: readonly Finding[]): Promise<MarkResult> {
  const request = requestSheets(context);
  storedMarked.request(context);
  await context.sync();
  const sheets = request();
  const asked = requestFormats(sheets);
  await context.sync();

  const before = asked();
  const own = before.filter(isOwnMark);
  const areas = markedAreas(findings).flatMap((area) =>
    sheets.filter(({ name }) => name === area.tab).map((sheet) => ({ sheet, area })),
  );
  const writable = areas.filter(({ sheet }) => !sheet.protected);
  const marked = writable.length > 0 || own.some(({ sheet }) => sheet.protected);
  for (const { sheet, area } of writable) addMark(sheet, area.addresses, STYLES[area.severity]);
  storedMarked.write(context, marked);
  // The old marks go last: as long as all of them are there nothing is lost, and once one is gone the new ones are complete.
  const old = own.filter(({ sheet }) => !sheet.protected);
  for (const { format } of old) format.delete();
  await allOrNothing(context, () => settleMarks(context, { sheets, before, old }));
  const locked = new Set([...own, ...areas].flatMap(({ sheet }) => (sheet.protected ? [sheet.name] : [])));
  return { marked, sentence: locked.size === 0 ? null : MARKS.protected([...locked]) };
}

export interface SheetFormat {
  readonly sheet: ListedSheet;
  readonly format: Excel.ConditionalFormat;
}

/** Queues the question what conditional formats there are; the answer is there after the next sync. */
export function requestFormats(sheets: readonly ListedSheet[]): () => SheetFormat[] {
  const asked = sheets.map((sheet) => {
    const formats = sheet.sheet.getRange().conditionalFormats;
    formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
    return { sheet, formats };
  });
  return () => asked.flatMap(({ sheet, formats }) => formats.items.map((format) => ({ sheet, format })));
}

export function isOwnMark({ format }: SheetFormat): boolean {
  if (format.type !== "Custom") return false;
  const custom = format.customOrNullObject;
  return !custom.isNullObject && SIGN.test(custom.rule.formula);
}

interface MarksBefore {
  readonly sheets: readonly ListedSheet[];
  readonly before: readonly SheetFormat[];
  /** Those that were to go. */
  readonly old: readonly SheetFormat[];
}

/** What came in and is not complete goes away again; where an old mark is gone already, the others follow it. */
async function settleMarks(
  context: Excel.RequestContext,
  { sheets, before, old }: MarksBefore,
): Promise<"all" | "nothing"> {
  const request = requestFormats(sheets);
  await context.sync();
  const now = request();
  const present = idsOf(now);
  const [known, going] = [idsOf(before), idsOf(old)];
  const complete = [...going].some((id) => !present.has(id));
  const away = now.filter(({ format }) =>
    complete ? going.has(format.id) : format.type === "Custom" && !known.has(format.id),
  );
  for (const { format } of away) format.delete();
  if (!complete) storedMarked.putBack(context);
  await context.sync();
  return complete ? "all" : "nothing";
}

function idsOf(formats: readonly SheetFormat[]): Set<string> {
  return new Set(formats.map(({ format }) => format.id));
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
