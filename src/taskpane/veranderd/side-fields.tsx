// SPDX-License-Identifier: EUPL-1.2

import { useRef } from "react";
import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowSwap20Regular } from "@fluentui/react-icons/svg/arrow-swap";
import { groupBy } from "../../domain/sheet/group-by";
import type { Pair, SideChoice } from "./side-choices";

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  file: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface SideFieldsProps {
  readonly choices: readonly SideChoice[];
  /** Null where there is nothing to lay beside each other yet. */
  readonly pair: Pair | null;
  /** The name of the file that is being read; null: none. */
  readonly reading: string | null;
  readonly onPair: (pair: Pair) => void;
  readonly onFile: (file: File) => void;
}

/** Which two leveringen are laid beside each other; a file from the disk is one too. */
export function SideFields({ choices, pair, reading, onPair, onFile }: SideFieldsProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const files = [...new Set(choices.filter(({ book }) => !book.here).map(({ book }) => book.name))];
  return (
    <>
      {pair !== null && (
        <div role="group" aria-label="Vergelijk" className={styles.sides}>
          <div className={styles.fields}>
            <SideField label="Oud" choices={choices} chosen={pair.old} onChoose={(old) => onPair({ ...pair, old })} />
            <SideField
              label="Nieuw"
              choices={choices}
              chosen={pair.new}
              onChoose={(next) => onPair({ ...pair, new: next })}
            />
          </div>
          <Button
            appearance="subtle"
            icon={<ArrowSwap20Regular />}
            aria-label="Wissel oud en nieuw"
            title="Wissel oud en nieuw"
            onClick={() => onPair({ old: pair.new, new: pair.old })}
          />
        </div>
      )}
      <Button
        size="small"
        className={styles.file}
        disabledFocusable={reading !== null}
        onClick={() => picker.current?.click()}
      >
        {reading === null ? "Ander bestand…" : `${reading} wordt gelezen…`}
      </Button>
      {files.length > 0 && (
        <Caption1 className={styles.quiet}>
          {files.join(", ")}: zoals het bestand was toen u het koos. Er is niets in gewijzigd.
        </Caption1>
      )}
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label="Ander bestand om mee te vergelijken"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          // So that the same file can be chosen once more.
          currentTarget.value = "";
        }}
      />
    </>
  );
}

interface SideFieldProps {
  readonly label: string;
  readonly choices: readonly SideChoice[];
  readonly chosen: SideChoice;
  readonly onChoose: (choice: SideChoice) => void;
}

function SideField({ label, choices, chosen, onChoose }: SideFieldProps) {
  const books = [...groupBy(choices, ({ book }) => book.name)];
  const options = (of: readonly SideChoice[]) =>
    of.map(({ key, label: name }) => (
      <option key={key} value={key}>
        {name}
      </option>
    ));
  return (
    <Field label={label} orientation="horizontal">
      <Select
        value={chosen.key}
        onChange={(_, { value }) => {
          const choice = choices.find(({ key }) => key === value);
          if (choice !== undefined) onChoose(choice);
        }}
      >
        {books.length === 1
          ? options(choices)
          : books.map(([name, of]) => (
              <optgroup key={name} label={name}>
                {options(of)}
              </optgroup>
            ))}
      </Select>
    </Field>
  );
}
