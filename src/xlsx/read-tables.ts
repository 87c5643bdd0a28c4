// SPDX-License-Identifier: EUPL-1.2

import type { Sheet } from "hucre";
import { parseAddress } from "../domain/sheet/addresses";
import type { FileArea } from "./workbook-file";
import type { ExcelTable } from "./structured-references";
import { partAt, relationsSource } from "./relations";
import { targetsOf } from "./targets";
import type { Parts } from "./parts";
import { partText } from "./xlsx-package";

const FILTER =
  /<(?:\w+:)?autoFilter\b[^>]*?\bref="([^"]+)"[^>]*>(?:(?!<\/(?:\w+:)?autoFilter>)[\s\S])*?<(?:\w+:)?filterColumn\b/g;

/** The tables of Excel on the sheets of a workbook. */
export function readTables(sheets: readonly Sheet[], parts: Parts): ExcelTable[] {
  const attributes = new Map(tableParts(parts).map((xml) => [attribute(xml, "displayName"), xml]));
  return sheets.flatMap(({ name: tab, tables = [] }) =>
    tables.flatMap(({ name, displayName = name, range, columns, showTotalRow }) => {
      const area = parseAddress(range ?? "");
      const xml = attributes.get(displayName) ?? "";
      const [hasHeader, hasTotals] = [attribute(xml, "headerRowCount") !== "0", showTotalRow === true];
      return area === null
        ? []
        : [{ name: displayName, tab, area, columns: columns.map((column) => column.name), hasHeader, hasTotals }];
    }),
  );
}

/** The areas of a sheet of which a filter hides rows; those of tables are in their own parts. */
export function filteredAreas({ tables = [] }: Sheet, sheetXml: string, parts: Parts): FileArea[] {
  const names = new Set(tables.map(({ name, displayName = name }) => displayName));
  const own = tableParts(parts).filter((xml) => names.has(attribute(xml, "displayName") ?? ""));
  return [sheetXml, ...own].flatMap((xml) =>
    [...xml.matchAll(FILTER)].flatMap(([, ref = ""]) => parseAddress(ref) ?? []),
  );
}

/** Wherever they stand: a sheet names its tables in its relations. */
function tableParts(parts: Parts): string[] {
  const paths = Object.keys(parts).flatMap((path) => {
    const relations = relationsSource(path);
    const text = relations === null ? null : partText(parts, path);
    if (relations === null || text === null) return [];
    return targetsOf(text, "table").flatMap((target) => partAt(parts, relations.folder, target) ?? []);
  });
  return [...new Set(paths)].flatMap((path) => partText(parts, path) ?? []);
}

const attribute = (xml: string, name: string): string | undefined =>
  new RegExp(`<(?:\\w+:)?table\\b[^>]*?\\b${name}="([^"]*)"`).exec(xml)?.[1];
