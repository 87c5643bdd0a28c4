// SPDX-License-Identifier: EUPL-1.2

import { FORGET, MARKS } from "../../domain/journal/words";
import { allOrNothing } from "../excel/all-or-nothing";
import { requestSheets } from "../excel/sheet-list";
import { storedMarked } from "../stored/stored";
import { isOwnMark, requestFormats } from "./marks";

/** Every key under which something travels with the workbook: "spreiding" and "spreiding.…". */
const OWN_KEY = /^spreiding(\.|$)/;

/**
 * Takes away all that the add-in keeps in the workbook and all its marks, in three round trips. Where a mark cannot go everything stays:
 * without what is kept nobody would know of it.
 *
 * @returns null, or a sentence where marks stay
 * @throws where nothing is taken away, SaidError where that is not known
 */
export async function forgetStored(context: Excel.RequestContext): Promise<string | null> {
  const locked = await queueForgetting(context);
  if (locked.length > 0) {
    await storedMarked.save(context, true);
    return FORGET.marksStay(MARKS.protected(locked));
  }
  await allOrNothing(context, async () => {
    if ((await queueForgetting(context)).length > 0) throw new Error("a sheet with marks was protected meanwhile");
    await context.sync();
    return "all";
  });
  return null;
}

/** Queues all of it, or nothing: then the answer names the tabs whose marks cannot go. */
async function queueForgetting(context: Excel.RequestContext): Promise<string[]> {
  const request = requestSheets(context);
  storedMarked.request(context);
  const { settings } = context.workbook;
  settings.load("items/key");
  await context.sync();
  const formats = requestFormats(request());
  await context.sync();
  const marks = formats().filter(isOwnMark);
  const locked = new Set(marks.filter(({ sheet }) => sheet.protected).map(({ sheet }) => sheet.name));
  if (locked.size > 0) return [...locked];
  for (const { format } of marks) format.delete();
  for (const setting of settings.items) if (OWN_KEY.test(setting.key)) setting.delete();
  return [];
}
