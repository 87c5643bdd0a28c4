// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import type { CellRef } from "../../sheet/snapshot";
import { isConditionHeader, namesCondition, takesCondition } from "./condition";
import type { ColumnRole, TabKind, TableRow } from "../table";

/** Words beside a row that take it back: for sure ("vervallen"), or perhaps ("vergunning ingetrokken"). */
export interface TakenBack {
  readonly sure: boolean;
  readonly text: string;
  readonly at: CellRef;
}

/** The kinds of tab of which a row may be taken back. */
export const LISTS: ReadonlySet<TabKind> = new Set<TabKind>(["mutaties", "locaties", "uitruil"]);
/** The columns that may say it. */
const SAYING: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(["status", "stap", "opmerking"]);

// No law lists these words: they are what provincies write, so a further one is added here.
const WORDS =
  "vervallen|vervalt|geannuleerd|geannulleerd|annulering|afgelast|ingetrokken|teruggetrokken|afgevallen|valt af|afgeblazen|geschrapt|doorgehaald|stopgezet|afgewezen|gecancell?ed|cancell?ed|van de baan|gaa[nt] (?:definitief |toch |helaas )?niet (?:meer )?door|niet door(?:gaa[nt]|gegaan)|(?:vindt )?geen doorgang";
const GONE = new RegExp(`\\b(?:${WORDS})\\b`, "g");
/** Of a locatie only where nothing else is said: "overeenkomst gesloten" is another thing. */
const CLOSED = /\b(?:gesloten|dicht|opgeheven|beeindigd|ontruimd|afgestoten|buiten gebruik|niet meer in gebruik)\b/g;
/** What is taken back is something else, or the row stands after all: "bezwaar ingetrokken", "niet vervallen", "vervangt vervallen locatie". */
const OTHER = new RegExp(
  `\\b(?:bezwa|beroep|motie|voorwaarde|voorbehoud|verzoek|vervang|ter compensatie|in plaats van|i\\.?p\\.?v\\b|eerdere?\\b|vorige?\\b|oude?\\b|ander|gaa[nt] (?!(?:\\w+ )?niet)(?:\\w+ )?door\\b|(?:niet|geen|nooit) (?:\\w+ )?(?:${WORDS})\\b(?<!door|gang))`,
);
const BECAUSE = /\b(?:wegens|vanwege|i\.?v\.?m\.?|omdat|want|door|na|per|sinds|volgens|op)\b.*/;
const FILLERS =
  /\b(?:de|het|deze?|dit|is|zijn|werd|wordt|komt|te|definitief|helaas|plan(?:nen)?|locatie|project|initiatief|mutatie|uitbreiding|opening|opvang|uitruil|afspraak|status|inmiddels|nu|ja|\d[\d\-/.]*)\b/g;
/** A longer text is a story about more than the row. */
const MOST_WORDS = 12;

/** Whether words beside a row take it back: "sure", "perhaps", or null where they do not. */
export const takesBack = oncePerText((text): "sure" | "perhaps" | null => tell(text, false));
const closes = oncePerText((text): "sure" | "perhaps" | null => tell(text, true));

function tell(text: string, ofLocatie: boolean): "sure" | "perhaps" | null {
  const plain = plainWords(text);
  const rest = plain.replace(GONE, "");
  const said = ofLocatie ? rest.replace(CLOSED, "") : rest;
  if (said === plain || OTHER.test(plain)) return null;
  if (!/[a-z?]/.test(said.replace(BECAUSE, "").replace(FILLERS, ""))) return "sure";
  return rest !== plain && plain.split(" ").length <= MOST_WORDS ? "perhaps" : null;
}

/** As `takesBack`, of a row of that kind. */
const takesBackIn = (kind: TabKind, text: string): "sure" | "perhaps" | null =>
  kind === "locaties" ? closes(text) : takesBack(text);

/** Whether words under a header that nobody knows are to be read in a tab of that kind. */
export const saysOfRow = (kind: TabKind, header: string, text: string): boolean =>
  kind === "uitruil" && isConditionHeader(header)
    ? takesCondition(text)
    : takesBackIn(kind, text) !== null || (kind === "uitruil" && namesCondition(text));

/** What stands beside a row of that kind and takes it back; null where nothing does. */
export function takenBack(kind: TabKind, row: TableRow): TakenBack | null {
  let perhaps: TakenBack | null = null;
  for (const { column, reading, at } of row.cells) {
    if (!SAYING.has(column.role) || reading.kind !== "text") continue;
    const said = takesBackIn(kind, reading.text);
    if (said === "sure") return { sure: true, text: reading.text, at };
    if (said === "perhaps") perhaps ??= { sure: false, text: reading.text, at };
  }
  return perhaps;
}
