// SPDX-License-Identifier: EUPL-1.2

import { SEVERITIES, type Finding, type ValidationResult } from "../findings";
import type { Model } from "../model";
import { besideModels, besideRules } from "./beside";
import { inReadingOrder } from "./reading-order";
import { RULES } from "./registry";
import type { Rule } from "./rule";
import { tabSummaries } from "./tab-summary";
import { walk, type Watcher, type WalkStep } from "./walk";

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
  const watching = (some: readonly Rule[]): Watching[] =>
    some.flatMap((rule) => {
      const severity = model.settings.severities[rule.id] ?? rule.severity;
      return severity === "uit" ? [] : [{ rule, severity, drafts: [] }];
    });
  const watchers = watching(rules);
  // A copy: what the rules work out of the workbook is kept with it, and so no longer than this run.
  yield* walk({ ...model }, watchers);
  const found = new Map(watchers.flatMap(findingsOf).map((finding) => [finding.id, finding]));
  for (const beside of besideModels(model)) {
    const others = watching(besideRules(rules));
    yield* walk(beside, others);
    // What stands in both, such as a name, is told once.
    for (const finding of others.flatMap(findingsOf)) if (!found.has(finding.id)) found.set(finding.id, finding);
  }
  const findings = inReadingOrder([...found.values()], model.snapshot.sheets);
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [fout, waarschuwing, aandachtspunt] = SEVERITIES.map(count);
  return {
    findings,
    summary: { fout: fout ?? 0, waarschuwing: waarschuwing ?? 0, aandachtspunt: aandachtspunt ?? 0 },
    tabs: tabSummaries(model),
  };
}

interface Watching extends Watcher {
  readonly severity: Finding["severity"];
}

function findingsOf({ rule, severity, drafts }: Watching): Finding[] {
  const taken = new Map<string, number>();
  return drafts.map((draft) => {
    const id = [rule.id, draft.tab, draft.address, draft.found].join("|");
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return { id: times === 1 ? id : `${id}|${String(times)}`, rule: rule.id, severity, ...draft };
  });
}
