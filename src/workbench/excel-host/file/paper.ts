// SPDX-License-Identifier: EUPL-1.2

import type { HeaderFooter, PageSetup } from "hucre";
import { areaAddress, columnLetters, parseAddress } from "../../../domain/sheet/addresses";
import { ownValue } from "../../../domain/sheet/own-value";
import { absolute } from "../../../xlsx/whole/references";
import type { SheetBeside } from "../../../xlsx/workbook-file";
import type { SetProperties } from "../recorded";

type Paper = Pick<SheetBeside, "colBreaks" | "headerFooter" | "pageSetup" | "rowBreaks">;

const POINTS_PER_INCH = 72;
/** Those of Excel's "Normaal", in inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const ALL = "headersFooters.defaultForAllPages.";

/** How a sheet of a file is printed, in the terms of the host; what these do not have goes along in `file`. */
export function recordedPaper({ pageSetup, headerFooter, rowBreaks, colBreaks }: Paper): SetProperties {
  const { printArea, printTitlesRow, printTitlesColumn, orientation, paperSize, ...setup } = pageSetup ?? {};
  return {
    file: { pageSetup: setup, ...(headerFooter !== undefined && { headerFooter }) } satisfies Paper,
    ...(orientation !== undefined && { orientation: orientation === "landscape" ? "Landscape" : "Portrait" }),
    ...(paperSize !== undefined && { paperSize }),
    ...(printArea !== undefined && { printArea: printArea.replaceAll("$", "") }),
    ...(printTitlesRow !== undefined && { printTitleRows: printTitlesRow }),
    ...(printTitlesColumn !== undefined && { printTitleColumns: printTitlesColumn }),
    ...(rowBreaks !== undefined && { pageBreaks: rowBreaks.map((row) => `A${String(row + 2)}`) }),
    ...(colBreaks !== undefined && { columnBreaks: colBreaks.map((column) => `${columnLetters(column + 1)}1`) }),
  };
}

export function filePaper(properties: SetProperties): Paper {
  const file = (properties["file"] ?? {}) as Paper;
  const text = (name: string): string | undefined => {
    const value = ownValue(properties, name);
    return typeof value === "string" ? value : undefined;
  };
  const [area, titles, paperSize] = [text("printArea"), text("printTitleRows"), text("paperSize")];
  const columns = text("printTitleColumns");
  const breaks = (name: "columnBreaks" | "pageBreaks"): readonly string[] =>
    (properties[name] as readonly string[] | undefined) ?? [];
  const [rowBreaks, colBreaks] = [
    breaks("pageBreaks").flatMap((cell) => breakBefore(parseAddress(cell)?.row)),
    breaks("columnBreaks").flatMap((cell) => breakBefore(parseAddress(cell)?.column)),
  ];
  const pageSetup: PageSetup = {
    ...file.pageSetup,
    ...(text("orientation") !== undefined && {
      orientation: text("orientation") === "Landscape" ? "landscape" : "portrait",
    }),
    ...(paperSize !== undefined && { paperSize: paperSize.toLowerCase() as NonNullable<PageSetup["paperSize"]> }),
    ...zoomOf(properties["zoom"] as Excel.PageLayoutZoomOptions | undefined),
    margins: { ...MARGINS, ...file.pageSetup?.margins, ...sideMargins(properties) },
    ...(area !== undefined && { printArea: printAreaOf(area) }),
    ...(titles !== undefined && { printTitlesRow: titles }),
    ...(columns !== undefined && { printTitlesColumn: columns }),
    ...(typeof properties["printGridlines"] === "boolean" && { showGridLines: properties["printGridlines"] }),
  };
  const headerFooter = headerFooterOf(file.headerFooter, text);
  return {
    pageSetup,
    ...(headerFooter !== undefined && { headerFooter }),
    ...(rowBreaks.length > 0 && { rowBreaks }),
    ...(colBreaks.length > 0 && { colBreaks }),
  };
}

/** The line of a file's break is the last one before it. */
const breakBefore = (line = 0): number[] => (line === 0 ? [] : [line - 1]);

const printAreaOf = (area: string): string =>
  area
    .split(",")
    .map((one) => {
      const parsed = parseAddress(one);
      return parsed === null ? one : absolute(areaAddress(parsed));
    })
    .join(",");

function zoomOf(zoom: Excel.PageLayoutZoomOptions | undefined): Partial<PageSetup> {
  if (zoom === undefined) return {};
  if (typeof zoom.scale === "number") return { scale: zoom.scale };
  return { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 };
}

function sideMargins(properties: SetProperties): Partial<typeof MARGINS> {
  const inches = (name: string): number | null => {
    const points = ownValue(properties, name);
    return typeof points === "number" ? points / POINTS_PER_INCH : null;
  };
  const [left, right] = [inches("leftMargin"), inches("rightMargin")];
  return { ...(left !== null && { left }), ...(right !== null && { right }) };
}

function headerFooterOf(
  file: HeaderFooter | undefined,
  text: (name: string) => string | undefined,
): HeaderFooter | undefined {
  const line = (end: "Footer" | "Header"): string =>
    (["left", "center", "right"] as const)
      .map((side, at) => {
        const words = text(`${ALL}${side}${end}`);
        return words === undefined ? "" : `&${["L", "C", "R"][at] ?? ""}${words}`;
      })
      .join("");
  const [header, footer] = [line("Header"), line("Footer")];
  if (header === "" && footer === "") return file;
  return { ...file, ...(header !== "" && { oddHeader: header }), ...(footer !== "" && { oddFooter: footer }) };
}
