// SPDX-License-Identifier: EUPL-1.2

import { addressOn, COLUMN, type PlacedQuestion } from "./layout";

interface Fact {
  readonly label: string;
  readonly formula: string;
}

/** What a formula can tell of the Excel that it is in; some Excels answer an error. */
export function factsOf(places: readonly PlacedQuestion[]): Fact[] {
  const two = places.find(({ question }) => question.id === "twee argumenten");
  const sum = places.find(({ question }) => question.formula?.startsWith("SUM(") === true);
  if (two === undefined || sum === undefined) throw new Error("no question to read the notation of formulas from");
  const formula = `FORMULATEXT(${addressOn(two, COLUMN.answer)})`;
  const dutch = `FORMULATEXT(${addressOn(sum, COLUMN.answer)})`;
  return [
    { label: "peildatum", formula: dateText("SPREIDING.PEILDATUM()") },
    { label: "release", formula: 'INFO("release")' },
    { label: "systeem", formula: 'INFO("system")' },
    { label: "decimaalteken", formula: "MID(FIXED(0.5,1),2,1)" },
    { label: "duizendtalteken", formula: "MID(FIXED(1234,0),2,1)" },
    { label: "lijstscheidingsteken", formula: `MID(${formula},LEN(${formula})-6,1)` },
    { label: "functie SOM heet", formula: `MID(${dutch},2,FIND("(",${dutch})-2)` },
    {
      label: "jaar in notaties",
      formula: 'IF(TEXT(45901,"jjjj")="2025","jjjj",IF(TEXT(45901,"yyyy")="2025","yyyy","anders"))',
    },
    { label: "dagen vanaf", formula: "IF(DATE(1904,1,1)=1462,1900,1904)" },
  ];
}

/** "1-9-2025" in whatever language Excel writes formats. */
const dateText = (date: string): string => `DAY(${date})&"-"&MONTH(${date})&"-"&YEAR(${date})`;
