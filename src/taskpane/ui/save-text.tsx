// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState } from "react";
import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { copyText } from "../ui/copy-text";
import { downloadText } from "../ui/download-text";

const FILE_NAME = "spreiding-instellingen.json";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { alignSelf: "stretch" },
});

interface ExportSettingsProps {
  /** The text of the file. */
  readonly text: string;
  readonly onAnnounce: (text: string) => void;
}

/** The settings as a file, and as text for where Office lets nobody download. */
export function ExportSettings({ text, onAnnounce }: ExportSettingsProps) {
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
  const whole = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!shown) return;
    whole.current?.focus();
    whole.current?.select();
  }, [shown]);
  const say = (sentence: string): void => {
    setSaid(sentence);
    onAnnounce(sentence);
  };
  const download = (): void => {
    downloadText(FILE_NAME, text);
    say(`Het bestand ${FILE_NAME} staat bij uw downloads. Staat het er niet, kies dan Kopieer.`);
  };
  const copy = async (): Promise<void> => {
    const copied = await copyText(text);
    setShown(!copied);
    say(
      copied
        ? "De tekst is gekopieerd. Plak hem in een bericht of bestand."
        : "Kopiëren is hier niet toegestaan. Druk op Ctrl+C; de tekst is al geselecteerd.",
    );
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={download}>Exporteren</Button>
        <Button onClick={() => void copy()}>Kopieer</Button>
      </div>
      {said !== null && <Caption1>{said}</Caption1>}
      {shown && (
        <Field label="De instellingen als tekst" className={styles.field}>
          <Input ref={whole} readOnly value={text} />
        </Field>
      )}
    </>
  );
}
