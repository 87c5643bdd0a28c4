// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState } from "react";
import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../../domain/settings";
import { settingChanges } from "../../domain/settings-words/settings";
import { SETTINGS_FILE } from "../../domain/settings-words/file";
import type { SettingsFileReading, SettingsOfFile } from "../../workbook/stored/settings-file";
import { ImportPreview } from "./import-preview";
import type { SettingsChange } from "./use-save";

const useStyles = makeStyles({
  field: { alignSelf: "stretch" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problem: { color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
});

interface ImportSettingsProps {
  readonly settings: Settings;
  readonly onRead: (text: string) => SettingsFileReading;
  readonly onApply: (change: SettingsChange) => Promise<void>;
  readonly onAnnounce: (text: string) => void;
}

/** Takes over settings from a file or from pasted text, after a look at what that would change. */
export function ImportSettings({ settings, onRead, onApply, onAnnounce }: ImportSettingsProps) {
  const styles = useStyles();
  const [pasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [found, setFound] = useState<SettingsOfFile | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const paste = useRef<HTMLInputElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const returning = useRef(false);
  useEffect(() => {
    if (pasting) paste.current?.focus();
  }, [pasting]);
  useEffect(() => {
    if (found === null && returning.current) start.current?.focus();
    returning.current = found !== null;
  }, [found]);

  const read = (text: string): void => {
    const reading = onRead(text);
    const sentence = "sentence" in reading ? reading.sentence : null;
    setProblem(sentence);
    setFound("sentence" in reading ? null : reading);
    if (sentence !== null) onAnnounce(sentence);
  };
  const readFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      read(await file.text());
    } catch {
      setProblem(SETTINGS_FILE.unreadable);
    }
  };
  const close = (): void => {
    setFound(null);
    setPasting(false);
    setPasted("");
  };

  if (found !== null) {
    return (
      <ImportPreview
        changes={settingChanges(settings, found.apply(settings))}
        unknownRules={found.unknownRules}
        onApply={() => onApply(found.apply).then(close)}
        onCancel={close}
      />
    );
  }
  return (
    <>
      <div className={styles.buttons}>
        <Button ref={start} onClick={() => picker.current?.click()}>
          Importeren…
        </Button>
        <Button appearance="subtle" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          Plak tekst
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Bestand met instellingen"
        onChange={({ currentTarget }) => {
          void readFile(currentTarget.files?.[0]);
          // So that the same file can be chosen once more.
          currentTarget.value = "";
        }}
      />
      {pasting && (
        <>
          <Field label="Plak hier de tekst van de instellingen" className={styles.field}>
            <Input ref={paste} value={pasted} onChange={(_, { value }) => setPasted(value)} />
          </Field>
          <Button disabledFocusable={pasted.trim() === ""} onClick={() => read(pasted)}>
            Bekijk wat er wijzigt
          </Button>
        </>
      )}
      {problem !== null && (
        <Caption1 role="alert" className={styles.problem}>
          {problem}
        </Caption1>
      )}
    </>
  );
}
