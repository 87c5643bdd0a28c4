// SPDX-License-Identifier: EUPL-1.2

import { SEVERITIES, type Finding, type ValidationResult } from "../findings";
import type { Model } from "../model";
import { inReadingOrder } from "./reading-order";
import { RULES } from "./registry";
import type { Draft, Rule } from "./rule";
import { tabSummaries } from "./tab-summary";
import { walk, type WalkStep } from "./walk";

export type ValidationStep = WalkStep;

/** Checks all rules that the settings leave on. The same model gives the same result, ids included. */
export function validate(model: Model): ValidationResult {
  const steps = validateSteps(model);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As `validate`, with pauses: to report progress, to let the pane breathe, to stop halfway. */
export function* validateSteps(
  model: Model,
  rules: readonly Rule[] = RULES,
): Generator<ValidationStep, ValidationResult> {
  const watchers = rules.flatMap((rule) => {
    const severity = model.settings.severities[rule.id] ?? rule.severity;
    return severity === "uit" ? [] : [{ rule, severity, drafts: [] as Draft<object>[] }];
  });
  // A copy: what the rules work out of the workbook is kept with it, and so no longer than this run.
  yield* walk({ ...model }, watchers);
  const findings = inReadingOrder(watchers.flatMap(findingsOf), model.snapshot.sheets);
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [fout, waarschuwing, aandachtspunt] = SEVERITIES.map(count);
  return {
    findings,
    summary: { fout: fout ?? 0, waarschuwing: waarschuwing ?? 0, aandachtspunt: aandachtspunt ?? 0 },
    tabs: tabSummaries(model),
  };
}

interface Judged {
  readonly rule: Rule;
  readonly severity: Finding["severity"];
  readonly drafts: readonly Draft<object>[];
}

function findingsOf({ rule, severity, drafts }: Judged): Finding[] {
  const taken = new Map<string, number>();
  return drafts.map((draft) => {
    const id = [rule.id, draft.tab, draft.address, draft.found].join("|");
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return { id: times === 1 ? id : `${id}|${String(times)}`, rule: rule.id, severity, ...draft };
  });
}
