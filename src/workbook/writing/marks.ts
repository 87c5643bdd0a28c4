// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../../domain/findings";
import { MARKS } from "../../domain/journal/words";
import { requestSheets, type ListedSheet } from "../excel/sheet-list";
import { storedMarked } from "../stored/stored";
import type { ChangedPlace, Marked } from "../session.types";
import { changedAreas, markedAreas, type MarkedArea } from "./mark-areas";
import { isOwnMark, readFormats } from "./own-marks";
import { idsOf, SEPARATORS, writeMarks, type MarkJob } from "./write-marks";
import { addAll } from "../../domain/sheet/extremes";

export interface MarkResult {
  readonly marked: Marked;
  /** Null where all is done. */
  readonly sentence: string | null;
}

/**
 * Marks findings, in place of earlier marks; see `markAreas`.
 * @param findings none to take all marks away
 */
export const markFindings = (context: Excel.RequestContext, findings: readonly Finding[]): Promise<MarkResult> =>
  markAreas(context, markedAreas(findings), true);

/** Marks cells whose number changed, in place of earlier marks; see `markAreas`. */
export const markChanges = (context: Excel.RequestContext, places: readonly ChangedPlace[]): Promise<MarkResult> =>
  markAreas(context, changedAreas(places), "wijzigingen");

/**
 * Marks cells with conditional formats of their own, in place of earlier marks: the user's own fill, borders, comments and
 * conditional formats stay as they are. Three round trips, more only where Excel refuses one; protected sheets, and those whose
 * conditional formats Excel cannot handle, are left alone, with a sentence.
 *
 * @param what is kept where something is marked
 * @throws where all is as it was, SaidError where that is not known
 */
async function markAreas(
  context: Excel.RequestContext,
  found: readonly MarkedArea[],
  what: Marked,
): Promise<MarkResult> {
  const request = requestSheets(context);
  const wasMarked = storedMarked.request(context);
  await context.sync();
  const sheets = request();
  const { formats, refusing: unread } = await readFormats(context, sheets);
  const own = formats.filter(isOwnMark);
  const jobs = sheets
    .map((sheet) => ({
      sheet,
      areas: found.filter(({ tab }) => tab === sheet.name),
      old: own.filter((one) => one.sheet === sheet),
      before: idsOf(formats.filter((one) => one.sheet === sheet)),
    }))
    .filter(({ areas, old }) => areas.length + old.length > 0);
  const isOpen = ({ sheet }: MarkJob): boolean => !sheet.protected && !unread.includes(sheet);
  const open = jobs.filter(isOpen);
  const locked = jobs.filter(({ sheet }) => sheet.protected);
  const unseen = unread.filter(
    (sheet) => !sheet.protected && (wasMarked() !== false || jobs.some((job) => job.sheet === sheet)),
  );
  const stays = locked.some(({ old }) => old.length > 0) || (unread.length > 0 && wasMarked() !== false);

  const marksOf = (done: readonly MarkJob[]): Marked =>
    done.some(({ areas }) => areas.length > 0) ? what : stays && (wasMarked() || true);
  const separators = [...SEPARATORS];
  const write = (some: readonly MarkJob[], kept: Marked | null) => writeMarks(context, some, kept, separators);
  let kept = marksOf(open);
  let unwritten = await write(open, kept);
  if (unwritten === null) {
    await storedMarked.save(context, (kept = what));
    unwritten = [];
    for (const job of open) addAll(unwritten, (await write([job], null)) ?? [job.sheet]);
  }
  const refused = new Set(unwritten);
  const marked =
    marksOf(open.filter(({ sheet }) => !refused.has(sheet))) ||
    (open.some(({ sheet, old }) => old.length > 0 && refused.has(sheet)) && (wasMarked() || true));
  if (marked !== kept) {
    // What was written is not what was requested.
    storedMarked.request(context);
    await context.sync();
    await storedMarked.save(context, marked);
  }
  const sentences = [
    ...(locked.length > 0 ? [MARKS.protected(namesOf(locked.map(({ sheet }) => sheet)))] : []),
    ...(unseen.length + unwritten.length > 0 ? [MARKS.refused(namesOf([...unseen, ...unwritten]))] : []),
  ];
  return { marked, sentence: sentences.length === 0 ? null : sentences.join(" ") };
}

function namesOf(sheets: readonly ListedSheet[]): string[] {
  return sheets.map(({ name }) => name);
}
