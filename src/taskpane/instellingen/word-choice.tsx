// SPDX-License-Identifier: EUPL-1.2

import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({ field: { alignSelf: "stretch", gridTemplateColumns: "minmax(0, 1fr)" } });

interface WordChoiceProps<Word extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Word, string>>;
  readonly value: Word;
  readonly onChoose: (value: Word) => void;
}

/** One of a few words, told as they are called. */
export function WordChoice<Word extends string>({ label, words, value, onChoose }: WordChoiceProps<Word>) {
  const { field } = useStyles();
  return (
    <Field label={label} className={field}>
      <Select value={value} onChange={(_, { value: chosen }) => onChoose(chosen as Word)}>
        {Object.entries<string>(words).map(([word, text]) => (
          <option key={word} value={word}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
