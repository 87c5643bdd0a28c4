// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../../domain/sheet/snapshot";
import { allOrNothing } from "../excel/all-or-nothing";
import { SaidError } from "../excel/failures";
import { freeName } from "../excel/free-name";
import { officeCode } from "../excel/read-errors";
import { requestSheets, type ListedSheet } from "../excel/sheet-list";
import { FAILURES } from "../excel/words";
import type { Begun } from "../stored/raw-change";
import type { SheetKey } from "../stored/stored.types";

const ATTEMPTS = 3;

export interface WantedSheet {
  /** Where a tab has it already: "Monitor (2)". */
  readonly name: string;
  /** The content of its cell A1, by which it is known again; written together with all other contents. */
  readonly title: CellValue;
  /** Queues all that is on it. */
  readonly fill: (sheet: Excel.Worksheet) => void;
}

export interface MadeSheet {
  readonly id: string;
  readonly name: string;
}

/** Queues a change of what the workbook keeps, which tells of new sheets, to go along in the same request. */
export type Keeping<Key = SheetKey> = (key: Key) => Begun<unknown>;

/** Where somebody else took the name of a new sheet at the same moment, the work is done over: it then sees what he made. */
export async function overWhereNameTaken<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isNameTaken(error)) throw error;
    }
  }
}

/** One of what `makeSheets` makes. */
export async function makeSheet(
  context: Excel.RequestContext,
  before: readonly ListedSheet[],
  wanted: WantedSheet,
  keep: Keeping,
): Promise<MadeSheet> {
  const [made] = await makeSheets(context, before, [wanted], ([key]) => keep(key as SheetKey));
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
  keep?: Keeping<readonly SheetKey[]>,
): Promise<readonly MadeSheet[]> {
  const taken = before.map(({ name }) => name);
  const made = wanted.map(({ name: like, title, fill }) => {
    const name = freeName(like, taken);
    taken.push(name);
    return { name, title, fill, sheet: context.workbook.worksheets.add(name) };
  });
  for (const { sheet, fill } of made) fill(sheet);
  const kept = keep?.(made.map(({ name }) => name));
  made[0]?.sheet.activate();
  for (const { sheet } of made) sheet.load("id");
  const unsettled = FAILURES.halfMade(made.map(({ name }) => name));
  await allOrNothing(
    context,
    async (error) => {
      await deleteSheets(context, { before, titles: new Map(made.map(({ name, title }) => [name, title])), error });
      await context.sync();
      // The names come first: where one is taken nothing was kept yet, and what looks like ours is of who took it.
      if (!isNameTaken(error)) await kept?.takeBack();
      return "nothing";
    },
    unsettled,
  );
  await kept?.finish().catch(async (error: unknown) => {
    for (const { sheet } of made) sheet.delete();
    await context.sync().catch(() => {
      throw new SaidError(unsettled);
    });
    throw error;
  });
  const withIds = keep?.(made.map(({ sheet }) => sheet.id));
  if (withIds !== undefined)
    await context
      .sync()
      .then(() => withIds.finish())
      .catch(() => undefined);
  return made.map(({ sheet, name }) => ({ id: sheet.id, name }));
}

/**
 * Queues the deleting of what is ours: it is empty, or it has our title. Somebody else may have made a tab of the same name at the same
 * moment; where Excel says so, only an empty one is ours, because names come first.
 */
async function deleteSheets(
  context: Excel.RequestContext,
  { before, titles, error }: { before: readonly ListedSheet[]; titles: ReadonlyMap<string, CellValue>; error: unknown },
): Promise<void> {
  const request = requestSheets(context);
  await context.sync();
  const known = new Set(before.map(({ id }) => id));
  const found = request()
    .filter(({ id, name }) => !known.has(id) && titles.has(name))
    .map(({ sheet, name }) => ({
      sheet,
      title: titles.get(name),
      used: sheet.getUsedRangeOrNullObject(!isNameTaken(error)),
      first: sheet.getRange("A1"),
    }));
  for (const { used, first } of found) {
    used.load("address");
    first.load("formulas");
  }
  await context.sync();
  for (const { sheet, title, used, first } of found)
    if (used.isNullObject || (!isNameTaken(error) && first.formulas[0]?.[0] === title)) sheet.delete();
}

function isNameTaken(error: unknown): boolean {
  return officeCode(error) === "ItemAlreadyExists";
}
