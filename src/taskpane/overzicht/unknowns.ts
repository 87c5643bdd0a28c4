// SPDX-License-Identifier: EUPL-1.2

import { describeProblem } from "../../domain/text/problems";
import type { SoortOverzicht } from "./overzicht";

/** Why figures are unknown, each reason once. A taakstelling of 0 is no unknown: it only has no percentage. */
export function unknownsOf({ taakstelling, realisatie, gap }: SoortOverzicht): readonly string[] {
  const reasons = [taakstelling, realisatie, gap].flatMap((figure) => (figure.ok ? [] : [describeProblem(figure.problem)]));
  return [...new Set(reasons)];
}
