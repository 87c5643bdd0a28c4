// SPDX-License-Identifier: EUPL-1.2

import type { ICommandInfo, IExecutionOptions, IUnitRange } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { rangeOf, type SheetArea } from "./areas";
import type { UniverContext } from "./univer-context";
import { withoutDelay } from "./without-delay";

/** Commands that change no value. */
const LOOK_ONLY = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/**
 * Starts calculations and knows when they are done. Univer starts one a tenth of a second after the last change, and breaks
 * off the one that is running. That is prevented here: a calculation that is broken off twice forgets what was to be
 * calculated first, reports its end twice, and leaves ports open that keep Node alive.
 * Instead everything is calculated again after a calculation during which something changed.
 */
export class Calculation {
  readonly #context: UniverContext;
  readonly #atOnce: boolean;
  readonly #waiting = new Set<() => void>();
  readonly #listeners = new Set<() => void>();
  #pass = 0;
  #due = false;
  #running = 0;
  /** True where something changed while a calculation was running. */
  #outdated = false;

  /** @param atOnce starts what this asks for in the next turn: what waits for more is a user who types */
  constructor(context: UniverContext, atOnce: boolean) {
    this.#context = context;
    this.#atOnce = atOnce;
    context.injector.get(ICalculateFormulaService).stopFormulaExecution = () => (this.#outdated = true);
    context.commands.onCommandExecuted((command, options) => this.#follow(command, options));
  }

  /** Changes whenever formulas may be evaluated once more: in each calculation, and within one when its results spill. */
  get pass(): number {
    return this.#pass;
  }

  get busy(): boolean {
    return this.#due || this.#running > 0;
  }

  /** Settles when nothing is being calculated or waiting for it. */
  idle(): Promise<void> {
    return this.busy ? new Promise((resolve) => void this.#waiting.add(resolve)) : Promise.resolve();
  }

  /** Calls back after each calculation that had something to calculate, before `idle` settles. */
  onDone(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Calculates the formulas in these areas again, and what depends on these areas. */
  markDirty(areas: readonly SheetArea[]): void {
    if (areas.length > 0) this.#trigger({ dirtyRanges: areas.map((area) => this.#unitRange(area)) });
  }

  calculateAll(): void {
    this.#trigger({ forceCalculation: true, dirtyRanges: [] });
  }

  #unitRange(area: SheetArea): IUnitRange {
    return { unitId: this.#context.workbook.getUnitId(), sheetId: area.sheetId, range: rangeOf(area) };
  }

  #trigger(what: { forceCalculation?: boolean; dirtyRanges: IUnitRange[] }): void {
    const ask = (): unknown =>
      this.#context.commands.syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], ...what },
        { onlyLocal: true },
      );
    if (this.#atOnce) withoutDelay(ask);
    else ask();
  }

  #follow(command: ICommandInfo, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.#due = false;
      this.#running += 1;
      this.#pass += 1;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { stageInfo, functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (stageInfo?.stage === FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA) this.#pass += 1;
      this.#ended(functionsExecutedState);
    } else if (this.#leadsToCalculation(command, options)) {
      this.#due = true;
    }
  }

  #leadsToCalculation(command: ICommandInfo, options: IExecutionOptions | undefined): boolean {
    if (this.#context.injector.get(IActiveDirtyManagerService).get(command.id) === undefined) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const { trigger } = command.params as ISetRangeValuesMutationParams;
    return options?.onlyLocal !== true && !LOOK_ONLY.has(trigger ?? "");
  }

  #ended(state: FormulaExecutedStateType | undefined): void {
    if (state !== FormulaExecutedStateType.SUCCESS && state !== FormulaExecutedStateType.NOT_EXECUTED) return;
    this.#running = Math.max(0, this.#running - 1);
    if (state === FormulaExecutedStateType.SUCCESS) for (const listener of this.#listeners) listener();
    if (this.#outdated && this.#running === 0) {
      this.#outdated = false;
      this.calculateAll();
    }
    if (this.busy) return;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resolve of waiting) resolve();
  }
}
