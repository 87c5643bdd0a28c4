// SPDX-License-Identifier: EUPL-1.2

import { areaAddress, fullAddress } from "../../domain/sheet/addresses";
import { NOT_WRITTEN } from "../../domain/journal/words";
import { actionFailure, SaidError } from "../excel/failures";
import { officeCode } from "../excel/read-errors";
import type { PlannedWrite, Written } from "./exchange";

/** What an action says of itself. */
export interface TransactionWords {
  /** Dutch: Excel made something else of what was written in this cell, and all was put back. */
  readonly otherwise: (tab: string, address: string) => string;
  /** Dutch: these cells could not be put back. */
  readonly stands: (cells: readonly string[]) => string;
}

/** Why a change did not come about. */
export type Obstacle =
  /** The cells had other contents, or stand elsewhere, than when they were looked at. */
  | { readonly kind: "moved"; readonly write: PlannedWrite }
  /** The journal or the name of a tab did. */
  | { readonly kind: "changed" }
  /** Excel made something else of what was written. */
  | { readonly kind: "otherwise"; readonly write: PlannedWrite }
  | { readonly kind: "error"; readonly error: unknown };

/** What is there after the putting back. */
interface Stand {
  readonly standing: readonly Written<PlannedWrite>[];
  readonly certain: boolean;
}

/** What the user reads. */
export function whyNot(obstacle: Obstacle, { standing, certain }: Stand, words: TransactionWords): string {
  if (standing.length > 0)
    return words.stands(standing.map(({ write }) => fullAddress(write.tab, areaAddress(write.area))));
  if (!certain && !isEditing(obstacle)) return NOT_WRITTEN.uncertain;
  switch (obstacle.kind) {
    case "moved":
      return NOT_WRITTEN.moved(obstacle.write.tab, areaAddress(obstacle.write.area));
    case "changed":
      return NOT_WRITTEN.changed;
    case "otherwise":
      return words.otherwise(obstacle.write.tab, areaAddress(obstacle.write.area));
    case "error":
      return isEditing(obstacle) || obstacle.error instanceof SaidError
        ? actionFailure(obstacle.error)
        : NOT_WRITTEN.failed(actionFailure(obstacle.error));
  }
}

/** While the user edits a cell Excel does nothing of a request, and tells nothing either. */
function isEditing(obstacle: Obstacle): boolean {
  return obstacle.kind === "error" && officeCode(obstacle.error) === "InvalidOperationInCellEditMode";
}
