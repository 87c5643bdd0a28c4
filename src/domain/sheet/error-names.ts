// SPDX-License-Identifier: EUPL-1.2

import { hasOwn, ownValue } from "./own-value";

interface ErrorWords {
  readonly name: string;
  readonly meaning: string;
}

/** Excel's own Dutch names of errors, and what they mean where a function does not say more. */
const WORDS: Readonly<Record<string, ErrorWords>> = {
  "#N/A": { name: "#N/B", meaning: "De waarde is niet beschikbaar." },
  "#DIV/0!": { name: "#DEEL/0!", meaning: "Er wordt gedeeld door nul." },
  "#VALUE!": { name: "#WAARDE!", meaning: "Een waarde in de formule heeft het verkeerde soort." },
  "#NAME?": {
    name: "#NAAM?",
    meaning: "De formule noemt een functie of naam die niet bestaat, of die alleen Excel zelf kan uitrekenen.",
  },
  "#REF!": { name: "#VERW!", meaning: "De formule verwijst naar een cel die er niet is." },
  "#NUM!": { name: "#GETAL!", meaning: "De formule geeft geen geldig getal." },
  "#NULL!": { name: "#LEEG!", meaning: "De formule verwijst naar bereiken die elkaar niet raken." },
  "#SPILL!": { name: "#OVERLOOP!", meaning: "De uitkomst past niet: er staan cellen in de weg." },
  "#CALC!": { name: "#BEREKENEN!", meaning: "De formule kan niet worden berekend." },
  "#BUSY!": {
    name: "#BEZET!",
    meaning: "De formule is nog niet klaar met rekenen, of alleen Excel kan haar uitrekenen.",
  },
  "#GETTING_DATA": { name: "#GEGEVENS_OPHALEN", meaning: "De formule wacht nog op gegevens." },
  "#FIELD!": { name: "#VELD!", meaning: "De formule vraagt een veld dat er niet is." },
  "#BLOCKED!": { name: "#GEBLOKKEERD!", meaning: "De formule mag hier niet worden uitgerekend." },
  "#CONNECT!": { name: "#VERBINDEN!", meaning: "De formule kan haar bron niet bereiken." },
  "#UNKNOWN!": { name: "#ONBEKEND!", meaning: "Deze uitkomst kent dit Excel niet." },
  "#EXTERNAL!": { name: "#EXTERN!", meaning: "De formule haalt gegevens op waar dat niet mag." },
};

/** True for an Excel error by its English name. */
export const isErrorName = (text: string): boolean => hasOwn(WORDS, text);

/** True for what a cell shows while its formula has no result. */
export const isNotCalculated = (error: string): boolean => error === "#BUSY!" || error === "#GETTING_DATA";

/** "#N/A" → "#N/B"; a name that is not known stays as it is. */
export function dutchErrorName(error: string): string {
  return ownValue(WORDS, error)?.name ?? error;
}

export function errorMeaning(error: string): string {
  return ownValue(WORDS, error)?.meaning ?? "De formule geeft een fout.";
}
