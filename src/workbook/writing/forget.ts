// SPDX-License-Identifier: EUPL-1.2

import { FORGET, MARKS } from "../../domain/journal/words";
import { allOrNothing } from "../excel/all-or-nothing";
import { requestSheets, type ListedSheet } from "../excel/sheet-list";
import { storedMarked } from "../stored/stored";
import { eachSheet, isOwnMark, readFormats, type SheetFormat } from "./own-marks";

/** Every key under which something travels with the workbook: "spreiding" and "spreiding.…". */
const OWN_KEY = /^spreiding(\.|$)/;

export interface Forgotten {
  /** False where everything stays. */
  readonly done: boolean;
  /** Null where nothing stays; else Dutch: what does. */
  readonly sentence: string | null;
}

/**
 * Takes away all that the add-in keeps in the workbook and all its marks, in three round trips. Where a sheet with marks is protected
 * everything stays: without what is kept nobody would know of them. Where Excel cannot handle the conditional formats of a sheet its
 * marks are named and stay, and the rest goes.
 *
 * @throws where nothing is taken away, SaidError where that is not known
 */
export async function forgetStored(context: Excel.RequestContext): Promise<Forgotten> {
  const found = await look(context);
  const locked = lockedIn(found);
  if (locked.length > 0) {
    await storedMarked.save(context, true);
    return { done: false, sentence: FORGET.marksStay(MARKS.protected(locked)) };
  }
  let stay = found.unread;
  queueMarks(found.marks);
  queueKept(found);
  await allOrNothing(context, async () => {
    stay = await forgetBySheet(context);
    return "all";
  });
  return { done: true, sentence: stay.length === 0 ? null : FORGET.someStay(stay.map(({ name }) => name)) };
}

interface FoundInWorkbook {
  readonly marks: readonly SheetFormat[];
  /** Sheets that may have marks of which Excel does not tell. */
  readonly unread: readonly ListedSheet[];
  readonly settings: readonly Excel.Setting[];
}

async function look(context: Excel.RequestContext): Promise<FoundInWorkbook> {
  const request = requestSheets(context);
  const wasMarked = storedMarked.request(context);
  const { settings } = context.workbook;
  settings.load("items/key");
  await context.sync();
  const { formats, refusing } = await readFormats(context, request());
  return { marks: formats.filter(isOwnMark), unread: wasMarked() ? refusing : [], settings: settings.items };
}

function lockedIn({ marks }: FoundInWorkbook): string[] {
  return [...new Set(marks.filter(({ sheet }) => sheet.protected).map(({ sheet }) => sheet.name))];
}

function queueMarks(marks: readonly SheetFormat[]): void {
  for (const { format } of marks) format.delete();
}

function queueKept({ settings }: FoundInWorkbook): void {
  for (const setting of settings) if (OWN_KEY.test(setting.key)) setting.delete();
}

/** After a failure: what is still there, sheet by sheet. @returns the sheets of which the marks stay */
async function forgetBySheet(context: Excel.RequestContext): Promise<readonly ListedSheet[]> {
  const found = await look(context);
  if (lockedIn(found).length > 0) throw new Error("a sheet with marks was protected meanwhile");
  const sheets = [...new Set(found.marks.map(({ sheet }) => sheet))];
  const refusing = await eachSheet(sheets, async (sheet) => {
    queueMarks(found.marks.filter((mark) => mark.sheet === sheet));
    await context.sync();
  });
  queueKept(found);
  await context.sync();
  return [...found.unread, ...refusing];
}
