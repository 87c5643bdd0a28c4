// SPDX-License-Identifier: EUPL-1.2

import { basename, dirname } from "node:path";

/** The code of Node for what went wrong with a file, "ENOSPC"; "onbekend" where it has none. */
export function codeOf(cause: unknown): string {
  const code: unknown = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? code : "onbekend";
}

export const isTooLong = (cause: unknown): boolean => codeOf(cause) === "ENAMETOOLONG";

export const TOO_LONG = (path: string): string => `De naam "${basename(path)}" is te lang. Kies een kortere naam.`;

const NO_RIGHTS = (path: string): string =>
  `U hebt geen rechten om "${path}" te schrijven. Kies een andere map, of vraag de rechten aan de beheerder.`;
const FOLDER_GONE = (path: string): string =>
  `De map "${dirname(path)}" is er niet meer. Maak de map opnieuw, of kies een andere map.`;
const IN_USE = (path: string): string =>
  `"${path}" is in gebruik, misschien in Excel. Sluit het bestand en probeer het opnieuw.`;

const SENTENCES: ReadonlyMap<string, (path: string) => string> = new Map([
  ["ENOSPC", (path) => `De schijf is vol: "${path}" past er niet op. Maak ruimte vrij, of kies een andere map.`],
  [
    "EDQUOT",
    (path) => `Uw ruimte op deze schijf is op: "${path}" past er niet bij. Ruim iets op, of kies een andere map.`,
  ],
  ["EFBIG", (path) => `"${path}" wordt groter dan deze schijf toestaat. Kies een andere map.`],
  ["ENAMETOOLONG", TOO_LONG],
  ["EACCES", NO_RIGHTS],
  ["EPERM", NO_RIGHTS],
  ["EROFS", (path) => `Op de schijf van "${path}" kan niet worden geschreven. Kies een andere map.`],
  ["ENOENT", FOLDER_GONE],
  ["ENOTDIR", FOLDER_GONE],
  ["EBUSY", IN_USE],
  ["ETXTBSY", IN_USE],
  ["EEXIST", (path) => `"${path}" bestaat al. Noem een ander bestand, of zet er --force bij om het te vervangen.`],
  ["EISDIR", (path) => `"${path}" is een map. Noem na --out een bestand.`],
]);

/** Windows says of a file that another program has open that it may not be replaced. */
const OPEN_ON_WINDOWS: ReadonlySet<string> = new Set(["EACCES", "EPERM"]);

/**
 * Why a file cannot be written, in a sentence for the user.
 * @param replaces true where the file is there already and what failed is taking its place
 */
export function writeFailure(
  path: string,
  cause: unknown,
  replaces = false,
  platform: NodeJS.Platform = process.platform,
): string {
  const code = codeOf(cause);
  const isOpen = replaces && platform === "win32" && OPEN_ON_WINDOWS.has(code);
  const sentence = isOpen ? IN_USE : SENTENCES.get(code);
  return sentence?.(path) ?? `"${path}" kan niet worden geschreven (${code}).`;
}

const FULL: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** Why what a command says did not all get where it goes, in a sentence for the user. */
export function lostOutput(cause: unknown): string {
  const code = codeOf(cause);
  const why = FULL.has(code) ? "de schijf is vol" : code;
  return `De uitkomst is niet helemaal geschreven (${why}). Laat haar naar een andere plek gaan en probeer het opnieuw.`;
}
