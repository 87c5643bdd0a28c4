// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../findings";
import { parseAddress } from "../sheet/addresses";

/** By tab, then by row and column; what is in one cell keeps its own order. @param tabs as they stand in the workbook */
export function inReadingOrder(
  findings: readonly Finding[],
  tabs: readonly { readonly name: string }[],
): readonly Finding[] {
  const order = new Map(tabs.map(({ name }, index) => [name, index]));
  const placed = findings.map((finding) => ({
    finding,
    tab: order.get(finding.tab) ?? order.size,
    area: parseAddress(finding.address),
  }));
  placed.sort(
    (a, b) => a.tab - b.tab || (a.area?.row ?? 0) - (b.area?.row ?? 0) || (a.area?.column ?? 0) - (b.area?.column ?? 0),
  );
  return placed.map(({ finding }) => finding);
}
