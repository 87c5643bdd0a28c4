// SPDX-License-Identifier: EUPL-1.2

import { columnLetters, parseAddress } from "./sheet/addresses";
import { groupBy } from "./sheet/group-by";
import { SEVERITIES, type Finding, type Severity, type ValidationResult } from "./findings";
import type { Model } from "./model";
import { oncePerObject } from "./sheet/remember";
import type { Records } from "./tabs/records";
import type { Table } from "./tabs/table";

/** A finding that the user lets stand, with a reason. It lapses when the value in the cell changes. */
export interface Acceptance {
  readonly id: string;
  readonly rule: string;
  readonly tab: string;
  /** The row it is about: the name of the gebied as written, or the finding's address where that does not name one row. */
  readonly row: string;
  /** The header of the column; "" where the row is an address. */
  readonly column: string;
  /** The finding's `found`: what was in the cell. */
  readonly found: string;
  readonly reason: string;
  /** Who accepted it, where that was told. */
  readonly name: string | null;
  /** ISO 8601, in UTC. */
  readonly time: string;
  /** The tab of the acceptance that it was taken over from; left out where it was given here. */
  readonly from?: string;
}

/** What an acceptance holds on to, so that it stays with its row when rows are sorted or inserted. */
export type AcceptanceKey = Pick<Acceptance, "rule" | "tab" | "row" | "column" | "found">;

/** @param model that of the validation with the finding */
export function acceptanceKey(finding: Finding, model: Model): AcceptanceKey {
  const { rule, tab, address, found } = finding;
  return { rule, tab, found, ...(namedRow(finding, model) ?? { row: address, column: "" }) };
}

/** The rows of a tab, and how often each name of a gebied stands in them. */
interface NamedRows {
  readonly byRow: ReadonlyMap<number, { readonly table: Table; readonly name: string }>;
  readonly counts: ReadonlyMap<string, number>;
}

const namedRowsOf = oncePerObject(({ tables }: Records): ReadonlyMap<string, NamedRows> => {
  interface MutableRows {
    readonly byRow: Map<number, { table: Table; name: string }>;
    readonly counts: Map<string, number>;
  }
  const tabs = new Map<string, MutableRows>();
  for (const table of tables) {
    if (!tabs.has(table.tab)) tabs.set(table.tab, { byRow: new Map(), counts: new Map() });
    const { byRow, counts } = tabs.get(table.tab) as MutableRows;
    for (const { row, gebied } of table.rows) {
      const name = gebied?.text.trim() ?? "";
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (!byRow.has(row)) byRow.set(row, { table, name });
    }
  }
  return tabs;
});

/** The gebied and column of a finding about one cell, where that gebied has one row only in its table. */
function namedRow({ tab, address }: Finding, { records }: Model): Pick<Acceptance, "row" | "column"> | null {
  const area = parseAddress(address);
  if (area === null || area.rowCount > 1 || area.columnCount > 1) return null;
  const rows = namedRowsOf(records).get(tab);
  const own = rows?.byRow.get(area.row);
  if (rows === undefined || own === undefined || own.name === "" || rows.counts.get(own.name) !== 1) return null;
  const headers = own.table.columns.filter(({ column }) => column === area.column);
  const header = headers[0]?.header.trim() ?? "";
  const unique = header !== "" && own.table.columns.filter((column) => column.header.trim() === header).length === 1;
  return { row: own.name, column: unique ? header : columnLetters(area.column) };
}

interface SortedFindings {
  /** What is still open, with a summary of just that. */
  readonly open: ValidationResult;
  readonly accepted: readonly Finding[];
}

const NONE: readonly Finding[] = [];

/** Parts the findings in those that are open and those that were accepted with the value that they have now. */
export function applyAcceptances(
  result: ValidationResult,
  model: Model,
  acceptances: readonly Acceptance[],
): SortedFindings {
  if (acceptances.length === 0) return { open: result, accepted: NONE };
  const keys = new Set(acceptances.map(keyText));
  const isAccepted = (finding: Finding): boolean => keys.has(keyText(acceptanceKey(finding, model)));
  const accepted = result.findings.filter(isAccepted);
  if (accepted.length === 0) return { open: result, accepted: NONE };
  const findings = result.findings.filter((finding) => !accepted.includes(finding));
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const summary = Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Record<
    Severity,
    number
  >;
  return { open: { ...result, findings, summary }, accepted };
}

/** The acceptance of a finding, the newest where there are more. @param acceptances newest first */
export function acceptanceOf(finding: Finding, model: Model, acceptances: readonly Acceptance[]): Acceptance | null {
  const key = keyText(acceptanceKey(finding, model));
  return acceptances.find((acceptance) => keyText(acceptance) === key) ?? null;
}

/** The acceptances with new ones in front, in the order of the keys, which take the place of older ones of the same findings. */
export function withAcceptances(
  acceptances: readonly Acceptance[],
  keys: readonly AcceptanceKey[],
  words: Pick<Acceptance, "reason" | "name" | "time" | "from">,
): Acceptance[] {
  const last = acceptances.reduce((most, { id }) => Math.max(most, Number(id) || 0), 0);
  const different = new Map(keys.map((key) => [keyText(key), key]));
  const others = acceptances.filter((acceptance) => !different.has(keyText(acceptance)));
  const added = [...different.values()].map((key, index) => ({ id: String(last + 1 + index), ...key, ...words }));
  return [...added, ...others];
}

/** The acceptances by what was accepted together: at one moment, by one person, with one reason, and taken over from one tab. */
export function acceptedTogether<T>(items: readonly T[], acceptanceIn: (item: T) => Acceptance): (readonly T[])[] {
  return [
    ...groupBy(items, (item) => {
      const { time, name, reason, from } = acceptanceIn(item);
      return JSON.stringify([time, name, reason, from ?? null]);
    }).values(),
  ];
}

function keyText({ rule, tab, row, column, found }: AcceptanceKey): string {
  return JSON.stringify([rule, tab, row, column, found]);
}
