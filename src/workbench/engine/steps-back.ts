// SPDX-License-Identifier: EUPL-1.2

import { LocalUndoRedoService, type IUndoRedoItem } from "@univerjs/core";
import { STEPS_KEPT } from "./steps-kept";

interface Steps {
  pushUndoRedo: (this: Steps, item: IUndoRedoItem) => void;
  _getUndoStack(unitId: string, create: true): IUndoRedoItem[];
}

let done = false;

/**
 * Univer takes back twenty steps and says nothing of the others. With each step after these it drops the oldest: here that one comes back, up to
 * a hundred. For all engines, once.
 */
export function keepStepsBack(): void {
  if (done) return;
  done = true;
  const steps = LocalUndoRedoService.prototype as unknown as Steps;
  const push = steps.pushUndoRedo;
  steps.pushUndoRedo = function (this: Steps, item) {
    const stack = this._getUndoStack(item.unitID, true);
    const [oldest] = stack;
    push.call(this, item);
    if (oldest !== undefined && stack[0] !== oldest && stack.length < STEPS_KEPT) stack.unshift(oldest);
  };
}
