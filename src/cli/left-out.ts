// SPDX-License-Identifier: EUPL-1.2

import { readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { formatCount, formatList } from "../domain/sheet/format";
import { isFolder } from "./workbook-files";

/** More names than this are only counted. */
const MOST_NAMES = 5;
const isOtherWorkbook = (name: string): boolean => /\.(?:xls|xlsb|ods)$/i.test(name) && !name.startsWith("~$");

/** Sentences about what stands in these folders and is not read: folders, of which one may be meant too, and workbooks that are no .xlsx. */
export const leftOut = (paths: readonly string[]): readonly string[] => paths.filter(isFolder).flatMap(leftOutOf);

function leftOutOf(folder: string): readonly string[] {
  const entries = entriesOf(folder);
  const folders = entries.filter(({ name }) => !name.startsWith(".") && isFolder(join(folder, name)));
  const others = entries.filter((entry) => isOtherWorkbook(entry.name) && !isFolder(join(folder, entry.name)));
  return [
    ...told(
      folders,
      "map",
      "mappen",
      (them, are) => `In "${folder}" ${are} ${them} niet gelezen. Noem een map zelf als die mee moet.`,
    ),
    ...told(
      others,
      "bestand",
      "bestanden",
      (them, are) => `In "${folder}" ${are} ${them} niet gelezen. Sla zo'n bestand in Excel op als .xlsx.`,
    ),
  ];
}

function told(
  entries: readonly Dirent[],
  one: string,
  more: string,
  sentence: (them: string, are: string) => string,
): readonly string[] {
  if (entries.length === 0) return [];
  const names = entries.map(({ name }) => `"${name}"`).sort();
  const word = names.length === 1 ? one : more;
  const them =
    names.length > MOST_NAMES
      ? formatCount(names.length, one, more)
      : `${names.length === 1 && one === "bestand" ? "het" : "de"} ${word} ${formatList(names)}`;
  return [sentence(them, names.length === 1 ? "is" : "zijn")];
}

/** None of a folder that may not be read: that is said where its workbooks are asked for. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
