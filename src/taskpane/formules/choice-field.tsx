// SPDX-License-Identifier: EUPL-1.2

import { Field, Select } from "@fluentui/react-components";
import type { Choice } from "./argument";
import { CellsField } from "./cells-field";
import type { OptionGroup } from "./option-groups";

const LEFT_OUT = "";
const CELLS = "uit een cel";
/** In front of the texts, none of which can then be one of the values above. */
const TEXT = "=";
/** As many characters as a list of a narrow pane shows. */
const SHORT = 30;

interface ChoiceFieldProps {
  readonly label: string;
  readonly choice: Choice;
  /** What leaving it out means; null where that is not possible. */
  readonly leftOut: string | null;
  /** Groups without a label are shown as they are. */
  readonly groups: readonly OptionGroup[];
  /** The selection as an address on its tab, or null; undefined where the argument cannot come from cells. */
  readonly selected?: { readonly tab: string; readonly address: string } | null;
  readonly onChoose: (choice: Choice) => void;
}

/** Chooses one text from a list, or cells that hold it. */
export function ChoiceField({ label, choice, leftOut, groups, selected, onChoose }: ChoiceFieldProps) {
  const cells = choice?.kind === "cells" ? choice : null;
  const value = cells !== null ? CELLS : choice?.kind === "text" ? TEXT + choice.text : LEFT_OUT;
  const isLong = leftOut !== null && leftOut.length > SHORT;
  const choose = (next: string): void => {
    if (next === CELLS) onChoose({ kind: "cells", typed: selected?.address ?? "", tab: selected?.tab ?? "" });
    else onChoose(next === LEFT_OUT ? null : { kind: "text", text: next.slice(TEXT.length) });
  };
  return (
    <>
      <Field
        label={label}
        required={leftOut === null}
        hint={isLong && value === LEFT_OUT ? `Leeg: ${leftOut}` : undefined}
      >
        <Select value={value} onChange={(_, data) => choose(data.value)}>
          <option value={LEFT_OUT}>{leftOut === null ? "Kies…" : isLong ? "Leeg" : `Leeg: ${leftOut}`}</option>
          {selected !== undefined && <option value={CELLS}>uit een cel of bereik…</option>}
          {choice?.kind === "text" && !isOffered(groups, choice.text) && <option value={value}>{choice.text}</option>}
          {groups.map((group) => (
            <Options key={group.label} group={group} />
          ))}
        </Select>
      </Field>
      {cells !== null && <CellsField label={label} cells={cells} selected={selected ?? null} onChange={onChoose} />}
    </>
  );
}

function Options({ group: { label, options } }: { readonly group: OptionGroup }) {
  const list = options.map(({ label: name, text }) => (
    <option key={text} value={TEXT + text}>
      {name}
    </option>
  ));
  return label === "" ? <>{list}</> : <optgroup label={label}>{list}</optgroup>;
}

/** What was chosen stays to be seen, also where the workbook no longer has it. */
function isOffered(groups: readonly OptionGroup[], wanted: string): boolean {
  return groups.some(({ options }) => options.some(({ text }) => text === wanted));
}
