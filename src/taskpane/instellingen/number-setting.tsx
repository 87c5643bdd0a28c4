// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { NumberSetting } from "../../domain/settings";
import { NUMBER_SETTINGS, readNumberSetting, showNumberSetting } from "../../domain/text/settings";

const useStyles = makeStyles({
  field: { alignSelf: "stretch" },
  input: { width: "96px" },
});

interface NumberSettingFieldProps {
  readonly setting: NumberSetting;
  readonly value: number;
  readonly onValue: (value: number) => void;
}

/** A number that is kept when the user leaves the field or presses Enter; Escape puts back what is kept. */
export function NumberSettingField({ setting, value, onValue }: NumberSettingFieldProps) {
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { title, what } = NUMBER_SETTINGS[setting];
  const forget = (): void => {
    setText(null);
    setProblem(null);
  };
  const keep = (): void => {
    if (text === null) return;
    const read = readNumberSetting(setting, text);
    if ("sentence" in read) {
      setProblem(read.sentence);
      return;
    }
    forget();
    if (read.value !== value) onValue(read.value);
  };
  return (
    <Field label={title} hint={what} className={styles.field} validationState={problem === null ? "none" : "error"} validationMessage={problem}>
      <Input
        className={styles.input}
        inputMode={setting === "duurzaamJaren" ? "numeric" : "decimal"}
        autoComplete="off"
        value={text ?? showNumberSetting(value)}
        onChange={(_, { value: typed }) => setText(typed)}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === "Enter") keep();
          if (key === "Escape") forget();
        }}
      />
    </Field>
  );
}
