// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { SETTING_LIMITS, type NumberSetting } from "../../domain/settings";
import { NUMBER_WORDS, readNumberSetting, showNumberSetting } from "../../domain/settings-words/settings";

const useStyles = makeStyles({ field: { alignSelf: "stretch" }, input: { width: "96px" } });

interface NumberSettingFieldProps {
  readonly setting: NumberSetting;
  readonly value: number;
  readonly onValue: (value: number) => void;
}

interface Draft {
  readonly text: string;
  /** The value that it was typed over. */
  readonly over: number;
  readonly problem: string | null;
}

/** A number that is kept when the user leaves the field or presses Enter; Escape puts back what is kept. */
export function NumberSettingField({ setting, value, onValue }: NumberSettingFieldProps) {
  const styles = useStyles();
  const [last, setDraft] = useState<Draft | null>(null);
  // What was typed over a value that has been replaced meanwhile (by an import, for one) no longer counts.
  const draft = last?.over === value ? last : null;
  const problem = draft?.problem ?? null;
  const { title, what } = NUMBER_WORDS[setting];
  const keep = (): void => {
    if (draft === null) return;
    const read = readNumberSetting(setting, draft.text);
    if ("sentence" in read) {
      setDraft({ ...draft, problem: read.sentence });
      return;
    }
    setDraft(null);
    if (read.value !== value) onValue(read.value);
  };
  return (
    <Field
      label={title}
      hint={what}
      className={styles.field}
      validationState={problem === null ? "none" : "error"}
      validationMessage={problem}
    >
      <Input
        className={styles.input}
        inputMode={SETTING_LIMITS[setting].whole ? "numeric" : "decimal"}
        autoComplete="off"
        value={draft?.text ?? showNumberSetting(value)}
        onChange={(_, { value: typed }) => setDraft({ text: typed, over: value, problem })}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === "Enter") keep();
          if (key === "Escape") setDraft(null);
        }}
      />
    </Field>
  );
}
