// SPDX-License-Identifier: EUPL-1.2
/** In what ways Excel may misbehave while an analyst works: a new way is one entry more. */
import type { Misbehaviour } from "../../../src/workbench/excel-host/misbehaviour";
import type { Step } from "./steps";

export interface Profile {
  readonly misbehaviour: Misbehaviour;
  /** Steps that are refused while it lasts, with what the user reads; all others come about. */
  readonly refused?: Readonly<Partial<Record<Step, string>>>;
  /** Steps before which the runtime is lost, and another page starts. */
  readonly runtimeLostBefore?: readonly Step[];
  /** When formulas show a number that the user changed: at once, where left out. */
  readonly follows?: "after a check" | "after a sign";
  /** What others typed meanwhile, and what stands there in the end. */
  readonly typed?: Readonly<Record<string, number>>;
}

export const PROFILES: Readonly<Record<string, Profile>> = { "as it should be": { misbehaviour: {} } };
