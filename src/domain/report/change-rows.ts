// SPDX-License-Identifier: EUPL-1.2

import { isFolded } from "../journal/folded";
import { changeCount, formulaCount, isRenewal, type CellContent, type JournalEntry } from "../journal/journal";
import { journalGroups } from "../journal/journal-groups";
import { FOLDED, GROUP_TITLES } from "../journal/words";
import { ruleTitle } from "../rules/words";
import { formatList } from "../sheet/format";
import { cellLink } from "./finding-rows";
import { numberCell } from "./number-of";
import { reportRow, type Content, type ReportRow } from "./rows";
import { REPORT } from "./words";

/** More changes than this by one action are told in one row; the pane has each of them. */
const MOST_OF_ACTION = 20;

/** What the add-in changed in the workbook, the newest first. */
export const changeRows = (journal: readonly JournalEntry[]): ReportRow[] =>
  journalGroups(journal).flatMap(({ entries }) =>
    entries.length > MOST_OF_ACTION ? [actionRow(entries)] : entries.map(changeRow),
  );

function actionRow(entries: readonly JournalEntry[]): ReportRow {
  const [first] = entries as [JournalEntry, ...JournalEntry[]];
  const tabs = formatList([...new Set(entries.map(({ tab }) => tab))], 3);
  const undone = entries.filter((entry) => entry.undone).length;
  const words = REPORT.action(first.time.slice(0, 10), changeCount(entries), undone);
  return reportRow("text", `wijziging|${first.group}`, "", tabs, "", titleOf(first), "", "", words);
}

const titleOf = (entry: JournalEntry): string => GROUP_TITLES[isRenewal(entry) ? "vernieuwd" : entry.kind];

/** A change in one row: what was there, and what it made of it. */
function changeRow(entry: JournalEntry): ReportRow {
  const { id, tab, address, rule, before, after, undone, time, block } = entry;
  const key = `wijziging|${id}`;
  if (isFolded(entry)) return reportRow("text", key, "", tab, "", REPORT.folded, "", "", FOLDED.line(entry));
  const what = rule === null ? titleOf(entry) : ruleTitle(rule);
  const cells = block === null ? 1 : formulaCount(entry);
  return reportRow(
    "text",
    key,
    "",
    tab,
    cellLink(tab, address),
    what,
    contentOf(before),
    contentOf(after),
    REPORT.changed(time.slice(0, 10), cells, undone),
  );
}

function contentOf({ formula, numberFormat }: CellContent): Content {
  return typeof formula === "number" ? numberCell(formula, numberFormat) : String(formula);
}
