// SPDX-License-Identifier: EUPL-1.2

import { reportRows } from "../../domain/report/report";
import { causesOf } from "../../domain/rules/causes";
import { MARKS } from "../../domain/journal/words";
import { REPORT } from "../../domain/report/words";
import type { Finding } from "../../domain/findings";
import { momentOf } from "../../domain/sheet/dates";
import type { ActionParts } from "./action-parts";
import { markChanges, markFindings, type MarkResult } from "../writing/marks";
import { overWhereNameTaken } from "../sheets/make-sheets";
import { writeReport } from "../sheets/report/sheet";
import type { Actions } from "../session.types";

/** The actions that show the findings in the workbook: marks in the sheets and the report tab. */
export function reportActions({ store, reading, making, run, mutex, version }: ActionParts) {
  const mark = async (work: (context: Excel.RequestContext) => Promise<MarkResult>): Promise<string | null> => {
    const { marked, sentence } = await run(work);
    store.update({ marked });
    return sentence;
  };
  const markThese = (findings: readonly Finding[]): Promise<string | null> =>
    mark((context) => markFindings(context, findings));

  return {
    mark: () =>
      mutex(async () => {
        const { validation, outdated } = store.state();
        if (validation === null) return MARKS.nothing;
        return markThese(validation.findings.filter(({ id }) => !outdated.has(id)));
      }),
    markChanges: (places) =>
      mutex(async () => {
        if (places.length === 0) return MARKS.noChanges;
        return mark((context) => markChanges(context, places));
      }),
    unmark: () => mutex(() => markThese([])),
    report: () =>
      mutex(async () => {
        const before = reading.validated();
        if (before === null) return REPORT.noReport;
        if (!reading.validatedIsNew()) await reading.validate();
        const validated = reading.validated();
        const { validation: open, accepted, acceptances, journal } = store.state();
        if (validated === null || open === null || (validated === before && !reading.validatedIsNew()))
          return REPORT.stale;
        const { model, made } = validated;
        const causes = causesOf([...open.findings, ...accepted], model);
        const rows = reportRows({ open, accepted, acceptances, causes, journal, model, made: momentOf(made), version });
        return making.make(() => run((context) => overWhereNameTaken(() => writeReport(context, rows, version))));
      }),
  } satisfies Partial<Actions>;
}
