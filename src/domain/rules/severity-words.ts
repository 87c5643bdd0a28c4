// SPDX-License-Identifier: EUPL-1.2

import type { Severity } from "../findings";

const SEVERITY_WORDS: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  fout: { one: "fout", many: "fouten" },
  waarschuwing: { one: "waarschuwing", many: "waarschuwingen" },
  aandachtspunt: { one: "aandachtspunt", many: "aandachtspunten" },
};

/** "fout" or "fouten", by the count. */
export function severityWord(severity: Severity, count = 1): string {
  return count === 1 ? SEVERITY_WORDS[severity].one : SEVERITY_WORDS[severity].many;
}
