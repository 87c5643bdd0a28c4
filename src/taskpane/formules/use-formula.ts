// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useState } from "react";
import type { Model } from "../../domain/model";
import type { FunctionId } from "../../functions/functions";
import { argumentOf, type Argument, type CellsArgument, type Choice } from "./argument";
import { offeredFunction, type OfferedFunction } from "./catalogue";
import { unmistakable } from "./option-groups";
import { askedParameter } from "./parameters";
import { ownValue } from "../../domain/sheet/own-value";

export interface ChosenFormula {
  readonly of: OfferedFunction;
  readonly chooseFunction: (id: FunctionId) => void;
  readonly choiceFor: (parameter: string) => Choice;
  readonly choose: (parameter: string, choice: Choice) => void;
  /** By position, for what is chosen so far. */
  readonly given: readonly (Argument | null)[];
  /** Labels of what is still to be chosen. */
  readonly missing: readonly string[];
  readonly cells: CellsArgument | null;
}

/** What the user chooses; what was chosen for one function holds for the next one that asks the same. */
export function useFormula(model: Model): ChosenFormula {
  const [id, setId] = useState<FunctionId>("GAP");
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>(() => firstChoices(model));
  const of = offeredFunction(id);
  const { given, missing } = useMemo(() => {
    const all = of.parameters.map(({ name, optional }) => {
      const argument = argumentOf(ownValue(choices, name) ?? null);
      const unfinished = argument === "unfinished" || (argument === null && !optional);
      return {
        argument: argument === "unfinished" ? null : argument,
        missing: unfinished ? [askedParameter(name).label.toLowerCase()] : [],
      };
    });
    return { given: all.map(({ argument }) => argument), missing: all.flatMap((one) => one.missing) };
  }, [of, choices]);
  return {
    of,
    chooseFunction: (next) => {
      setId(next);
      // What a cyclus means differs per function, and so does the one that is meant without it.
      setChoices((before) => ({ ...before, cyclus: null }));
    },
    choiceFor: (parameter) => ownValue(choices, parameter) ?? null,
    choose: (parameter, choice) => setChoices((before) => ({ ...before, [parameter]: choice })),
    given,
    missing,
    cells: given.find((argument) => argument?.kind === "cells") ?? null,
  };
}

/** The provincie of the workbook, so that there is an answer at once. */
function firstChoices(model: Model): Readonly<Record<string, Choice>> {
  const own = model.gebieden.provincies.find(({ naam }) => naam === model.provincie);
  return {
    gebied: own === undefined ? null : { kind: "text", text: unmistakable(model, own) },
    maat: { kind: "text", text: "gap" },
  };
}
