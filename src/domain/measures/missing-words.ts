// SPDX-License-Identifier: EUPL-1.2

import { nameOfSoort } from "../gemeenten/gebied";
import { cellAddress, spokenAddress } from "../sheet/addresses";
import { formatCount, formatList } from "../sheet/format";
import { TAB_KIND_NAMES } from "../tabs/table";
import type { Missing } from "./missing";
import { describeClaims, describeProblem } from "./problem-words";

/** How many reasons are named; the gemeenten with others are counted. */
const REASONS = 3;
/** How many gemeenten with one reason are named. */
const NAMES = 4;

/** Whom a number leaves out and why, beside that number: "zonder Hoorn: Voortgang!C25 is onleesbaar"; "" where nobody. */
export function describeWithout(missing: readonly Missing[]): string {
  if (missing.length === 0) return "";
  const byReason = new Map<string, string[]>();
  for (const one of missing) {
    const why = describeWhyMissing(one);
    byReason.set(why, [...(byReason.get(why) ?? []), one.gemeente.naam]);
  }
  const reasons = [...byReason];
  const named = reasons.slice(0, REASONS).map(([why, names]) => `${formatList(names, NAMES)}: ${why}`);
  const others = reasons.slice(REASONS).flatMap(([, names]) => names).length;
  const rest = others === 0 ? [] : [`en nog ${formatCount(others, "gemeente", "gemeenten")}`];
  return `zonder ${[...named, ...rest].join("; ")}`;
}

/** Why, in few words after the name of one gemeente or of several: "Voortgang!C25 is leeg". */
export function describeWhyMissing({ problem, cells, lacks }: Omit<Missing, "gemeente">): string {
  const are = cells.length > 1 ? "zijn" : "is";
  const where = formatList(cells.map((cell) => spokenAddress(cell.tab, cellAddress(cell))));
  switch (problem.kind) {
    case "not-in-tab":
      if (problem.lacking !== undefined) return `geen ${nameOfSoort(problem.lacking.soort)}`;
      return `${lacks === undefined ? `niet op een tabblad ${TAB_KIND_NAMES[problem.tab]}` : `geen ${lacks}`}${where === "" ? "" : `, en van ${where} is de naam niet bekend`}`;
    case "unknown-gebied":
      return `“${problem.name}” is geen gemeente`;
    case "two-regios":
      return describeClaims(cells);
    case "contradiction":
      return `${where} spreken elkaar tegen`;
    case "no-figure":
      return where === "" ? "niet bekend" : `${where} ${are} leeg of niet bekend`;
    case "no-number":
    case "unreadable":
      return `${where} ${are} onleesbaar`;
    case "no-rest":
      return where === "" ? describeProblem(problem) : `${where} ${are} niet bekend`;
    default:
      return describeProblem(problem);
  }
}
