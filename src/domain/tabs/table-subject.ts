// SPDX-License-Identifier: EUPL-1.2

import { headingTexts } from "./heading-texts";
import { subjectOf, subjectOfHeading, type OtherSubject } from "./headers/subjects";
import { soortOf } from "./headers/vocabulary";
import type { Titled } from "./found-table";
import type { TabKind } from "./table";

/** The tables that say how to read the others are about nobody. */
const ABOUT_NOBODY: ReadonlySet<TabKind> = new Set<TabKind>(["regio-indeling", "cyclus"]);

/** The others that a table is about; null where it is about asylum seekers. Its own words go before its title, and this before the name of its tab. */
export function subjectOfTable(found: Titled): OtherSubject | null {
  if (found.subject !== null) return found.subject;
  if (ABOUT_NOBODY.has(found.reader.kind)) return null;
  for (const text of headingTexts(found)) {
    const subject = subjectOfHeading(text);
    if (subject !== null) {
      // "Taakstelling regulier" below "Wachtlijst" is of regulier, but no taakstelling.
      if (subject === "lijst") return subject;
      return subject === "asiel" || saysAsiel(found) ? null : subject;
    }
  }
  return null;
}

/** True where a header, or a row in a column Soort, says that the numbers are of regulier or amv. */
function saysAsiel({ grid, header, firstRow, lastRow }: Titled): boolean {
  if (header.cells.some(({ soort, text }) => (soort !== null && soort !== "totaal") || subjectOf(text) === "asiel"))
    return true;
  const soorten = header.cells.find(({ role }) => role === "soort");
  if (soorten === undefined) return false;
  for (let row = firstRow; row <= lastRow; row++) {
    const soort = soortOf(grid.text(row, soorten.column));
    if (soort !== null && soort !== "totaal") return true;
  }
  return false;
}
