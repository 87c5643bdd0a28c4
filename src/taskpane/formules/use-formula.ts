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
  readonly cells: readonly CellsArgument[];
  /** What only Excel can work out, in English notation; null where there is no such thing. */
  readonly written: string | null;
  /** True where the user chose something that no cell has. */
  readonly touched: boolean;
  /** From now on the choices are in a cell. */
  readonly settle: () => void;
  /** Chooses what a formula has that is in a cell. */
  readonly fill: (id: FunctionId, choices: readonly Choice[]) => void;
}

/** What the user chooses; what was chosen for one function holds for the next one that asks the same. */
export function useFormula(model: Model): ChosenFormula {
  const [id, setId] = useState<FunctionId>("GAP");
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>(() => firstChoices(model));
  const [touched, setTouched] = useState(false);
  const of = offeredFunction(id);
  const { given, missing, cells, written } = useMemo(() => {
    const all = of.parameters.map(({ name, optional }) => {
      const argument = argumentOf(ownValue(choices, name) ?? null);
      const unfinished = argument === "unfinished" || (argument === null && !optional);
      return {
        argument: argument === "unfinished" ? null : argument,
        missing: unfinished ? [askedParameter(name).label.toLowerCase()] : [],
      };
    });
    const given = all.map(({ argument }) => argument);
    return {
      given,
      missing: all.flatMap((one) => one.missing),
      cells: given.filter((argument) => argument?.kind === "cells"),
      written: given.find((argument) => argument?.kind === "written")?.text ?? null,
    };
  }, [of, choices]);
  return {
    of,
    chooseFunction: (next) => {
      setTouched(true);
      setId(next);
      // What a cyclus means differs per function, and so does the one that is meant without it.
      setChoices((before) => ({ ...before, cyclus: null }));
    },
    choiceFor: (parameter) => ownValue(choices, parameter) ?? null,
    choose: (parameter, choice) => {
      setTouched(true);
      setChoices((before) => ({ ...before, [parameter]: choice }));
    },
    given,
    missing,
    cells,
    written,
    touched,
    settle: () => setTouched(false),
    fill: (next, filled) => {
      setId(next);
      const named = offeredFunction(next).parameters.map(({ name }, at) => [name, filled[at] ?? null] as const);
      setChoices((before) => ({ ...before, ...Object.fromEntries(named) }));
      setTouched(false);
    },
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
