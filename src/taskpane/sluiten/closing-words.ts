// SPDX-License-Identifier: EUPL-1.2

import type { Closing } from "../../domain/measures/closing";
import type { Gebied } from "../../domain/gemeenten/gebied";
import { stopsSum } from "../../domain/measures/parts";
import type { Problem } from "../../domain/measures/problem";
import { describeProblem } from "../../domain/measures/problem-words";
import { formatCount, formatList, formatPlaces } from "../../domain/sheet/format";

/** Whether it closes, with the sum. */
export function closingSentence(closing: Closing): string {
  const { restopgave, bod, openBod, rest, word, withoutBod, withoutRestopgave } = closing;
  if (!restopgave.ok) return describeProblem(restopgave.problem);
  if (!bod.ok) return `${restopgaveSentence(restopgave.value, withoutRestopgave)} ${bodProblem(bod.problem)}`;
  if (!rest.ok)
    return withoutRestopgave.length > 0
      ? `Of het sluit, is niet bekend: van ${gebiedCount(withoutRestopgave)} ontbreekt de restopgave.`
      : "Of het sluit, is niet bekend: niet van elk gebied zonder bod is de restopgave bekend.";
  const unknown = openBod.ok ? openBod.value : 0;
  const open = unknown === 0 ? "" : `, en ${formatPlaces(unknown)} van ${namesOf(withoutBod)} nog onbekend`;
  const sum = `restopgave ${formatPlaces(restopgave.value - unknown)} − bod ${formatPlaces(bod.value)}`;
  if (rest.value > 0)
    return open === ""
      ? `Er is ${formatPlaces(rest.value)} te weinig toegezegd: ${sum}.`
      : `Zeker ${formatPlaces(rest.value)} te weinig${open}: ${sum}.`;
  if (rest.value < 0) return `Er is ${formatPlaces(-rest.value)} meer toegezegd dan gevraagd${open}: ${sum}.`;
  return word === "sluit" ? `Het sluit: ${sum} = 0.` : `Wat is toegezegd, is genoeg${open}: ${sum} = 0.`;
}

const restopgaveSentence = (places: number, without: readonly Gebied[]): string =>
  `De restopgave is ${formatPlaces(places)}${without.length === 0 ? "" : `, zonder ${gebiedCount(without)} waarvan die niet bekend is`}.`;

const bodProblem = (problem: Problem): string =>
  problem.kind === "missing-tab" || stopsSum(problem) ? describeProblem(problem) : "Er is nog geen bod bekend.";

const gebiedCount = ({ length }: readonly Gebied[]): string => formatCount(length, "gebied", "gebieden");
const namesOf = (gebieden: readonly Gebied[]): string => formatList(gebieden.map(({ naam }) => naam));

/** Of whom the bod is still lacking where the sentence itself does not say so; null where of nobody. */
export function withoutBodSentence({ bod, rest, openBod, withoutBod }: Closing): string | null {
  const isSaid = rest.ok && openBod.ok && openBod.value !== 0;
  if (!bod.ok || isSaid || withoutBod.length === 0) return null;
  return `Nog geen bod bekend van ${namesOf(withoutBod)}.`;
}
