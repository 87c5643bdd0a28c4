// SPDX-License-Identifier: EUPL-1.2

import type { FileSheet } from "../../src/xlsx/workbook-file";

const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** A part of a sheet without what makes no difference: the order of areas, and what is as it is where nothing is said. */
export function asItCounts(sheet: FileSheet, name: string): unknown {
  const { beside } = sheet;
  switch (name) {
    case "notes":
      return (sheet.notes ?? []).map(({ text, ...place }) => said({ ...place, text: asLines(text) })).sort();
    case "headerFooter":
      return Object.entries(beside?.headerFooter ?? {})
        .filter(([, line]) => line !== "")
        .map(([end, line]: [string, unknown]) => said([end, typeof line === "string" ? asLines(line) : line]))
        .sort();
    case "pageSetup":
      return { ...beside?.pageSetup, margins: { ...MARGINS, ...beside?.pageSetup?.margins } };
    case "protection":
      return sheet.protected ? beside?.protection : undefined;
    case "images":
      return (beside?.images ?? []).map(({ data, type, anchor: { from } }) => [data.byteLength, type, from]);
    case "tables":
      return (beside?.tables ?? []).map(({ columns, ...table }) => ({
        ...table,
        columns: columns.map((one) => asLines(one.name)),
      }));
    case "dataValidations":
      return (beside?.dataValidations ?? [])
        .flatMap(({ range, errorStyle = "stop", formula1, operator = "between", ...rule }) =>
          range
            .split(" ")
            .map((area) =>
              said({
                range: area.replace(/^(\w+):\1$/, "$1"),
                errorStyle,
                operator: COMPARING.has(rule.type) ? operator : "",
                formula1: formula1?.replace(/^=/, ""),
                ...rule,
              }),
            ),
        )
        .sort();
    case "conditionalRules":
      return inOrder(sheet).map(({ priority: _, range, style, ...rule }) => ({
        ...rule,
        range: range.replace(/\b(\w+):\1\b/g, "$1"),
        hasLook: style !== undefined,
      }));
    default: {
      const part: unknown = { ...beside, ...sheet }[name as "merges"];
      return Array.isArray(part) ? part.map(said).sort() : part;
    }
  }
}

const COMPARING: ReadonlySet<string> = new Set(["whole", "decimal", "date", "time", "textLength"]);

const inOrder = ({ beside }: FileSheet) =>
  [...(beside?.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);

const asLines = (text: string): string => text.replace(/\r\n?/g, "\n");

/** The same content in one order of its names; of bytes how many there are. */
export function said(part: unknown): string {
  if (part === undefined) return "";
  return JSON.stringify(part, (_, value: unknown) => {
    if (ArrayBuffer.isView(value)) return `bytes ${String(value.byteLength)}`;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}
