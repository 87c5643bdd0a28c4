// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from "react";
import { Field, Input } from "@fluentui/react-components";
import type { Model } from "../../domain/model";
import { shownFormula } from "../../domain/sheet/dutch-formula";
import type { Choice } from "./argument";
import type { Parameter } from "./catalogue";
import { ChoiceField } from "./choice-field";
import { DateField } from "./date-field";
import { gebiedGroups, type OptionGroup } from "./option-groups";
import { askedParameter, type Asking } from "./parameters";
import { WrittenField } from "./written-field";

interface ParameterFieldProps {
  readonly parameter: Parameter;
  readonly model: Model;
  readonly choice: Choice;
  readonly selected: { readonly tab: string; readonly address: string } | null;
  readonly onChoose: (choice: Choice) => void;
}

/** Asks for one argument of a function, in the way that fits it. */
export function ParameterField({
  parameter: { name, optional, description },
  model,
  choice,
  selected,
  onChoose,
}: ParameterFieldProps) {
  const { label, asking, leftOut } = askedParameter(name);
  const meaning = optional ? leftOut(model, description) : null;
  const groups = useMemo(() => groupsFor(asking, model), [asking, model]);
  const kept = writtenIn(choice, asking);
  if (kept !== null) return <WrittenField label={label} text={kept} onLetGo={() => onChoose(null)} />;
  switch (asking.kind) {
    case "gebied":
    case "tab":
      return (
        <ChoiceField
          label={label}
          choice={choice}
          leftOut={meaning}
          groups={groups}
          selected={selected}
          onChoose={onChoose}
        />
      );
    case "words":
      return <ChoiceField label={label} choice={choice} leftOut={meaning} groups={groups} onChoose={onChoose} />;
    case "date":
      return (
        <DateField
          label={label}
          typed={choice?.kind === "date" ? choice.typed : ""}
          leftOut={meaning}
          onChoose={onChoose}
        />
      );
    case "number":
      return (
        <Field
          label={label}
          required={!optional}
          hint={choice === null && meaning !== null ? `Leeg: ${meaning}` : undefined}
        >
          <Input
            type="number"
            min={1}
            max={100}
            value={choice?.kind === "number" ? String(choice.number) : ""}
            onChange={(_, { value }) => onChoose(value === "" ? null : { kind: "number", number: Number(value) })}
          />
        </Field>
      );
  }
}

/** What a formula in a cell has and is not asked for in this way, as a Dutch Excel shows it; else null. */
function writtenIn(choice: Choice, { kind }: Asking): string | null {
  if (choice?.kind === "written") return shownFormula(`=${choice.text}`).slice(1);
  return choice?.kind === "cells" && kind !== "gebied" && kind !== "tab" ? choice.typed : null;
}

function groupsFor(asking: Asking, model: Model): readonly OptionGroup[] {
  switch (asking.kind) {
    case "gebied":
      return gebiedGroups(model, asking.only === "gemeente" ? "gemeenten" : "gebieden", asking.asCode ?? false);
    case "tab":
      return [{ label: "", options: model.snapshot.sheets.map(({ name }) => ({ label: name, text: name })) }];
    case "words":
      return [{ label: "", options: asking.words.map((word) => ({ label: word, text: word })) }];
    default:
      return [];
  }
}
