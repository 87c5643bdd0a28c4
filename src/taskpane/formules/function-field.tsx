// SPDX-License-Identifier: EUPL-1.2

import { Field, Select } from "@fluentui/react-components";
import type { FunctionId } from "../../functions/functions";
import { CATALOGUE, GROUPS, type OfferedFunction } from "./catalogue";

interface FunctionFieldProps {
  readonly chosen: OfferedFunction;
  readonly onChoose: (id: FunctionId) => void;
}

/** All functions, grouped by what people ask, with the sentence of the one that is chosen. */
export function FunctionField({ chosen, onChoose }: FunctionFieldProps) {
  return (
    <Field label="Functie" hint={chosen.description}>
      <Select value={chosen.id} onChange={(_, { value }) => onChoose(value as FunctionId)}>
        {GROUPS.map((group) => (
          <optgroup key={group} label={group}>
            {CATALOGUE.filter((one) => one.group === group).map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
