// SPDX-License-Identifier: EUPL-1.2

import { Field, Input } from "@fluentui/react-components";
import { formatDateLong } from "../../domain/sheet/format";
import { readDate, type Choice } from "./argument";

interface DateFieldProps {
  readonly label: string;
  readonly typed: string;
  /** What leaving it out means; null where that is not possible. */
  readonly leftOut: string | null;
  readonly onChoose: (choice: Choice) => void;
}

/** A date in Dutch order, said back in words: the browser's own date field follows the language of the browser. */
export function DateField({ label, typed, leftOut, onChoose }: DateFieldProps) {
  const isEmpty = typed.trim() === "";
  const date = readDate(typed);
  const isWrong = !isEmpty && date === null;
  const said = date !== null ? formatDateLong(date) : leftOut === null ? undefined : `Leeg: ${leftOut}`;
  return (
    <Field
      label={label}
      required={leftOut === null}
      hint={isWrong ? undefined : said}
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? "Schrijf een datum met jaar, zoals 1-2-2026." : null}
    >
      <Input
        value={typed}
        placeholder="1-2-2026"
        autoComplete="off"
        onChange={(_, { value }) => onChoose(value.trim() === "" ? null : { kind: "date", typed: value })}
      />
    </Field>
  );
}
