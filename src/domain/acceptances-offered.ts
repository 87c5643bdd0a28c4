// SPDX-License-Identifier: EUPL-1.2

import { acceptanceOf, type Acceptance } from "./acceptances";
import type { Finding } from "./findings";
import { foundGebied } from "./gemeenten/found-gebied";
import type { NamedGebied } from "./gemeenten/gebied";
import { normaliseName } from "./gemeenten/normalise";
import type { Model } from "./model";
import { columnLetters, parseAddress } from "./sheet/addresses";
import { oncePerObject } from "./sheet/remember";
import type { Column, Table } from "./tabs/table";

/** A finding that says what an accepted one of another delivery said, with that acceptance. */
export interface OfferedAcceptance {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** What a finding is about, whatever it is called and wherever it stands. */
interface Subject {
  readonly gebied: string;
  readonly column: string;
}

/**
 * The open findings that were accepted before in another delivery: the same rule, gebied, meaning of the column and value. What is not
 * about one cell of one gebied is not offered.
 *
 * @param accepted the accepted findings of the same validation
 * @param acceptances newest first
 */
export function offeredAcceptances(
  open: readonly Finding[],
  accepted: readonly Finding[],
  model: Model,
  acceptances: readonly Acceptance[],
): readonly OfferedAcceptance[] {
  if (acceptances.length === 0) return [];
  const holding = new Map(accepted.map((finding) => [acceptanceOf(finding, model, acceptances)?.id, finding]));
  const known = acceptances.flatMap((acceptance) => {
    const finding = holding.get(acceptance.id);
    const subject = finding === undefined ? subjectAsKept(acceptance, model) : subjectOf(finding, model);
    return subject === null ? [] : [{ acceptance, subject, holds: finding !== undefined }];
  });
  return open.flatMap((finding): OfferedAcceptance[] => {
    const subject = subjectOf(finding, model);
    if (subject === null) return [];
    const before = known.find(
      ({ acceptance, subject: { gebied, column }, holds }) =>
        acceptance.rule === finding.rule &&
        acceptance.found === finding.found &&
        gebied === subject.gebied &&
        column === subject.column &&
        // What lapsed on the same tab may be of the same cell, which says something else now.
        (holds || acceptance.tab !== finding.tab),
    );
    return before === undefined ? [] : [{ finding, acceptance: before.acceptance }];
  });
}

/** Those that another one takes the place of too: what was accepted in them still says why. */
const tablesOf = oncePerObject(({ records, replaced }: Model): readonly Table[] => [
  ...records.tables,
  ...replaced.records.tables,
]);

function subjectOf({ tab, address }: Finding, model: Model): Subject | null {
  const area = parseAddress(address);
  if (area === null || area.rowCount > 1 || area.columnCount > 1) return null;
  for (const table of tablesOf(model)) {
    if (table.tab !== tab) continue;
    const gebied = table.rows.find(({ row }) => row === area.row)?.gebied ?? null;
    const column = table.columns.find((one) => one.column === area.column);
    if (gebied !== null && column !== undefined) return { gebied: gebiedKey(gebied), column: columnKey(table, column) };
  }
  return null;
}

/** Of one whose finding is there no more: by the name and the header that it holds on to, where its table is still there. */
function subjectAsKept({ tab, row, column: header }: Acceptance, model: Model): Subject | null {
  for (const table of tablesOf(model)) {
    if (table.tab !== tab) continue;
    const gebied = table.rows.find((one) => one.gebied?.text.trim() === row)?.gebied ?? null;
    const column =
      table.columns.find((one) => one.header.trim() === header) ??
      table.columns.find((one) => columnLetters(one.column) === header);
    if (gebied !== null && column !== undefined) return { gebied: gebiedKey(gebied), column: columnKey(table, column) };
  }
  return null;
}

/** A name that is not understood is the same where it is written the same. */
function gebiedKey(named: NamedGebied): string {
  const gebied = foundGebied(named);
  return JSON.stringify(gebied === null ? ["geschreven", normaliseName(named.text)] : [gebied.level, gebied.naam]);
}

const columnKey = ({ kind }: Table, { role, soort, header }: Column): string =>
  JSON.stringify([kind, role ?? header.trim(), soort]);
