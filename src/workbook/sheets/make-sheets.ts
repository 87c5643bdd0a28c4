// SPDX-License-Identifier: EUPL-1.2

import { allOrNothing } from "../excel/all-or-nothing";
import { freeName } from "../excel/free-name";
import { officeCode } from "../excel/read-errors";
import { requestSheets, type ListedSheet } from "../excel/sheet-list";
import type { SheetKey } from "../stored/stored.types";

export interface WantedSheet {
  /** Where a tab has it already: "Monitor (2)". */
  readonly name: string;
  /** Queues all that is on it. */
  readonly fill: (sheet: Excel.Worksheet) => void;
}

export interface MadeSheet {
  readonly id: string;
  readonly name: string;
}

/** What the workbook keeps of new sheets, queued to go along in the same request. */
export interface Keeping<Key = SheetKey> {
  readonly write: (key: Key) => void;
  readonly putBack: () => void;
}

/** One of what `makeSheets` makes. */
export async function makeSheet(
  context: Excel.RequestContext,
  before: readonly ListedSheet[],
  wanted: WantedSheet,
  { write, putBack }: Keeping,
): Promise<MadeSheet> {
  const [made] = await makeSheets(context, before, [wanted], { write: ([key]) => write(key as SheetKey), putBack });
  return made as MadeSheet;
}

/**
 * Adds sheets behind those that are there, with all that is on them, and brings the first to the front: in one request, all of it or nothing.
 * What is kept of them names them by their name first, because Excel tells their ids only afterwards; a second request puts the ids in its
 * place, and no harm is done where that one fails.
 *
 * @param before the sheets that are there; none of them is touched
 * @throws where nothing stays, SaidError where that is not known
 */
export async function makeSheets(
  context: Excel.RequestContext,
  before: readonly ListedSheet[],
  wanted: readonly WantedSheet[],
  keeping?: Keeping<readonly SheetKey[]>,
): Promise<readonly MadeSheet[]> {
  const taken = before.map(({ name }) => name);
  const made = wanted.map(({ name: like, fill }) => {
    const name = freeName(like, taken);
    taken.push(name);
    return { name, fill, sheet: context.workbook.worksheets.add(name) };
  });
  for (const { sheet, fill } of made) fill(sheet);
  keeping?.write(made.map(({ name }) => name));
  made[0]?.sheet.activate();
  for (const { sheet } of made) sheet.load("id");
  await allOrNothing(context, async (error) => {
    await deleteSheets(context, { before, made: new Set(made.map(({ name }) => name)), error });
    keeping?.putBack();
    await context.sync();
    return "nothing";
  });
  keeping?.write(made.map(({ sheet }) => sheet.id));
  if (keeping !== undefined) await context.sync().catch(() => undefined);
  return made.map(({ sheet, name }) => ({ id: sheet.id, name }));
}

/** Queues the deleting. Where somebody else made a tab of the same name at the same moment, only an empty one is ours: names come first. */
async function deleteSheets(
  context: Excel.RequestContext,
  { before, made, error }: { before: readonly ListedSheet[]; made: ReadonlySet<string>; error: unknown },
): Promise<void> {
  const request = requestSheets(context);
  await context.sync();
  const known = new Set(before.map(({ id }) => id));
  const found = request()
    .filter(({ id, name }) => !known.has(id) && made.has(name))
    .map(({ sheet }) => ({ sheet, used: sheet.getUsedRangeOrNullObject() }));
  for (const { used } of found) used.load("address");
  await context.sync();
  const byOthersToo = officeCode(error) === "ItemAlreadyExists";
  for (const { sheet, used } of found) if (!byOthersToo || used.isNullObject) sheet.delete();
}
