// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useState } from "react";
import type { FixRequest } from "../../workbook/session.types";
import type { SureFix } from "./sure-fixes";

/** The fixes with what is to be written in the end; null until that is worked out. @param hold keeps what was worked out last */
export function useSettled(
  fixes: readonly SureFix[],
  onSettle: (requests: readonly FixRequest[]) => Promise<readonly FixRequest[]>,
  hold: boolean,
): readonly SureFix[] | null {
  const [settled, setSettled] = useState<{
    readonly of: readonly SureFix[];
    readonly fixes: readonly SureFix[];
  } | null>(null);
  useEffect(() => {
    if (fixes.length === 0 || hold) return undefined;
    let watched = true;
    void onSettle(fixes.map(({ finding, value }) => ({ finding, value }))).then((requests) => {
      const values = new Map(requests.map(({ finding, value }) => [finding.id, value]));
      const last = fixes.map((fix) => ({ ...fix, value: values.get(fix.finding.id) ?? fix.value }));
      if (watched) setSettled({ of: fixes, fixes: last });
    });
    return () => void (watched = false);
  }, [fixes, onSettle, hold]);
  if (hold && settled !== null) return settled.fixes;
  if (fixes.length === 0) return fixes;
  return settled?.of === fixes ? settled.fixes : null;
}
