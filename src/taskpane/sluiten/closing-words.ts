// SPDX-License-Identifier: EUPL-1.2

import type { Closing } from "../../domain/measures/closing";
import { describeProblem } from "../../domain/measures/problem-words";
import { formatCount, formatList, formatPlaces } from "../../domain/sheet/format";

/** Whether it closes, with the sum. */
export function closingSentence({ restopgave, bod, rest, word, withoutRestopgave }: Closing): string {
  if (!restopgave.ok) return describeProblem(restopgave.problem);
  if (!bod.ok) return `De restopgave is ${formatPlaces(restopgave.value)}. ${describeProblem(bod.problem)}`;
  if (!rest.ok)
    return `Of het sluit, is niet bekend: van ${formatCount(withoutRestopgave.length, "gebied", "gebieden")} ontbreekt de restopgave.`;
  const sum = `restopgave ${formatPlaces(restopgave.value)} − bod ${formatPlaces(bod.value)}`;
  if (rest.value > 0) return `Er is ${formatPlaces(rest.value)} te weinig toegezegd: ${sum}.`;
  if (rest.value < 0) return `Er is ${formatPlaces(-rest.value)} meer toegezegd dan gevraagd: ${sum}.`;
  return word === "sluit" ? `Het sluit: ${sum} = 0.` : `Wat is toegezegd, is genoeg: ${sum} = 0.`;
}

/** Of whom the bod is still lacking, and that the sum is without them; null where of nobody. */
export function withoutBodSentence({ bod, withoutBod }: Closing): string | null {
  if (!bod.ok || withoutBod.length === 0) return null;
  return `Nog geen bod bekend van ${formatList(withoutBod.map(({ naam }) => naam))}. Dat telt niet mee.`;
}
