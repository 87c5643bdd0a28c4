// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { misschienVervallen } from "./misschien-vervallen";

const said = (words: string): string[] =>
  check(misschienVervallen, {
    M: [
      ["Gemeente", "Soort", "Aantal", "Datum", "Opmerking"],
      ["Assen", "regulier", 20, "1-1-2026", words],
      ["Emmen", "regulier", 20, "1-1-2026", ""],
    ],
  }).map(({ at }) => at);

test.each(["vergunning ingetrokken", "deels vervallen", "vervalt?", "vervalt als de raad niet instemt"])(
  "%s",
  (words) => {
    expect(said(words)).toEqual(["M!E2"]);
  },
);

test.each(["vervallen", "niet vervallen", "gaat door", "vervangt vervallen locatie", "bezwaar ingetrokken", ""])(
  "not: %s",
  (words) => {
    expect(said(words)).toEqual([]);
  },
);
