// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef } from "react";
import { SEVERITIES } from "../../domain/findings";
import { formatList, formatPlaces } from "../../domain/sheet/format";
import { severityWord } from "../../domain/rules/severity-words";
import type { SessionState } from "../../workbook/session.types";

/** Announces what a validation found, once it is done. */
export function useFinished({ phase, validation }: SessionState, announce: (text: string) => void): void {
  const before = useRef(phase);
  useEffect(() => {
    const finished = before.current === "reading" && phase === "ready";
    before.current = phase;
    if (!finished || validation === null) return;
    const counts = SEVERITIES.map(
      (severity) =>
        `${formatPlaces(validation.summary[severity])} ${severityWord(severity, validation.summary[severity])}`,
    );
    announce(`Controle klaar: ${formatList(counts)}.`);
  }, [phase, validation, announce]);
}
