// SPDX-License-Identifier: EUPL-1.2

import { cleanText } from "../sheet/clean";

/**
 * The words in the column Status of a tab Uitruil that say that an uitruil is agreed: only such rows move taakstelling.
 * Everything else ("voorstel", "concept", "in bespreking", "afgewezen", blank) does not. No law lists these words: they are
 * what provincies write, so a further one is added here.
 */
const AGREED_WORDS: readonly string[] = [
  "akkoord",
  "vastgesteld",
  "overeengekomen",
  "besloten",
  "afgesproken",
  "definitief",
];

/** Words that take an agreed word back: "nog niet akkoord", "akkoord onder voorbehoud", "niet besloten". */
const DENIALS: readonly string[] = [
  "niet",
  "nog",
  "geen",
  "voorbehoud",
  "voorlopig",
  "concept",
  "voorstel",
  "ingetrokken",
  "afgewezen",
];

/** What may stand beside an agreed word and changes nothing: "Akkoord GS d.d. 12-3-2025", "bestuurlijk akkoord". */
const FILLERS =
  /^(\d+|gs|ps|b&w|college|colleges|raad|bestuurlijk|d|dd|op|door|per|beide|gemeenten|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;

/** `unclear`: it holds an agreed word among others whose meaning is not known. */
export type UitruilStatus = "agreed" | "not-agreed" | "unclear";

export function uitruilStatus(text: string): UitruilStatus {
  const words = cleanText(text)
    .toLowerCase()
    .split(/[^\p{L}\d&]+/u)
    .filter((word) => word !== "");
  if (!words.some((word) => AGREED_WORDS.includes(word)) || words.some((word) => DENIALS.includes(word)))
    return "not-agreed";
  return !text.includes("?") && words.every((word) => AGREED_WORDS.includes(word) || FILLERS.test(word))
    ? "agreed"
    : "unclear";
}
