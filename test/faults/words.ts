// SPDX-License-Identifier: EUPL-1.2

/** What people write, by what it means. */
export const AGREED_STATUSES: readonly string[] = [
  "akkoord",
  "Akkoord",
  "afgesproken",
  "getekend",
  "ondertekend 12-3-2025",
  "vastgesteld",
  "bekrachtigd",
  "goedgekeurd door beide colleges",
  "geaccordeerd",
  "definitief",
  "ja",
  "besluit genomen",
  "akkoord colleges, geen bezwaar ministerie",
  "bestuurlijk akkoord d.d. 3 april 2025",
];
export const OTHER_STATUSES: readonly string[] = [
  "-",
  "voorstel",
  "concept",
  "nee",
  "nog niet akkoord",
  "afgewezen",
  "in onderhandeling",
  "ingetrokken",
  "vervallen",
  "niet ondertekend",
  "nog te ondertekenen",
  "geen akkoord",
  "akkoord gemeenten, nog niet provincie",
];
export const UNCLEAR_STATUSES: readonly string[] = [
  "akkoord?",
  "?",
  "zie brief",
  "volgt",
  "Alkmaar akkoord, Hoorn volgt",
  "deels akkoord",
  "akkoord onder voorbehoud",
  "akkoord mits de raad instemt",
  "onbekend",
];

/** What stands in the column Einde of a locatie without a known end. */
export const NO_ENDS: readonly string[] = [
  "",
  "",
  "onbepaalde tijd",
  "permanent",
  "doorlopend",
  "geen einddatum",
  "n.v.t.",
  "structureel",
  "-",
];
export const UNKNOWN_ENDS: readonly string[] = [
  "n.t.b.",
  "onbekend",
  "?",
  "volgt",
  "in overleg",
  "nader te bepalen",
  "nog niet bekend",
];

export const TOTAL_LABELS: readonly string[] = [
  "Totaal",
  "Totaal provincie",
  "Eindtotaal",
  "Totaalresultaat",
  "Cumulatief",
  "Tot.",
  "Totaal alle gemeenten",
  "Total",
  "Grand Total",
  "Sum",
  "Provincie",
  "Gehele provincie",
  "Provinciaal totaal",
];
/** Rows below a table that are no gebied and no total. */
export const ASIDE_LABELS: readonly string[] = [
  "Gemiddelde",
  "Mediaan",
  "Aantal gemeenten",
  "Minimum",
  "Maximum",
  "Standaarddeviatie",
  "Average",
  "Landelijk",
  "Nederland",
];
