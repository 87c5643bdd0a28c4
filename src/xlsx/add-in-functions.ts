// SPDX-License-Identifier: EUPL-1.2

import { mapCode } from "../domain/sheet/formula-pieces";
import { FILE_PREFIXES } from "./newer-functions";
import { markParameters } from "./lambda-parameters";

const IN_FILE = /_xldudf_SPREIDING_(\w+)/gi;
const FOR_USER = /(?<![\w.])SPREIDING\.(\w+)(?=\s*\()/gi;
const NEWER = /_xl(?:fn|ws|pm|op)\./gi;
const CALL = /(?<![\w.])[A-Z][A-Z0-9.]*(?=\()/gi;

/** "_xldudf_SPREIDING_GAP(A5)" → "SPREIDING.GAP(A5)", "_xlfn.CONCAT(A1)" → "CONCAT(A1)": as the user reads it. */
export function fromFileNotation(formula: string): string {
  return mapCode(formula, (code) =>
    code.replace(NEWER, "").replace(IN_FILE, (_, name: string) => `SPREIDING.${name.toUpperCase()}`),
  );
}

/** The opposite: as Excel stores it. A leading "=" is not part of a stored formula. */
export function toFileNotation(formula: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  return mapCode(markParameters(text), (code) =>
    code
      .replace(FOR_USER, (_, name: string) => `_xldudf_SPREIDING_${name.toUpperCase()}`)
      .replace(CALL, (name) => (FILE_PREFIXES.get(name.toUpperCase()) ?? "") + name),
  );
}
