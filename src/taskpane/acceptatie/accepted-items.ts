// SPDX-License-Identifier: EUPL-1.2

import { acceptanceOf, type Acceptance } from "../../domain/acceptances";
import type { Finding } from "../../domain/findings";
import type { Model } from "../../domain/model";

/** An acceptance with the finding that it lets stand; null where it lapsed. */
export interface AcceptedItem {
  readonly acceptance: Acceptance;
  readonly finding: Finding | null;
}

/** @param acceptances newest first @param accepted the accepted findings of the last validation */
export function acceptedItems(
  acceptances: readonly Acceptance[],
  accepted: readonly Finding[],
  model: Model,
): readonly AcceptedItem[] {
  const findings = new Map(accepted.map((finding) => [acceptanceOf(finding, model, acceptances)?.id, finding]));
  return acceptances.map((acceptance) => ({ acceptance, finding: findings.get(acceptance.id) ?? null }));
}
