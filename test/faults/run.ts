// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../../src/domain/build-model";
import type { Finding, TabSummary, ValidationResult } from "../../src/domain/findings";
import { RULES } from "../../src/domain/rules/registry";
import { validate } from "../../src/domain/rules/validate";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { createBook } from "./book";
import { CELL_FAULTS } from "./cell-faults";
import { CHAIN_FAULTS } from "./chain-faults";
import type { Expected, Fault } from "./fault";
import { writeMonths } from "./month-dates";
import { NAME_FAULTS } from "./name-faults";
import { snapshotOf } from "./book-snapshot";
import { placedAddress } from "./placing";
import { createRandom } from "./random";
import type { Book } from "./sheet";
import { SUBJECT_FAULTS } from "./subject-faults";
import { SUM_FAULTS } from "./sum-faults";
import { TABLE_FAULTS } from "./table-faults";
import { TIME_FAULTS } from "./time-faults";
import { secondBesluit } from "./two-besluiten";
import { createWorld } from "./world";
import { WORLD_FAULTS } from "./world-faults";

export const FAULTS: readonly Fault[] = [
  ...TABLE_FAULTS,
  ...CELL_FAULTS,
  ...NAME_FAULTS,
  ...SUBJECT_FAULTS,
  ...SUM_FAULTS,
  ...CHAIN_FAULTS,
  ...WORLD_FAULTS,
  ...TIME_FAULTS,
];

export interface Tried {
  readonly seed: number;
  readonly expected: Expected;
  /** The rule fires at the cell of the fault. */
  readonly found: boolean;
  /** Findings of severity fout or waarschuwing that the fault does not bring with it. */
  readonly others: readonly Finding[];
  /** Findings on a tab of which their rule says that it does not look at it. */
  readonly astray: readonly Finding[];
}

/** The workbook of a seed as it should be: what of it is fout or waarschuwing. */
export function tryClean(seed: number): Finding[] {
  return graveFindings(createBook(createWorld(seed), seed));
}

/** The same workbook with months for the peildata that are the first of one. */
export function tryMonths(seed: number): Finding[] {
  const book = createBook(createWorld(seed), seed);
  writeMonths(book, createRandom(seed * 31 + 7));
  return graveFindings(book);
}

/** The same workbook with the besluit of the next cyclus beside what it has. */
export function tryTwoBesluiten(seed: number): Finding[] {
  const world = createWorld(seed);
  const book = createBook(world, seed);
  secondBesluit(book, world, createRandom(seed * 43 + 5));
  return graveFindings(book);
}

/** The workbook of a seed with one fault in it, and where it must be found; null where it has no place for the fault. */
export function spoiltBook(fault: Fault, seed: number): { readonly book: Book; readonly expected: Expected } | null {
  const random = createRandom(seed * 7919 + 13);
  const world = createWorld(seed);
  const locate = fault.spoilWorld?.(world, random);
  if (locate === null) return null;
  const book = createBook(world, seed);
  const spoilt = locate === undefined ? (fault.spoil?.(book, random, world) ?? null) : locate(book);
  return spoilt === null ? null : { book, expected: placedAddress(book, spoilt) };
}

/** One fault in the workbook of a seed; null where it has no place for it. */
export function tryFault(fault: Fault, seed: number): Tried | null {
  const spoilt = spoiltBook(fault, seed);
  if (spoilt === null) return null;
  const { book, expected } = spoilt;
  const { findings: all, tabs } = check(book);
  const found = all.some(({ rule, tab, address }) => rule === fault.rule && isAt(expected, tab, address));
  const known = new Set([fault.rule, ...(fault.companions ?? []).map(({ rule }) => rule)]);
  return {
    seed,
    expected,
    found,
    others: all.filter(({ rule, severity }) => severity !== "aandachtspunt" && !known.has(rule)),
    astray: all.filter((finding) => !looksAt(finding, tabs)),
  };
}

function looksAt({ rule: id, tab }: Finding, tabs: readonly TabSummary[]): boolean {
  const kinds = RULES.find((rule) => rule.id === id)?.in ?? [];
  const read = tabs.find(({ name }) => name === tab)?.kind?.split(", ") ?? [];
  return kinds === "alle" || kinds.some((kind) => read.includes(kind));
}

/** "Tab!*" is anywhere on a tab. */
function isAt(expected: Expected, tab: string, address: string): boolean {
  return expected === `${tab}!*` || expected === `${tab}!${address}`;
}

function check(book: Book): ValidationResult {
  return validate(buildModel(snapshotOf(book), DEFAULT_SETTINGS, book.today, [], book.words));
}

const graveFindings = (book: Book): Finding[] =>
  check(book).findings.filter(({ severity }) => severity !== "aandachtspunt");
