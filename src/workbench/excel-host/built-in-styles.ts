// SPDX-License-Identifier: EUPL-1.2

import type { FileStyle } from "../../xlsx/workbook-file";

/** About how the styles of Excel's default theme look; an Excel.BuiltInStyle that is not here is refused. Normal takes away any other look. */
export const BUILT_IN_STYLES: Readonly<Partial<Record<`${Excel.BuiltInStyle}`, FileStyle>>> = {
  Normal: {},
  Heading1: { bold: true, color: "#44546a" },
  Heading3: { bold: true, color: "#44546a", borderBottom: true },
  Hlink: { color: "#0563c1" },
  Input: { fill: "#ffcc99", color: "#3f3f76" },
  Total: { bold: true, borderTop: true },
};
