// SPDX-License-Identifier: EUPL-1.2

/** Labels of a row that adds up the rows above it. */
export const TOTALS: readonly string[] = [
  "Totaal",
  "totaal",
  "TOTAAL",
  "Totaal provincie",
  "Eindtotaal",
  "Total",
  "Grand Total",
  "Grand total",
  "Som",
  "Provincie",
  "Totaal gemeenten",
  "Totaal generaal",
  "Provinciaal totaal",
];

/** Labels of a row about the table or about the whole country: no gemeente, and no sum of the rows above. */
export const STATISTICS: readonly string[] = [
  "Gemiddelde",
  "Gemiddeld",
  "Mediaan",
  "Aantal gemeenten",
  "Minimum",
  "Maximum",
  "Max",
  "Landelijk",
  "Nederland",
  "Landelijk totaal",
  "Standaardafwijking",
  "Average",
];
