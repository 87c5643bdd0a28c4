// SPDX-License-Identifier: EUPL-1.2

/** What the status of an uitruil says: agreed, not agreed, or neither for certain. */
export type Agreed = "yes" | "no" | "unclear";

const each = (agreed: Agreed, ...words: string[]): readonly (readonly [string, Agreed])[] =>
  words.map((word) => [word, agreed] as const);

export const STATUSES: readonly (readonly [string, Agreed])[] = [
  ...each("yes", "akkoord", "Akkoord", "AKKOORD", "akkoord ", "afgesproken", "Afgesproken", "getekend", "ondertekend"),
  ...each("yes", "vastgesteld", "ja", "Ja", "akkoord colleges, geen bezwaar ministerie", "akkoord, geen bezwaar"),
  ...each("no", "voorstel", "Voorstel", "concept", "Concept", "nee", "Nee", "niet akkoord"),
  ...each("no", "nog niet akkoord", "geen akkoord", "niet getekend", "niet afgesproken"),
  ...each(
    "unclear",
    "Akkoord?",
    "akkoord ?",
    "?",
    "zie brief",
    "loopt",
    "xyz",
    "ja/nee",
    "wordt vervolgd",
    "wethouder bellen",
  ),
  ...each("unclear", "onder voorbehoud", "akkoord onder voorbehoud", "akkoord mits de raad instemt"),
  ...each("unclear", "akkoord of niet?", "ja, maar", "4", "mondeling", "onbekend"),
];
