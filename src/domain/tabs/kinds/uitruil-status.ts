// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import { oncePerObject } from "../../sheet/remember";
import type { UitruilStatus } from "../records";
import type { ColumnRole, Table, TableCell, TableRow } from "../table";
import { apartFromCondition } from "./condition";
import { saysOfRow } from "./taken-back";
import { namesTerm } from "./uitruil-term";

// No law lists these words: they are what provincies write, so a further one is added here.
const MONTH =
  "jan(uari)?|feb(ruari)?|maart|mrt|apr(il)?|mei|juni?|juli?|aug(ustus)?|sep(t(ember)?)?|okt(ober)?|nov(ember)?|dec(ember)?";
/** Days, months and years, and words that take nothing back. */
const NEUTRAL = new RegExp(
  [
    `\\b\\d{1,2}[-/.]\\d{1,2}([-/.]\\d{2,4})?\\b|\\b(\\d{1,2}[- ])?(${MONTH})\\b\\.?([- ]?(20)?\\d\\d\\b)?|\\b20\\d\\d(-\\d\\d?-\\d\\d?)?\\b|\\bq[1-4]\\b`,
    "\\b(geen|zonder) (verder\\w* |nader\\w* )?(bezwa(ar|ren)|opmerking(en)?|bijzonderheden|voorbehoud(en)?|voorwaarden?|bedenking(en)?|wijziging(en)?)\\b",
    "\\bvoorbehoud(en)? (is |zijn )?(ingetrokken|vervallen|opgeheven|weggenomen)\\b",
    "\\b(ongewijzigd|niet gewijzigd)\\b",
    "\\b(?=voorwaarde|voldaan |aan |de |alle )(?<!\\b(als|zodra|indien|mits|wanneer|nadat|tot(dat)?|deels|gedeeltelijk)\\b[^,;.]{0,200})((aan )?(de |alle )?voorwaarden? (is |zijn )?(voldaan|vervuld)|voldaan aan (de |alle )?voorwaarden?)\\b",
  ].join("|"),
  "g",
);
const AGREED =
  /^(afgesproken|(bestuurs)?akkoord|akkoord(verklaring|bevonden)|(door|onder|ge)?(ge)?tekend|gesigneerd|vastgesteld|bekrachtigd|goedgekeurd|goedkeuring|geaccordeerd|gefiatteerd|overeengekomen|overeenstemming|besloten|genomen|definitief|ingestemd|instemming|aangenomen|beklonken|bevestigd|geformaliseerd|ja|oke?|okay|true|waar|agreed|approved|signed|yes)$/;
/** Also where an agreed word stands beside it. */
const DENIED =
  /\b(niet|geen|nee|neen|no|not|zonder|nooit|voorlopig|voorgenomen|concept-?(akkoord|overeenkomst|besluit|afspraak)|ingetrokken|afgewezen|geweigerd|verworpen|vervallen|geannuleerd|afgeblazen|opgezegd|ontbonden|herroepen|gepland|beoogd|gevraagd|aangevraagd|(af)?wacht(en|ing)?|(nog )?te (onder)?(tekenen|accorderen|bekrachtigen|besluiten)|(nog )?(vast|goed) te (stellen|keuren)|ter (onder)?(tekening|goedkeuring|vaststelling|besluitvorming|accordering))\b/;
/** What is denied and still agreed, or a choice that nobody made: "ja/nee". */
const BOTH = /\b(wel|alsnog|nu|inmiddels|ja ?\/ ?nee|nee ?\/ ?ja|of (niet|nee))\b/;
/** Agreed by some, or in part. */
const PARTLY = /\b(een|1) van (de |beide|hen|twee)|\b(slechts|enkel|alleen|eenzijdig|deels|gedeeltelijk)\b/;
/** Where no agreed word stands beside it. */
const OPEN =
  /\b(concept\w*|voorstel\w*|voorbereiding|onderhandel\w*|bespreking|overleg|behandeling|besluitvorming|verkenning|onderzoek|verzoek|idee|optie|intentie\w*|onbesloten|nog te|gestopt|draft|proposed|pending|rejected|false|onwaar)\b/;
/** What may stand beside an agreed word and changes nothing: "Akkoord GS d.d. 12-3-2025", "bestuurlijk akkoord". */
const FILLERS =
  /^(a?d|dd|is|zijn|als|op|door|per|met|van|voor|in|de|het|een|en|beide|alle|betrokken|partijen|gemeenten?|colleges?|college van b&w|b&w|b|w|burgemeesters?|wethouders?|raad|raden|gemeenteraad|gemeenteraden|gs|ps|gedeputeerde|provinciale|staten|provincies?|ministerie|minister|rijk|coa|j&v|jenv|cdk|cvdk|commissaris|regietafel|rrt|prt|bestuurlijk|bestuurders?|formeel|officieel|schriftelijk|volledig|geheel|convenant|overeenkomst|bestuursovereenkomst|afspraken?|uitruil|brief|besluit(en)?|(raads|college|gs)besluit(en)?|bereikt)$/;

/** Reads the words in the column Status of a tab Uitruil: only an agreed uitruil moves taakstelling. A dash says that it is not agreed. */
export const uitruilStatus: (text: string) => UitruilStatus = oncePerText((text) => {
  if (text.includes("?")) return "unclear";
  // Whoever agrees on a condition has not agreed yet, nor refused.
  const met = apartFromCondition(text);
  if (met !== null) return met !== "" && uitruilStatus(met) === "not-agreed" ? "not-agreed" : "unclear";
  const plain = plainWords(text).replace(NEUTRAL, " ");
  if (!/[\p{L}\d✓✔]/u.test(text)) return "not-agreed";
  const words = plain.split(/[^\p{L}\d&%]+/u).filter((word) => word !== "");
  const agreed = words.some((word) => AGREED.test(word)) || /[✓✔]/.test(text);
  if (DENIED.test(plain)) return agreed && BOTH.test(plain) ? "unclear" : "not-agreed";
  if (!agreed) return OPEN.test(plain) ? "not-agreed" : "unclear";
  if (PARTLY.test(plain)) return "unclear";
  return words.every((word) => AGREED.test(word) || FILLERS.test(word)) ? "agreed" : "unclear";
});

/** A row, with the cell that its status hangs on: null where nothing is written, or no column says it. */
export interface RowStatus {
  readonly status: UitruilStatus;
  readonly cell: TableCell | null;
}

/**
 * The status of a row. Each of its columns must agree, and no condition or word beside it may take that back. An error says nothing, and a blank
 * neither, unless no row of the table says anything: then nothing is agreed.
 */
export function statusOf(row: TableRow, table: Table): RowStatus {
  const cells = row.cells.filter(({ column }) => column.role === "status");
  const said = cells.map((cell): RowStatus => ({ status: statusIn(cell, row, table), cell }));
  const [first = { status: "not-agreed" as const, cell: null }] = said;
  const open = said.find(({ status }) => status !== first.status);
  if (open !== undefined) return { status: "unclear", cell: first.status === "agreed" ? open.cell : first.cell };
  if (first.status !== "agreed") return first;
  const doubt = takenBackBy(row);
  return doubt === null ? first : { status: "unclear", cell: doubt };
}

/** The cell beside an agreed status that takes it back: a condition, a word that says that it is off, or a term that stands in no column of its own. */
export function takenBackBy({ cells }: TableRow): TableCell | null {
  const hasTerm = cells.some(({ column: { role }, reading }) => TERM.has(role) && reading.kind !== "blank");
  const takesBack = ({ column, reading }: TableCell): boolean =>
    column.role === "opmerking" &&
    reading.kind === "text" &&
    (saysOfRow("uitruil", column.header, reading.text) || (!hasTerm && namesTerm(reading.text)));
  return cells.find(takesBack) ?? null;
}

const TERM: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(["opening", "einde"]);

function statusIn({ reading }: TableCell, row: TableRow, table: Table): UitruilStatus {
  if (reading.kind === "text") return uitruilStatus(reading.text);
  if (reading.kind === "error") return "unclear";
  const hasPlaces = row.cells.some((cell) => cell.reading.kind === "amount" || cell.reading.kind === "pair");
  return hasPlaces && saysStatus(table) ? "unclear" : "not-agreed";
}

/** Whether any row of the table says whether it is agreed. */
export const saysStatus = oncePerObject((table: Table): boolean =>
  table.rows.some(({ cells }) =>
    cells.some(({ column, reading }) => column.role === "status" && reading.kind === "text"),
  ),
);
