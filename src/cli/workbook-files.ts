// SPDX-License-Identifier: EUPL-1.2

import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { CommandFailure } from "./command-failure";
import { statOf } from "./files";

/** What Excel keeps beside a workbook that is open. */
const isTemporary = (name: string): boolean => name.startsWith("~$");
/** By the name of a file. */
export const isWorkbook = (name: string): boolean => /\.xls[xm]$/i.test(name) && !isTemporary(name);
const inOrder = new Intl.Collator("nl", { numeric: true });

export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() === true;

/**
 * The workbooks in a folder, in the order of their names: of "2025-9.xlsx" and "2025-10.xlsx" the first one first.
 * @throws CommandFailure where there is none
 */
function workbooksIn(folder: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (cause) {
    throw new CommandFailure(`De map "${folder}" kan niet worden gelezen. Hebt u er rechten voor?`, { cause });
  }
  const found = names.filter(isWorkbook).sort(inOrder.compare);
  if (found.length === 0) throw new CommandFailure(`In de map "${folder}" staat geen Excel-bestand (.xlsx).`);
  return found.map((name) => join(folder, name));
}

/** Files as they are, folders as the workbooks in them. */
export const workbooksOf = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => (isFolder(path) ? workbooksIn(path) : isTemporary(basename(path)) ? [] : [path]));

/** Two workbooks to be laid beside each other. */
export interface FilePair {
  readonly old: string;
  readonly new: string;
}

export interface FilePairs {
  readonly pairs: readonly FilePair[];
  /** Sentences about what has no partner. */
  readonly alone: readonly string[];
}

/**
 * Which workbooks are compared: those of the same name in two folders, else each file with the next one.
 * @throws CommandFailure where there are no two
 */
export function filePairs(paths: readonly string[]): FilePairs {
  const [first = "", second = ""] = paths;
  if (paths.length === 2 && isFolder(first) && isFolder(second)) return sameNames(first, second);
  const files = workbooksOf(paths);
  if (files.length < 2) throw new CommandFailure("Om te vergelijken zijn twee Excel-bestanden nodig.");
  return { pairs: files.slice(1).map((file, at) => ({ old: files[at] ?? "", new: file })), alone: [] };
}

function sameNames(first: string, second: string): FilePairs {
  const [before, after] = [workbooksIn(first), workbooksIn(second)];
  const named = (files: readonly string[]): ReadonlyMap<string, string> =>
    new Map(files.map((file) => [basename(file).toLowerCase(), file]));
  const [here, there] = [named(before), named(after)];
  const pairs = [...here].flatMap(([name, old]) => {
    const next = there.get(name);
    return next === undefined ? [] : [{ old, new: next }];
  });
  const lone = (
    files: ReadonlyMap<string, string>,
    others: ReadonlyMap<string, string>,
    other: string,
  ): readonly string[] =>
    [...files].flatMap(([name, file]) =>
      others.has(name) ? [] : [`"${file}" is niet vergeleken: in "${other}" staat geen bestand met die naam.`],
    );
  const alone = [...lone(here, there, second), ...lone(there, here, first)];
  if (pairs.length === 0)
    throw new CommandFailure(
      [`In "${first}" en "${second}" staan geen bestanden met dezelfde naam.`, ...alone].join("\n"),
    );
  return { pairs, alone };
}
