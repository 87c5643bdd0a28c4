// SPDX-License-Identifier: EUPL-1.2

import { acceptanceOf, acceptedTogether, type Acceptance } from "../../domain/acceptances";
import type { Finding } from "../../domain/findings";
import type { Model } from "../../domain/model";

/** An acceptance with the finding that it lets stand; null where it lapsed. */
export interface AcceptedItem {
  readonly acceptance: Acceptance;
  readonly finding: Finding | null;
}

/** What stands under each other: what was accepted together has a line for all of it first. */
export type AcceptedEntry =
  | { readonly kind: "group"; readonly key: string; readonly items: readonly AcceptedItem[] }
  | { readonly kind: "one"; readonly key: string; readonly item: AcceptedItem; readonly inGroup: boolean };

/** @param acceptances newest first @param accepted the accepted findings of the last validation */
export function acceptedItems(
  acceptances: readonly Acceptance[],
  accepted: readonly Finding[],
  model: Model,
): readonly AcceptedItem[] {
  const findings = new Map(accepted.map((finding) => [acceptanceOf(finding, model, acceptances)?.id, finding]));
  return acceptances.map((acceptance) => ({ acceptance, finding: findings.get(acceptance.id) ?? null }));
}

export function acceptedEntries(items: readonly AcceptedItem[]): readonly AcceptedEntry[] {
  return acceptedTogether(items, ({ acceptance }) => acceptance).flatMap((together): AcceptedEntry[] => {
    const inGroup = together.length > 1;
    const ones = together.map((item) => ({ kind: "one" as const, key: item.acceptance.id, item, inGroup }));
    return inGroup ? [{ kind: "group", key: `samen ${ones[0]?.key ?? ""}`, items: together }, ...ones] : ones;
  });
}
