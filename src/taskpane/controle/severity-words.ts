// SPDX-License-Identifier: EUPL-1.2

import type { Severity } from "../../domain/findings";

interface SeverityWords {
  readonly one: string;
  readonly many: string;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, SeverityWords>> = {
  fout: { one: "fout", many: "fouten" },
  waarschuwing: { one: "waarschuwing", many: "waarschuwingen" },
  aandachtspunt: { one: "aandachtspunt", many: "aandachtspunten" },
};

export function severityWord(severity: Severity, count: number): string {
  const words = SEVERITY_WORDS[severity];
  return count === 1 ? words.one : words.many;
}
