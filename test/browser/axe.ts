// SPDX-License-Identifier: EUPL-1.2

import { source, type AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

/** What axe finds wrong in a page, or in the part that a selector names, a line for each element: "rule: selector: what to do". */
export async function axeViolations(frame: Frame, part = ":root"): Promise<string[]> {
  // Not as a script of the page: its policy would keep that back, and rightly.
  await frame.evaluate(source);
  const { violations } = await frame.evaluate<AxeResults>(`axe.run("${part}")`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}
