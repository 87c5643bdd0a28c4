// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../../src/domain/build-model";
import type { Finding } from "../../src/domain/findings";
import type { Model } from "../../src/domain/model";
import { surePasses, type CellFix } from "../../src/domain/rules/sure-passes";
import { validate } from "../../src/domain/rules/validate";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { parseAddress } from "../../src/domain/sheet/addresses";
import type { CellValue, WorkbookSnapshot } from "../../src/domain/sheet/snapshot";
import { snapshotOf } from "./book-snapshot";
import type { Fault } from "./fault";
import { FAULTS, spoiltBook } from "./run";

/** Those that are mended for sure, so that one fix may uncover another. */
export const SURE_FAULTS: readonly Fault[] = FAULTS.filter(({ rule }) =>
  /^(gemeente\.(verschreven|schrijfwijze)|cel\.(getal-als-tekst|vreemde-tekens))$/.test(rule),
);

const MOST_PRESSES = 10;
const cellOf = ({ tab, address }: Finding): string => `${tab}!${address}`;
const sureOf = (model: Model): readonly Finding[] => validate(model).findings.filter(({ fix }) => fix?.sure === true);

function firstFixes(findings: readonly Finding[]): CellFix[] {
  const first = new Map<string, CellFix>();
  for (const finding of findings) {
    if (finding.fix?.sure === true && !first.has(cellOf(finding)))
      first.set(cellOf(finding), { finding, value: finding.fix.value });
  }
  return [...first.values()];
}

/** Beside what is wrong by itself: blanks that nobody sees around every text that is to be mended. */
function withBlanks(snapshot: WorkbookSnapshot, findings: readonly Finding[]): WorkbookSnapshot {
  return withCells(
    snapshot,
    findings.map((finding) => ({ finding, value: `\u00A0${String(valueAt(snapshot, finding))}\u200B` })),
  );
}

function valueAt({ sheets }: WorkbookSnapshot, { tab, address }: Finding): CellValue {
  const sheet = sheets.find(({ name }) => name === tab)!;
  const area = parseAddress(address)!;
  return sheet.values[area.row - sheet.used.row]![area.column - sheet.used.column]!;
}

function withCells(snapshot: WorkbookSnapshot, fixes: readonly CellFix[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const grid = <T>(cells: readonly (readonly T[])[], of: (value: CellValue) => T): T[][] => {
      const copy = cells.map((row) => [...row]);
      for (const { finding, value } of fixes) {
        const area = parseAddress(finding.address)!;
        if (finding.tab === sheet.name) copy[area.row - sheet.used.row]![area.column - sheet.used.column] = of(value);
      }
      return copy;
    };
    return {
      ...sheet,
      values: grid(sheet.values, (value) => value),
      text: grid(sheet.text, String),
      types: grid(sheet.types, (value) => (typeof value === "string" ? "text" : "number")),
    };
  });
  return { ...snapshot, sheets };
}

function settle(fixes: readonly CellFix[], model: Model, build: (snapshot: WorkbookSnapshot) => Model) {
  const passes = surePasses(fixes, model, build);
  for (;;) {
    const step = passes.next();
    if (step.done === true) return step.value;
  }
}

/** Every number that the tables give, by what it is of. */
const figuresOf = ({ records }: Model): string[] =>
  records.figures.map(({ gebied, grootheid, soort, date, places }) =>
    JSON.stringify([gebied.resolution, grootheid, soort, date, places]),
  );

export interface SurePassTried {
  /** Cells that were written and still have something sure. */
  readonly left: readonly string[];
  /** The figures are those of mending by hand, as often as it takes. */
  readonly asByHand: boolean;
  /** A fix uncovered another one in the same cell. */
  readonly more: boolean;
}

/** One press of Herstel wat zeker is, in a workbook with this fault and blanks that nobody sees around it; null where it has no place. */
export function trySurePasses(fault: Fault, seed: number): SurePassTried | null {
  const spoilt = spoiltBook(fault, seed);
  if (spoilt === null) return null;
  const build = (snapshot: WorkbookSnapshot): Model => buildModel(snapshot, DEFAULT_SETTINGS, spoilt.book.today, [], spoilt.book.words);
  const plain = snapshotOf(spoilt.book);
  const model = build(withBlanks(plain, sureOf(build(plain))));
  const first = firstFixes(sureOf(model));
  if (first.length === 0) return null;
  const last = settle(first, model, build);
  const after = build(withCells(model.snapshot, last));
  const cells = new Set(last.map(({ finding }) => cellOf(finding)));
  let byHand = model;
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    const fixes = firstFixes(sureOf(byHand)).filter(({ finding }) => cells.has(cellOf(finding)));
    if (fixes.length === 0) break;
    byHand = build(withCells(byHand.snapshot, fixes));
  }
  return {
    left: sureOf(after)
      .map(cellOf)
      .filter((cell) => cells.has(cell)),
    asByHand: figuresOf(after).join() === figuresOf(byHand).join(),
    more: last.some(({ value }, index) => value !== first[index]!.value),
  };
}
