// SPDX-License-Identifier: EUPL-1.2

import type { Sheet, Workbook } from "hucre";
import { formatList } from "../../domain/sheet/format";
import type { Parts } from "../parts";
import { relationsOf } from "../relations";
import { readDirectory } from "../sheet-directory";
import type { FilePlace } from "../workbook-file";
import { partText } from "../xlsx-package";
import { losesLinks } from "./cell-links";
import { chartParts, drawingsOf } from "./chart-parts";
import { refersOutside } from "./outside";
import { placed, type Placed } from "./places";
import { readCharts } from "./read-beside";
import { savable } from "./savable";
import { LOST_OF_CHARTS } from "./self-contained";
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
  readonly sheet: Placed;
  readonly xml: string;
  readonly drawings: string;
  readonly tables: string;
  readonly charts: number;
  /** The XML of all charts. */
  readonly chartXml: string;
  readonly comments: string;
  readonly columnsInUse: number;
}

const count = (xml: string, element: string): number =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${element}\\b`, "g"))].length;
const has = (xml: string, pattern: RegExp): boolean => pattern.test(xml);

/** A size of paper that the writer has no word for, and what else it does not write of a page. */
const RARE_PAPER =
  /<(?:\w+:)?pageSetup\b[^<>]*\b(?:paperSize="(?!(?:[135789]|1[123])")|pageOrder="over|blackAndWhite="(?:1|true)|draft="(?:1|true)|useFirstPageNumber="(?:1|true)|cellComments="(?!none)|errors="(?!displayed))/;

const FIXED_AREA =
  /<(?:\w+:)?c\b(?![^<>]*\bcm=)[^<>]*>\s*<(?:\w+:)?f\b(?=[^<>]*\bt="array")[^<>]*\bref="\$?[A-Z]+\$?\d+:/;

/** Of columns without cells the reader tells nothing. */
function hidesFrom(xml: string, columns: number): boolean {
  return [...xml.matchAll(/<(?:\w+:)?col\b[^<>]*>/g)].some(
    ([tag]) => /\bhidden="(?:1|true)"/.test(tag) && Number(/\bmax="(\d+)"/.exec(tag)?.[1] ?? 0) > columns,
  );
}

/** A picture or a text that the writer makes anew, in its own words. */
const isRemade = ({ place }: { readonly place?: FilePlace }): boolean => place?.content === undefined;

/** What of a workbook as a whole is lost, by what its own part says. */
const LOST_OF_BOOK: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /<(?:\w+:)?workbookProtection\b[^<>]*\b\w*(?:HashValue|Password)=/,
    "het wachtwoord van de beveiliging van de werkmap",
  ],
  [/<(?:\w+:)?fileSharing\b/, "de vraag om de werkmap alleen te lezen"],
  [
    /<(?:\w+:)?calcPr\b[^<>]*\b(?:calcMode="(?!auto")|iterate="(?:1|true)|fullPrecision="(?:0|false))/,
    "eigen instellingen voor het berekenen",
  ],
  [/<(?:\w+:)?definedName\b(?![^<>]*\bname="_xlnm)[^<>]*\bhidden="(?:1|true)"/, "het verbergen van namen"],
];

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
      ) ||
      has(tables, /<(?:\w+:)?filterColumn\b[^<>]*[^/]>/) ||
      has(xml, /<(?:\w+:)?filters\b[^<>]*\bblank=/),
    "de keuze van een filter",
  ],
  [({ tables }) => has(tables, /<(?:\w+:)?calculatedColumnFormula\b/), "formules van tabelkolommen voor nieuwe rijen"],
  [
    ({ tables }) => has(tables, /<(?:\w+:)?table\b[^<>]*\bheaderRowCount="0"/),
    "tabellen zonder kopregel (de cellen blijven)",
  ],
  [({ xml }) => has(xml, FIXED_AREA), "matrixformules met een vast bereik (hun bereik past zich voortaan aan)"],
  [({ xml }) => has(xml, /<(?:\w+:)?sparklineGroup\b/), "een deel van de opmaak van sparklines"],
  [({ sheet }) => (sheet.textBoxes ?? []).some(isRemade), "een deel van de opmaak van tekstvakken"],
  [({ sheet }) => (sheet.images ?? []).some(isRemade), "een deel van de opmaak van afbeeldingen"],
  [
    ({ drawings }) => has(drawings, /<(?:\w+:)?hlink(?:Click|Hover)\b/),
    "koppelingen onder afbeeldingen en tekstvakken",
  ],
  [({ comments }) => has(comments, /<(?:\w+:)?rPr\b/), "de opmaak van notities"],
  [({ xml }) => has(xml, /<(?:\w+:)?(?:col|row)\b[^<>]*\boutlineLevel="[1-9]/), "groepen van rijen en kolommen"],
  [({ xml, columnsInUse }) => hidesFrom(xml, columnsInUse), "het verbergen van kolommen naast de cellen"],
  [
    ({ xml }) => has(xml, /<(?:\w+:)?sheetFormatPr\b[^<>]*\bzeroHeight="(?:1|true)"/),
    "het verbergen van rijen onder de cellen",
  ],
  [
    ({ xml }) => has(xml, /<(?:\w+:)?sheetFormatPr\b[^<>]*(?:\bdefaultColWidth=|\bcustomHeight="(?:1|true)")/),
    "de maat van rijen en kolommen zonder eigen maat",
  ],
  [
    ({ xml }) => has(xml, /<(?:\w+:)?sheetView\b[^<>]*\b(?:showZeros="(?:0|false)"|showFormulas="(?:1|true)")/),
    "het tonen van formules of het verbergen van nullen",
  ],
  [
    ({ xml }) => has(xml, /<(?:\w+:)?dataValidation\b[^<>]*\bshowDropDown="(?:1|true)"/),
    "het verbergen van de pijl bij keuzelijsten",
  ],
  [
    ({ xml }) => losesLinks(xml),
    "koppelingen van meer dan duizend cellen samen (alleen de eerste cel houdt de koppeling)",
  ],
  [({ xml }) => has(xml, /<(?:\w+:)?picture\b/), "een afbeelding als achtergrond"],
  [({ xml }) => has(xml, /<(?:\w+:)?legacyDrawingHF\b/), "afbeeldingen in kop- of voetteksten"],
  [({ xml }) => has(xml, RARE_PAPER), "een deel van de instellingen voor afdrukken"],
  ...LOST_OF_CHARTS.map(([pattern, words]) => [({ chartXml }: SheetParts) => has(chartXml, pattern), words] as const),
];

/** What a reader found, without the cells: they are kept elsewhere, and of these nothing is lost that is named. */
export interface WithoutCells extends Pick<Workbook, "namedRanges"> {
  readonly sheets: readonly { readonly sheet: Sheet; readonly columnsInUse: number }[];
}

export function withoutCells({ sheets, namedRanges }: Workbook): WithoutCells {
  return {
    ...(namedRanges !== undefined && { namedRanges }),
    sheets: sheets.map(({ cells: _, rows, ...sheet }) => ({
      sheet: { ...sheet, rows: [] },
      columnsInUse: rows.reduce((most, row) => Math.max(most, row.length), 0),
    })),
  };
}

/** What the file has and a workbook that is written anew does not get, in words for the user, with the tab where it stands. */
export function notKept(book: WithoutCells, parts: Parts, names: readonly string[]): string[] {
  const ofBook = LOST_PARTS.filter(([path]) => names.some((name) => path.test(name))).map(([, words]) => words);
  const others = Object.keys(parts).some((path) => isWebExtension(path) && !isOurs(parts, path));
  const directory = readDirectory(parts);
  const withoutCells = directory.filter(({ hasCells }) => !hasCells).map(({ name }) => name);
  const sheets = directory.flatMap(({ name, path }): SheetParts[] => {
    const found = book.sheets.find((one) => one.sheet.name === name);
    if (found === undefined || path === null) return [];
    return [sheetParts(savable(placed(found.sheet, parts, path), parts, path), found.columnsInUse, parts, path)];
  });
  const workbook = workbookPart(parts);
  const lostNames = (book.namedRanges ?? []).some(({ range }) => refersOutside(range));
  return [
    ...ofBook,
    ...LOST_OF_BOOK.flatMap(([pattern, words]) => (pattern.test(workbook) ? [words] : [])),
    ...(lostNames ? ["namen van cellen in andere werkmappen"] : []),
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

function workbookPart(parts: Parts): string {
  const path = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.path;
  return path === undefined ? "" : (partText(parts, path) ?? "");
}

function sheetParts(sheet: Placed, columnsInUse: number, parts: Parts, path: string): SheetParts {
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
    charts: readCharts(sheet, parts, path).length,
    chartXml: chartParts(parts, path)
      .map(({ xml }) => xml)
      .join(""),
    comments: relations
      .flatMap(({ type, path: comments }) => (type === "comments" ? (partText(parts, comments) ?? "") : []))
      .join(""),
    columnsInUse,
  };
}
