// SPDX-License-Identifier: EUPL-1.2

const TEXTS = /"(?:[^"]|"")*"/g;
const QUOTED_SHEETS = /'(?:[^']|''){0,255}'!/g;
/** SPREIDING.GAP( as users read it, and _xldudf_SPREIDING_GAP( as Excel has it in a file and where the add-in is not loaded. */
const CALL = /(?<![\p{L}\d_.])(?:_xldudf_)?SPREIDING[._][\p{L}\d_.]+\s*\(/iu;

/** A text, the name of a sheet, or the name of a function as a file has it. */
const IN_FILE = /"(?:[^"]|"")*"|'(?:[^']|''){0,255}'!|_xldudf_SPREIDING_(\w+)/gi;

/** As users read it: a formula that Excel opened before it knew the add-in may keep the names of its file. */
export function withOwnNames(formula: string): string {
  return formula.replace(IN_FILE, (found, name?: string) =>
    name === undefined ? found : `SPREIDING.${name.toUpperCase()}`,
  );
}

/** True where a formula calls a function of this add-in, not where one is only named in a text or in the name of a sheet. */
export function callsOwnFunction(formula: string): boolean {
  return CALL.test(formula) && CALL.test(formula.replace(TEXTS, '""').replace(QUOTED_SHEETS, ""));
}
