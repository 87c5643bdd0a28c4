// SPDX-License-Identifier: EUPL-1.2

import type { MeasureName } from "../domain/measures/registry";
import * as chain from "./chain";
import * as figures from "./figures";
import * as overview from "./overview";
import * as register from "./register";

const ALL = { ...figures, ...chain, ...register, ...overview };

export type FunctionId = Uppercase<keyof typeof ALL>;
type Functions = { readonly [Name in keyof typeof ALL as Uppercase<Name>]: (typeof ALL)[Name] };

/** The functions by their ids: whatever these files export, under its name in capitals. Every measure must have one. */
export const FUNCTIONS = Object.fromEntries(
  Object.entries(ALL).map(([name, of]) => [name.toUpperCase(), of]),
) as Functions satisfies Record<Uppercase<MeasureName>, unknown>;
