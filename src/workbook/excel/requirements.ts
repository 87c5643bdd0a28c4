// SPDX-License-Identifier: EUPL-1.2

/** True where this Excel has the requirement set; the manifest asks for no more than ExcelApi 1.12, newer ones are asked here. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
