// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../../../src/domain/sheet/addresses";
import type { Area } from "../../../../src/domain/sheet/snapshot";
import { all, child, childrenOf, repeated, type Element } from "./element";
import { OUTSIDE } from "./workbook-faults";

/** What the cells of a sheet may point at. */
export interface Counts {
  readonly texts: number;
  readonly looks: number;
  readonly formats: number;
  readonly metadata: number;
}

/** ECMA-376, part 1, 18.3.1.99. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF " +
  "picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");
/** Excel takes none of these without something in it. */
const NEVER_EMPTY = [
  "cols",
  "mergeCells",
  "dataValidations",
  "hyperlinks",
  "conditionalFormatting",
  "tableParts",
  "rowBreaks",
  "colBreaks",
];

export function sheetFaults(sheet: Element, counts: Counts): string[] {
  const places = sheet.children.map(({ name }) => ORDER.indexOf(name));
  return [
    ...(places.some((place, at) => place < (places[at - 1] ?? 0)) ? ["elements in another order"] : []),
    ...repeated(sheet.children.map(({ name }) => name).filter((name) => name !== "conditionalFormatting")).map(
      (name) => `two of ${name}`,
    ),
    ...sheet.children
      .filter(({ name, children }) => NEVER_EMPTY.includes(name) && children.length === 0)
      .map(({ name }) => `${name} without anything`),
    ...cellFaults(child(sheet, "sheetData"), counts),
    ...columnFaults(childrenOf(child(sheet, "cols"), "col")),
    ...mergeFaults(childrenOf(child(sheet, "mergeCells"), "mergeCell")),
    ...ruleFaults(sheet, counts),
    ...validationFaults(childrenOf(child(sheet, "dataValidations"), "dataValidation")),
    ...repeated(childrenOf(child(sheet, "hyperlinks"), "hyperlink").map(({ attributes }) => attributes["ref"])).map(
      (ref) => `two links at ${String(ref)}`,
    ),
  ];
}

function cellFaults(data: Element | undefined, counts: Counts): string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of childrenOf(data, "row")) {
    const number = Number(row.attributes["r"]);
    if (!(number > lastRow) || number > 1_048_576)
      faults.push(`row ${String(row.attributes["r"])} after ${String(lastRow)}`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of row.children) {
      const address = cell.attributes["r"] ?? "";
      const place = parseAddress(address);
      if (place === null || place.row !== number - 1 || place.column <= lastColumn || place.column >= 16_384)
        faults.push(`cell ${address}`);
      lastColumn = place?.column ?? lastColumn;
      faults.push(...valueFaults(cell, counts).map((fault) => `${address}: ${fault}`));
    }
  }
  return faults;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i;
const ERRORS =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|PYTHON!)$/;

function valueFaults({ attributes, children }: Element, { texts, looks, metadata }: Counts): string[] {
  const { t = "n", s = "0", cm } = attributes;
  const value = children.find(({ name }) => name === "v")?.text;
  const formula = children.find(({ name }) => name === "f");
  const text = children.find(({ name }) => name === "is")?.text ?? value ?? "";
  const faults: string[] = [];
  if (Number(s) >= looks) faults.push(`look ${s}`);
  if (cm !== undefined && !(Number(cm) >= 1 && Number(cm) <= metadata)) faults.push(`metadata ${cm}`);
  if (t === "s" && !(Number(value) < texts)) faults.push(`text ${String(value)}`);
  if (t === "n" && value !== undefined && !NUMBER.test(value)) faults.push(`number ${value}`);
  if (t === "b" && value !== "0" && value !== "1") faults.push(`boolean ${String(value)}`);
  if (t === "e" && !ERRORS.test(value ?? "")) faults.push(`error ${String(value)}`);
  if (text.length > 32_767) faults.push(`text of ${String(text.length)}`);
  if (formula !== undefined) {
    if (OUTSIDE.test(formula.text)) faults.push(`another workbook: ${formula.text}`);
    if (formula.text === "" || formula.text.startsWith("=")) faults.push(`formula ${formula.text}`);
    if (formula.text.length > 8_192) faults.push("formula too long");
    if (formula.attributes["t"] === "array" && parseAddress(formula.attributes["ref"] ?? "") === null)
      faults.push("array without cells");
  }
  return faults;
}

function columnFaults(columns: readonly Element[]): string[] {
  let last = 0;
  return columns.flatMap(({ attributes: { min, max } }) => {
    const isRight = Number(min) > last && Number(max) >= Number(min) && Number(max) <= 16_384;
    last = Number(max);
    return isRight ? [] : [`columns ${String(min)} to ${String(max)}`];
  });
}

function mergeFaults(merges: readonly Element[]): string[] {
  const areas = merges.map(({ attributes: { ref = "" } }) => ({ ref, area: parseAddress(ref) }));
  return [
    ...areas.flatMap(({ ref, area }) =>
      area === null || area.rowCount * area.columnCount < 2 ? [`merged ${ref}`] : [],
    ),
    ...(areas.length > 2_000
      ? []
      : areas.flatMap(({ area, ref }, at) =>
          areas
            .slice(at + 1)
            .flatMap((other) =>
              area !== null && other.area !== null && overlap(area, other.area)
                ? [`merged ${ref} and ${other.ref}`]
                : [],
            ),
        )),
  ];
}

export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rowCount &&
  b.row < a.row + a.rowCount &&
  a.column < b.column + b.columnCount &&
  b.column < a.column + a.columnCount;

const isAreas = (sqref: string): boolean => sqref !== "" && sqref.split(" ").every((one) => parseAddress(one) !== null);

/** What each kind of rule has to say. */
const NEEDS: Readonly<Record<string, string>> = {
  expression: "formula",
  cellIs: "formula",
  colorScale: "colorScale",
  dataBar: "dataBar",
  iconSet: "iconSet",
  containsText: "formula",
  beginsWith: "formula",
  endsWith: "formula",
  notContainsText: "formula",
  timePeriod: "formula",
  containsErrors: "formula",
  notContainsErrors: "formula",
  containsBlanks: "formula",
  notContainsBlanks: "formula",
};

function ruleFaults(sheet: Element, { formats }: Counts): string[] {
  return sheet.children
    .filter(({ name }) => name === "conditionalFormatting")
    .flatMap(({ attributes: { sqref = "" }, children }) => [
      ...(isAreas(sqref) ? [] : [`rule for ${sqref}`]),
      ...children
        .filter(({ name }) => name === "cfRule")
        .flatMap((rule) => {
          const { type = "", dxfId, priority, operator, rank } = rule.attributes;
          const need = NEEDS[type];
          return [
            ...(dxfId !== undefined && !(Number(dxfId) < formats) ? [`rule with look ${dxfId}`] : []),
            ...(Number(priority) >= 1 ? [] : [`rule with priority ${String(priority)}`]),
            ...(need !== undefined && child(rule, need) === undefined ? [`rule ${type} without ${need}`] : []),
            ...(type === "cellIs" && operator === undefined ? ["rule cellIs without operator"] : []),
            ...(type === "top10" && rank === undefined ? ["rule top10 without rank"] : []),
            ...(type === "timePeriod" && rule.attributes["timePeriod"] === undefined
              ? ["rule timePeriod without period"]
              : []),
            ...all(rule, "formula").flatMap(({ text }) =>
              text === "" || text.startsWith("=") || OUTSIDE.test(text) ? [`rule with formula "${text}"`] : [],
            ),
            ...all(rule, "cfvo").flatMap(({ attributes }) =>
              /^(?:num|percent|percentile|formula)$/.test(attributes["type"] ?? "") &&
              attributes["val"] === undefined &&
              child(rule, "formula") === undefined
                ? ["bound without value"]
                : [],
            ),
          ];
        }),
    ]);
}

function validationFaults(validations: readonly Element[]): string[] {
  return validations.flatMap((one) => {
    const { sqref = "", type, promptTitle = "", prompt = "", errorTitle = "", error = "" } = one.attributes;
    const [first, second] = [child(one, "formula1")?.text, child(one, "formula2")?.text];
    return [
      ...(isAreas(sqref) ? [] : [`validation for ${sqref}`]),
      ...(promptTitle.length > 32 || errorTitle.length > 32 || prompt.length > 255 || error.length > 255
        ? [`validation of ${sqref} with long texts`]
        : []),
      ...(type !== undefined && type !== "none" && (first ?? "") === ""
        ? [`validation of ${sqref} without formula`]
        : []),
      ...(first?.startsWith('"') === true && first.length > 257 ? [`validation of ${sqref} with a long list`] : []),
      ...[first, second].flatMap((text) =>
        text !== undefined && (text.startsWith("=") || OUTSIDE.test(text)) ? [`validation of ${sqref}: ${text}`] : [],
      ),
    ];
  });
}
