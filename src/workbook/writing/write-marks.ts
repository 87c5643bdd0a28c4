// SPDX-License-Identifier: EUPL-1.2

import { allOrNothing } from "../excel/all-or-nothing";
import { officeCode } from "../excel/read-errors";
import type { ListedSheet } from "../excel/sheet-list";
import { storedMarked } from "../stored/stored";
import type { Marked } from "../session.types";
import type { MarkedArea, MarkLook } from "./mark-areas";
import { eachSheet, isRefusal, readFormats, ruleOf, type SheetFormat } from "./own-marks";

interface Look {
  readonly fill: string;
  readonly line: string;
  readonly style: "Continuous" | "Dash" | "Dot" | "DashDot";
}

/** The border's pattern tells the look too, for who does not see the colours. */
const STYLES: Readonly<Record<MarkLook, Look>> = {
  fout: { fill: "#F9D6D5", line: "#A4262C", style: "Continuous" },
  waarschuwing: { fill: "#FFE8B3", line: "#8A5A00", style: "Dash" },
  aandachtspunt: { fill: "#D6E8F8", line: "#0F548C", style: "Dot" },
  wijziging: { fill: "#E5DAF2", line: "#5C2E91", style: "DashDot" },
};
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** What is to change on one sheet. */
export interface MarkJob {
  readonly sheet: ListedSheet;
  readonly areas: readonly MarkedArea[];
  /** The earlier marks. */
  readonly old: readonly SheetFormat[];
  /** Ids of all conditional formats that it has. */
  readonly before: ReadonlySet<string>;
}

/**
 * What `getRanges` wants between addresses: the comma by its documentation, the sign between arguments in Excel for Windows under some
 * regional settings (office-js issues 1167 and 1985). No property tells which.
 */
export const SEPARATORS = [",", ";"] as const;

/**
 * @param marked null to leave what is kept of it alone
 * @param separators to be tried in this order; the one that Excel takes comes first from then on
 * @returns the sheets of which the old marks could not go; null where Excel refuses the whole, and all is as it was
 */
export async function writeMarks(
  context: Excel.RequestContext,
  jobs: readonly MarkJob[],
  marked: Marked | null,
  separators: string[],
): Promise<ListedSheet[] | null> {
  for (const separator of [...separators]) {
    try {
      const stay = await writeAtOnce(context, jobs, marked, separator);
      separators.sort((one, other) => Number(other === separator) - Number(one === separator));
      return stay;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (officeCode(error) !== "InvalidArgument") return null;
    }
  }
  return null;
}

async function writeAtOnce(
  context: Excel.RequestContext,
  jobs: readonly MarkJob[],
  marked: Marked | null,
  separator: string,
): Promise<ListedSheet[]> {
  for (const { sheet, areas } of jobs)
    for (const { addresses, look } of areas) addMark(sheet, addresses.join(separator), look);
  if (marked !== null) storedMarked.write(context, marked);
  // The old marks go last: as long as all of them are there nothing is lost, and once one is gone the new ones are complete.
  for (const { format } of jobs.flatMap(({ old }) => old)) format.delete();
  let stay: ListedSheet[] = [];
  await allOrNothing(context, async () => {
    const now = await marksNow(context, jobs);
    if (now.every(({ old, job }) => old.length === job.old.length)) {
      for (const { format } of now.flatMap(({ added }) => added)) format.delete();
      if (marked !== null) storedMarked.putBack(context);
      await context.sync();
      return "nothing";
    }
    stay = await finishBySheet(context, now);
    return "all";
  });
  return stay;
}

interface MarksNow {
  readonly job: MarkJob;
  /** What is left of the earlier marks. */
  readonly old: readonly SheetFormat[];
  /** What came in. */
  readonly added: readonly SheetFormat[];
}

async function marksNow(context: Excel.RequestContext, jobs: readonly MarkJob[]): Promise<MarksNow[]> {
  const { formats, refusing } = await readFormats(
    context,
    jobs.map(({ sheet }) => sheet),
  );
  if (refusing.length > 0) throw new Error("a sheet no longer tells its conditional formats");
  return jobs.map((job) => {
    const going = idsOf(job.old);
    const there = formats.filter(({ sheet }) => sheet === job.sheet);
    return {
      job,
      old: there.filter(({ format }) => going.has(format.id)),
      added: there.filter(({ format }) => format.type === "Custom" && !job.before.has(format.id)),
    };
  });
}

/** An old mark is gone already: the others follow it. Where none of a sheet can, its new marks go. */
async function finishBySheet(context: Excel.RequestContext, now: readonly MarksNow[]): Promise<ListedSheet[]> {
  const remove = (formats: (one: MarksNow) => readonly SheetFormat[]) => async (sheet: ListedSheet) => {
    for (const { format } of now.filter(({ job }) => job.sheet === sheet).flatMap(formats)) format.delete();
    await context.sync();
  };
  const refusing = await eachSheet(
    now.map(({ job }) => job.sheet),
    remove(({ old }) => old),
  );
  await eachSheet(
    refusing,
    remove(({ job, old, added }) => (old.length === job.old.length ? added : [])),
  );
  return refusing;
}

export function idsOf(formats: readonly SheetFormat[]): Set<string> {
  return new Set(formats.map(({ format }) => format.id));
}

function addMark({ sheet }: ListedSheet, addresses: string, look: MarkLook): void {
  const { fill, line, style } = STYLES[look];
  const format = sheet.getRanges(addresses).conditionalFormats.add("Custom");
  format.custom.rule.formula = ruleOf(look);
  format.custom.format.fill.color = fill;
  for (const edge of EDGES) {
    const border = format.custom.format.borders.getItem(edge);
    border.style = style;
    border.color = line;
  }
  format.stopIfTrue = false;
}
