// SPDX-License-Identifier: EUPL-1.2

import type { Sheet, Workbook } from "hucre";
import { formatList } from "../../domain/sheet/format";
import type { Parts } from "../parts";
import { readDirectory } from "../sheet-directory";
import { partText } from "../xlsx-package";
import { chartParts, drawingsOf } from "./chart-parts";
import { partsBeside } from "./sheet-relations";
import { isOurs, isWebExtension } from "./web-extension";

/** Parts that a workbook that is written anew does not get. */
const LOST_PARTS: readonly (readonly [path: RegExp, words: string])[] = [
  [/^xl\/pivot(?:Tables|Cache)\//i, "draaitabellen"],
  [/^xl\/slicer(?:s|Caches)\//i, "slicers"],
  [/^xl\/timeline(?:s|Caches)\//i, "tijdlijnen"],
  [/^xl\/externalLinks\//i, "koppelingen met andere werkmappen (van zulke formules blijft de waarde)"],
  [/^xl\/vbaProject\.bin$/i, "macro's"],
  [/^xl\/threadedComments\//i, "gesprekken bij cellen"],
  [/^xl\/embeddings\//i, "ingevoegde bestanden"],
  [/^xl\/(?:activeX|ctrlProps)\//i, "knoppen en keuzevakken"],
  [/^xl\/(?:connections\.xml$|queryTables\/)/i, "koppelingen met gegevens van buiten"],
  [/^xl\/model\//i, "het gegevensmodel"],
  [/^xl\/richData\//i, "gegevenstypen en afbeeldingen in cellen"],
  [/^xl\/diagrams\//i, "SmartArt"],
  [/^xl\/charts\/chartEx/i, "grafieken van een nieuwere soort"],
  [/^xl\/xmlMaps\.xml$/i, "XML-toewijzingen"],
  [/^customXml\//i, "gegevens van andere programma's"],
  [/^(?:customUI|userCustomization)\//i, "eigen knoppen in het lint"],
  [/^xl\/printerSettings\//i, "de instellingen van een printer"],
];

interface SheetParts {
  readonly sheet: Sheet;
  readonly xml: string;
  readonly drawings: string;
  readonly tables: string;
  readonly charts: number;
}

const count = (xml: string, element: string): number =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${element}\\b`, "g"))].length;
const has = (xml: string, pattern: RegExp): boolean => pattern.test(xml);

/** What of a sheet is lost, by words of which it is true. */
const LOST_OF_SHEET: readonly (readonly [isLost: (parts: SheetParts) => boolean, words: string])[] = [
  [
    ({ xml, sheet }) => [...xml.matchAll(/<(?!x14:)(?:\w+:)?cfRule\b/g)].length > (sheet.conditionalRules ?? []).length,
    "regels voor voorwaardelijke opmaak",
  ],
  [
    ({ xml, sheet }) => count(xml, "dataValidation") > (sheet.dataValidations ?? []).length,
    "regels voor gegevensvalidatie",
  ],
  [({ drawings, charts }) => count(drawings, "graphicFrame") > charts, "grafieken"],
  [({ drawings, sheet }) => count(drawings, "pic") > (sheet.images ?? []).length, "afbeeldingen"],
  [
    ({ drawings, sheet }) =>
      count(drawings, "sp") + count(drawings, "cxnSp") > (sheet.textBoxes ?? []).length || count(drawings, "grpSp") > 0,
    "vormen",
  ],
  [
    ({ xml }) => has(xml, /<x14:cfRule\b(?![^<>]*\btype="dataBar")/),
    "regels voor voorwaardelijke opmaak van een nieuwere soort",
  ],
  [
    ({ xml }) => has(xml, /<(?:\w+:)?sheetProtection\b[^<>]*\b(?:hashValue|password)=/),
    "het wachtwoord van de beveiliging",
  ],
  [
    ({ xml, tables }) => tables !== "" && has(xml, /<(?:\w+:)?f\b[^<>]*>[^<]*\w\[[^<]*<\/(?:\w+:)?f>/),
    "verwijzingen naar tabelkolommen (het worden celadressen)",
  ],
  [({ xml }) => has(xml, /<(?:\w+:)?protectedRange\b/), "bereiken met een eigen beveiliging"],
  [({ xml }) => has(xml, /<(?:\w+:)?scenario\b/), "scenario's"],
  [({ xml }) => has(xml, /<(?:\w+:)?customSheetView\b/), "aangepaste weergaven"],
  [({ xml }) => has(xml, /<(?:\w+:)?(?:oleObject|control)\b/), "ingevoegde objecten"],
  [({ xml }) => has(xml, /<(?:\w+:)?ignoredError\b/), "genegeerde foutmeldingen"],
  [({ xml }) => has(xml, /<(?:\w+:)?f\b[^<>]*\bt="dataTable"/), "gegevenstabellen van een wat-als-analyse"],
  [({ xml }) => has(xml, /<(?:\w+:)?col\b[^<>]*\bstyle="[1-9]/), "opmaak van hele kolommen"],
  [({ xml }) => has(xml, /<(?:\w+:)?row\b[^<>]*\bcustomFormat="1"/), "opmaak van hele rijen"],
  [
    ({ xml, tables }) =>
      has(
        xml + tables,
        /<(?:\w+:)?(?:customFilter|top10|dynamicFilter|colorFilter|iconFilter|dateGroupItem)\b(?=[\s\S]*<\/(?:\w+:)?autoFilter>)/,
      ),
    "de keuze van een filter",
  ],
  [({ tables }) => has(tables, /<(?:\w+:)?calculatedColumnFormula\b/), "formules van tabelkolommen voor nieuwe rijen"],
];

/** What the file has and a workbook that is written anew does not get, in words for the user, with the tab where it stands. */
export function notKept(book: Workbook, parts: Parts, names: readonly string[]): string[] {
  const ofBook = LOST_PARTS.filter(([path]) => names.some((name) => path.test(name))).map(([, words]) => words);
  const others = Object.keys(parts).some((path) => isWebExtension(path) && !isOurs(parts, path));
  const directory = readDirectory(parts);
  const withoutCells = directory.filter(({ hasCells }) => !hasCells).map(({ name }) => name);
  const sheets = directory.flatMap(({ name, path }): SheetParts[] => {
    const sheet = book.sheets.find((one) => one.name === name);
    return sheet === undefined || path === null ? [] : [sheetParts(sheet, parts, path)];
  });
  return [
    ...ofBook,
    ...(others ? ["instellingen van een andere invoegtoepassing"] : []),
    ...(withoutCells.length > 0 ? [`tabbladen zonder cellen (${formatList(withoutCells)})`] : []),
    ...LOST_OF_SHEET.flatMap(([isLost, words]) => {
      const where = sheets.filter(isLost).map(({ sheet }) => sheet.name);
      return where.length === 0
        ? []
        : [`${words} op ${where.length === 1 ? "tabblad" : "de tabbladen"} ${formatList(where)}`];
    }),
  ];
}

function sheetParts(sheet: Sheet, parts: Parts, path: string): SheetParts {
  const relations = partsBeside(parts, path);
  return {
    sheet,
    xml: partText(parts, path) ?? "",
    drawings: drawingsOf(parts, path)
      .map(({ xml }) => xml)
      .join(""),
    tables: relations
      .flatMap(({ type, path: table }) => (type === "table" ? (partText(parts, table) ?? "") : []))
      .join(""),
    charts: chartParts(parts, path).length,
  };
}
