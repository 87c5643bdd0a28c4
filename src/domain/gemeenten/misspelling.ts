// SPDX-License-Identifier: EUPL-1.2

import { distance } from "fastest-levenshtein";

/**
 * How many letters may be wrong before it is another name, by the letters of the shorter of the two: one in six or more,
 * two in ten or more.
 */
function lettersAllowed(first: string, second: string): number {
  const letters = Math.min(joined(first).length, joined(second).length);
  return letters >= 10 ? 2 : letters >= 6 ? 1 : 0;
}

/**
 * True where `written` can be a slip of the pen for `name` (both normalised). Two wrong letters must be two missing, two
 * too many or two neighbours that changed places: replaced letters make another name (Moordrecht and Dordrecht). Digits and
 * further words are never a slip: "Amsterdam 2" and "Amsterdam W" say something that "Amsterdam" does not.
 */
export function isSlip(written: string, name: string): boolean {
  if (/\d/.test(written)) return false;
  if (written.split(" ").length !== name.split(" ").length && joined(written) !== joined(name)) return false;
  const apart = distance(written, name);
  return (
    apart <= lettersAllowed(written, name) &&
    (apart < 2 || isWithin(written, name) || isWithin(name, written) || isSwapped(written, name))
  );
}

const joined = (name: string): string => name.replaceAll(" ", "");

/** True where the letters of `part` stand in `whole` in the same order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at++;
  return at === part.length;
}

function isSwapped(first: string, second: string): boolean {
  const at = [...first].findIndex((letter, index) => letter !== second[index]);
  return first.slice(0, at) + (first[at + 1] ?? "") + (first[at] ?? "") + first.slice(at + 2) === second;
}
