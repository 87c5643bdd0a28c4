// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from "react";
import { Field, Input } from "@fluentui/react-components";
import { calendarDate } from "../../domain/dates";
import type { Model } from "../../domain/model";
import type { Choice } from "./argument";
import type { Parameter } from "./catalogue";
import { ChoiceField } from "./choice-field";
import { gebiedGroups, type OptionGroup } from "./option-groups";
import { askedParameter, type Asking } from "./parameters";

interface ParameterFieldProps {
  readonly parameter: Parameter;
  readonly model: Model;
  readonly choice: Choice;
  readonly selected: { readonly tab: string; readonly address: string } | null;
  readonly onChoose: (choice: Choice) => void;
}

/** Asks for one argument of a function, in the way that fits it. */
export function ParameterField({ parameter: { name, optional }, model, choice, selected, onChoose }: ParameterFieldProps) {
  const { label, asking, leftOut } = askedParameter(name);
  const meaning = optional ? leftOut(model) : null;
  const groups = useMemo(() => groupsFor(asking, model), [asking, model]);
  switch (asking.kind) {
    case "gebied":
    case "tab":
      return <ChoiceField label={label} choice={choice} leftOut={meaning} groups={groups} selected={selected} onChoose={onChoose} />;
    case "words":
      return <ChoiceField label={label} choice={choice} leftOut={meaning} groups={groups} onChoose={onChoose} />;
    case "date":
      return (
        <Field label={label} required={!optional} hint={choice === null && meaning !== null ? `weggelaten: ${meaning}` : undefined}>
          <Input type="date" value={choice?.kind === "date" ? choice.date : ""} onChange={(_, { value }) => onChoose(dateChoice(value))} />
        </Field>
      );
    case "number":
      return (
        <Field label={label} required={!optional} hint={choice === null && meaning !== null ? `weggelaten: ${meaning}` : undefined}>
          <Input type="number" min={1} max={100} value={choice?.kind === "number" ? String(choice.number) : ""} onChange={(_, { value }) => onChoose(value === "" ? null : { kind: "number", number: Number(value) })} />
        </Field>
      );
  }
}

/** What a date field holds, "2026-02-01"; null for a day that Excel does not know. */
function dateChoice(value: string): Choice {
  const [year = 0, month = 0, day = 0] = value.split("-").map(Number);
  const date = calendarDate(year, month, day);
  return date === null ? null : { kind: "date", date };
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
