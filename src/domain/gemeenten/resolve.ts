// SPDX-License-Identifier: EUPL-1.2

import { rowLabel } from "./total-label";
import type { Gebied, NameResolution } from "./gebied";
import { cleanText, splitFootnote } from "../sheet/clean";
import { byCode } from "./codes";
import { EARLIER_NAMES } from "./earlier-names";
import type { NameContext } from "./gebieden";
import { ofLevel, provincieOf } from "./levels";
import type { NameTable } from "./names";
import type { Herindeling } from "./herindelingen";
import { normaliseName } from "./normalise";
import { officialNames } from "./official-names";
import { guessMisspelt, type Reading } from "./guess-misspelt";
import { splitLevel, splitProvincie, type PlacedName } from "./written-name";

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
  if (coded === null) return NOTHING;
  if (coded !== undefined)
    return "opvolgers" in coded ? merged(coded) : { status: "found", gebied: coded, spelling: "official" };
  if (clean.length > LONGEST_NAME || rowLabel(clean) !== null) return NOTHING;

  const literal = table.get(normaliseName(clean));
  if (literal !== undefined) return choose(literal, text, context);
  const { name, level } = splitLevel(clean);
  const levelled = ofLevel(table.get(normaliseName(name)), level);
  if (levelled.length > 0) return choose(levelled, text, context);

  const reading: Reading = { name, placed: splitProvincie(name), level };
  return (
    resolvePlaced(reading, text, table, context) ??
    resolveEarlier(reading, context) ??
    resolveMisspelt(reading, text, table, context)
  );
}

/**
 * "Bergen (NH.)": the one in that provincie. A namesake elsewhere ("Hengelo (Gld.)") is another place, however near its spelling; it
 * is suggested where it lies in the workbook's own provincie, or that is not known.
 */
function resolvePlaced(
  { placed, level }: Reading,
  text: string,
  table: NameTable,
  { provincie = null }: NameContext,
): NameResolution | null {
  if (placed === null) return null;
  const namesakes = ofLevel(table.get(normaliseName(placed.name)), level);
  const there = namesakes.filter((gebied) => provincieOf(gebied) === placed.provincie);
  if (there.length > 0) return choose(there, text, placed);
  if (namesakes.length === 0) return null;
  const own = namesakes.find((gebied) => provincieOf(gebied) === provincie);
  const elsewhere = placed.provincie === null || provincie === null ? namesakes[0] : undefined;
  return { status: "unknown", nearest: (own ?? elsewhere)?.naam ?? null };
}

function resolveEarlier({ name, placed, level }: Reading, { provincie = null }: NameContext): NameResolution | null {
  if (level !== null && level !== "gemeente") return null;
  const earlier = EARLIER_NAMES.get(normaliseName(name));
  // In Noord-Brabant "Haren" is a place in Oss, not the earlier gemeente in Groningen.
  if (earlier !== undefined) return provincie !== null && earlier.plaatsIn === provincie ? NOTHING : merged(earlier);
  const there = earlierIn(placed);
  return there === undefined ? null : merged(there);
}

/** Leerdam lay in Zuid-Holland and is now a part of a gemeente of Utrecht: either may stand behind the name. */
function earlierIn(placed: PlacedName | null): Herindeling | undefined {
  if (placed === null) return undefined;
  const earlier = EARLIER_NAMES.get(normaliseName(placed.name));
  const parts = earlier === undefined ? [] : [earlier, ...earlier.opvolgers];
  return parts.some(({ provincie }) => provincie === placed.provincie) ? earlier : undefined;
}

const merged = ({ code, naam, datum, opvolgers }: Herindeling): NameResolution => ({
  status: "merged",
  code,
  naam,
  date: datum,
  successors: opvolgers,
});

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
  return {
    status: "found",
    gebied: chosen,
    spelling: officialNames(chosen).includes(text.trim()) ? "official" : otherwise,
  };
}
