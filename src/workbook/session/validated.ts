// SPDX-License-Identifier: EUPL-1.2

import type { ValidationResult } from "../../domain/findings";
import type { Model } from "../../domain/model";
import type { ValidationStep } from "../../domain/rules/validate";
import { sameData } from "../../domain/sheet/same-data";
import type { SessionState } from "../session.types";
import type * as checkingParts from "./checking";

/** What is needed once somebody validates. */
export type Checking = Pick<
  typeof checkingParts,
  "applyAcceptances" | "causesOf" | "changedTabs" | "offeredAcceptances" | "outdatedFindings"
> & { readonly validate: (model: Model) => Generator<ValidationStep, ValidationResult> };

/** A validation as it was made, acceptances left out of account. */
export interface Validated {
  readonly result: ValidationResult;
  readonly model: Model;
  readonly checking: Checking;
}

export type Changes = Pick<SessionState, "changedSinceValidation" | "settingsChangedSinceValidation" | "outdated">;
export const NOTHING_CHANGED: Changes = {
  changedSinceValidation: [],
  settingsChangedSinceValidation: false,
  outdated: new Set(),
};

/** What is to be told where the workbook is `now` another one than the one that was validated. */
export function changesSince(
  { result, model: then, checking: { changedTabs, outdatedFindings } }: Validated,
  now: Model,
): Changes {
  return {
    changedSinceValidation: changedTabs(then, now),
    settingsChangedSinceValidation: !sameData(then.settings, now.settings),
    outdated: outdatedFindings(result.findings, then.snapshot, now.snapshot),
  };
}

/** True where the last validation is not that of the sheets and the settings as they were read last, or these were not read. */
export const isChanged = (state: SessionState): boolean =>
  state.changedSinceValidation.length > 0 ||
  state.settingsChangedSinceValidation ||
  state.outdated.size > 0 ||
  state.recounting ||
  state.unread;
