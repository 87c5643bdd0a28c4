// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "../gemeenten/gebied";
import { answer, problem, type Answer } from "./problem";

/** The CBS code of a gemeente ("GM0361") or provincie ("PV27"); a regio has none. */
export function code(gebied: Gebied): Answer<string> {
  return gebied.level === "regio" ? problem({ kind: "no-code", name: gebied.naam }) : answer(gebied.code);
}
