// SPDX-License-Identifier: EUPL-1.2

import { isTotalLabel } from "./total-label";
import type { Gebied, NameResolution } from "./gebied";
import { cleanText, splitFootnote } from "../sheet/clean";
import { byCode } from "./codes";
import type { NameContext } from "./gebieden";
import { ofLevel, provincieOf } from "./levels";
import type { NameTable } from "./names";
import { normaliseName } from "./normalise";
import { HERINDELINGEN } from "./register";
import { guessMisspelt, type Reading } from "./guess-misspelt";
import { splitLevel, splitProvincie } from "./written-name";

const MERGED = new Map(HERINDELINGEN.map((herindeling) => [normaliseName(herindeling.naam), herindeling]));
const LEVELS = ["gemeente", "regio", "provincie"] as const;
/** A text of more characters is a note, not a name. */
const LONGEST_NAME = 80;
const NOTHING: NameResolution = { status: "unknown", nearest: null };

/**
 * Says what a written name means; `table` holds the ways to write a gebied. The most literal reading goes first: the name as it
 * stands, then without the word for its level, then without the provincie behind it, and a misspelling last.
 */
export function resolveName(text: string, table: NameTable, context: NameContext): NameResolution {
  const clean = splitFootnote(cleanText(text)).body;
  const coded = byCode(clean);
  if (coded !== undefined) return coded === null ? NOTHING : { status: "found", gebied: coded, spelling: "official" };
  if (clean.length > LONGEST_NAME || isTotalLabel(clean)) return NOTHING;

  const literal = table.get(normaliseName(clean));
  if (literal !== undefined) return choose(literal, text, context);
  const { name, level } = splitLevel(clean);
  const levelled = ofLevel(table.get(normaliseName(name)), level);
  if (levelled.length > 0) return choose(levelled, text, context);

  const reading: Reading = { name, placed: splitProvincie(name), level };
  return (
    resolvePlaced(reading, text, table) ?? resolveMerged(reading) ?? resolveMisspelt(reading, text, table, context)
  );
}

/** "Bergen (NH.)": the one in that provincie. A namesake elsewhere ("Hengelo (Gld.)") is another place, however near its spelling. */
function resolvePlaced({ placed, level }: Reading, text: string, table: NameTable): NameResolution | null {
  if (placed === null) return null;
  const namesakes = ofLevel(table.get(normaliseName(placed.name)), level);
  const there = namesakes.filter((gebied) => provincieOf(gebied) === placed.provincie);
  if (there.length > 0) return choose(there, text, placed);
  return namesakes[0] === undefined ? null : { status: "unknown", nearest: namesakes[0].naam };
}

function resolveMerged({ name, placed, level }: Reading): NameResolution | null {
  if (level !== null && level !== "gemeente") return null;
  const there = placed === null ? undefined : MERGED.get(normaliseName(placed.name));
  const merged =
    MERGED.get(normaliseName(name)) ?? (there?.opvolger.provincie === placed?.provincie ? there : undefined);
  return merged === undefined
    ? null
    : { status: "merged", naam: merged.naam, date: merged.datum, successor: merged.opvolger };
}

function resolveMisspelt(reading: Reading, text: string, table: NameTable, context: NameContext): NameResolution {
  const { meant, nearest } = guessMisspelt(reading, table, context);
  return meant.length > 0 ? choose(meant, text, context, "misspelt") : { status: "unknown", nearest };
}

/** Among namesakes: a gemeente before a regio before a provincie, then the one of the workbook's own provincie. */
function choose(
  candidates: readonly Gebied[],
  text: string,
  context: NameContext,
  otherwise: "variant" | "misspelt" = "variant",
): NameResolution {
  const level = LEVELS.find((one) => candidates.some((gebied) => gebied.level === one));
  const peers = candidates.filter((gebied) => gebied.level === level);
  const own = peers.filter((gebied) => provincieOf(gebied) === context.provincie);
  const chosen = peers.length === 1 ? peers[0] : own.length === 1 ? own[0] : undefined;
  if (chosen === undefined) return { status: "ambiguous", candidates: peers };
  return { status: "found", gebied: chosen, spelling: chosen.naam === text.trim() ? "official" : otherwise };
}
