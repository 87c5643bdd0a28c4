// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef } from "react";
import { SEVERITIES } from "../../domain/findings";
import { formatList, formatPlaces } from "../../domain/sheet/format";
import { severityWord } from "../../domain/rules/severity-words";
import type { SessionState } from "../../workbook/session.types";

/** Announces what a validation found, once it is done; one that was stopped or failed found nothing. */
export function useFinished({ phase, validation }: SessionState, announce: (text: string) => void): void {
  const before = useRef({ phase, validation });
  useEffect(() => {
    const { phase: was, validation: then } = before.current;
    // What there was when the reading began.
    if (was === "reading" && phase === "reading") return;
    before.current = { phase, validation };
    if (was !== "reading" || phase !== "ready" || validation === null || validation === then) return;
    const counts = SEVERITIES.map(
      (severity) =>
        `${formatPlaces(validation.summary[severity])} ${severityWord(severity, validation.summary[severity])}`,
    );
    announce(`Controle klaar: ${formatList(counts)}.`);
  }, [phase, validation, announce]);
}
