// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../../domain/findings";
import { fixesByPlace, placeOf } from "../../domain/journal/fixes-by-place";
import type { SessionState } from "../session.types";

const NONE: readonly Finding[] = [];

/** Of what the list shows: what is found no more because Spreiding mended it, and that was not undone. */
export function mendedFindings(
  { validation, mended, journal }: Pick<SessionState, "validation" | "mended" | "journal">,
  found: readonly Finding[],
): readonly Finding[] {
  const open = new Set(found.map(({ id }) => id));
  const fixes = fixesByPlace(journal);
  const gone = [...(validation?.findings ?? []), ...mended].filter(
    (finding) => !open.has(finding.id) && fixes.has(placeOf(finding)),
  );
  return gone.length === 0 ? NONE : gone;
}
