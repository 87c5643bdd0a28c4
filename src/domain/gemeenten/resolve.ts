// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, NameResolution } from "../gebied";
import { isTotalLabel } from "../tabs/headers/vocabulary";
import { byCode } from "./codes";
import type { NameContext } from "./gebieden";
import { nearestName } from "./nearest";
import { normaliseName, splitLevel } from "./normalise";
import { HERINDELINGEN, type Herindeling } from "./register";

const MERGED = new Map<string, Herindeling>(HERINDELINGEN.map((herindeling) => [normaliseName(herindeling.naam), herindeling]));
const LEVELS = ["gemeente", "regio", "provincie"] as const;

/** Says what a written name means; `table` holds all ways to write a gebied. */
export function resolveName(text: string, table: ReadonlyMap<string, readonly Gebied[]>, context: NameContext): NameResolution {
  const coded = byCode(text);
  if (coded !== undefined) return coded === null ? { status: "unknown", nearest: null } : { status: "found", gebied: coded, spelling: "official" };
  if (isTotalLabel(text)) return { status: "unknown", nearest: null };

  const { name, level } = splitLevel(text);
  const key = normaliseName(name);
  const ofLevel = (candidates: readonly Gebied[]): readonly Gebied[] => (level === null ? candidates : candidates.filter((gebied) => gebied.level === level));
  const exact = ofLevel(table.get(key) ?? []);
  if (exact.length > 0) return choose(exact, text, context, "variant");

  const merged = level === null || level === "gemeente" ? MERGED.get(key) : undefined;
  if (merged !== undefined) return { status: "merged", naam: merged.naam, date: merged.datum, successor: merged.opvolger };

  const names = [...table.keys()].filter((known) => ofLevel(table.get(known) ?? []).length > 0);
  const near = nearestName(key, [...names, ...MERGED.keys()], (known) => (table.get(known) ?? []).map((gebied) => `${gebied.level} ${gebied.naam}`).join("|") || known);
  if (near === null) return { status: "unknown", nearest: null };
  const candidates = ofLevel(table.get(near.name) ?? []);
  if (near.sure && candidates.length > 0) return choose(candidates, text, context, "misspelt");
  return { status: "unknown", nearest: candidates[0]?.naam ?? MERGED.get(near.name)?.naam ?? null };
}

/** Among namesakes: a gemeente before a regio before a provincie, then the one of the workbook's own provincie. */
function choose(candidates: readonly Gebied[], text: string, context: NameContext, otherwise: "variant" | "misspelt"): NameResolution {
  const level = LEVELS.find((one) => candidates.some((gebied) => gebied.level === one));
  const peers = candidates.filter((gebied) => gebied.level === level);
  const own = peers.filter((gebied) => gebied.level === "provincie" || gebied.provincie === context.provincie);
  const chosen = peers.length === 1 ? peers[0] : own.length === 1 ? own[0] : undefined;
  if (chosen === undefined) return { status: "ambiguous", candidates: peers };
  return { status: "found", gebied: chosen, spelling: chosen.naam === text.trim() ? "official" : otherwise };
}
