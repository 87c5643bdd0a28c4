// SPDX-License-Identifier: EUPL-1.2

import type { MeasureName } from "../domain/measures/registry";
import * as chain from "./chain";
import * as figures from "./figures";
import * as overview from "./overview";
import { explainMisplaced } from "./misplaced";
import * as register from "./register";
import { explainErrors, type Invocation } from "./stream";

const ALL = { ...figures, ...chain, ...register, ...overview };

export type FunctionId = Uppercase<keyof typeof ALL>;
type Functions = { readonly [Name in keyof typeof ALL as Uppercase<Name>]: (typeof ALL)[Name] };

type Called = (...args: unknown[]) => void;

/** As the function itself, with errors that say what belongs where. */
function named(id: string, of: Called): Called {
  const call: Called = (...args) => {
    explainErrors(args.at(-1) as Invocation, (answer, model) => explainMisplaced(answer, model, id));
    of(...args);
  };
  // How many parameters it has is asked of it.
  return Object.defineProperty(call, "length", { value: of.length });
}

/** The functions by their ids: whatever these files export, under its name in capitals. Every measure must have one. */
export const FUNCTIONS = Object.fromEntries(
  Object.entries(ALL).map(([name, of]) => [name.toUpperCase(), named(name.toUpperCase(), of as Called)]),
) as unknown as Functions satisfies Record<Uppercase<MeasureName>, unknown>;
