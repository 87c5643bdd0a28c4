// SPDX-License-Identifier: EUPL-1.2

import type { Severity, ValidationResult } from "../domain/findings";
import { answer, problem, type Answer } from "../domain/measures/problem";

/** How many findings a validation has in a tab (null: in all) of a severity (null: of any). Names of tabs are compared as Excel does: in any case. */
export function countBevindingen(
  { findings, tabs }: ValidationResult,
  tab: string | null,
  severity: Severity | null,
): Answer<number> {
  const wanted = tab?.toLowerCase() ?? null;
  if (tab !== null && !tabs.some(({ name }) => name.toLowerCase() === wanted))
    return problem({ kind: "unknown-tab", name: tab });
  return answer(
    findings.filter(
      (one) =>
        (wanted === null || one.tab.toLowerCase() === wanted) && (severity === null || one.severity === severity),
    ).length,
  );
}
