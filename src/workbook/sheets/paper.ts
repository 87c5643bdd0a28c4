// SPDX-License-Identifier: EUPL-1.2

/** Room for the two lines of "Taakstelling regulier", in points. */
export const HEADER_HEIGHT = 32;

/** Queues how the sheet is printed: landscape, as wide as one page, with the header on each. */
export function layOutForPaper(sheet: Excel.Worksheet, headerRow: number, version: string): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  repeatHeader(sheet, headerRow);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = "&F, &A";
  defaultForAllPages.leftFooter = `Gemaakt met Spreiding ${version.replaceAll("&", "&&")}`;
  defaultForAllPages.centerFooter = "Afgedrukt op &D";
  defaultForAllPages.rightFooter = "&P van &N";
}

/** Queues which row stands on top of each page. */
export function repeatHeader(sheet: Excel.Worksheet, headerRow: number): void {
  const line = String(headerRow + 1);
  sheet.pageLayout.setPrintTitleRows(`$${line}:$${line}`);
}
