// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState } from "react";
import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { copyText } from "./copy-text";
import { downloadText } from "./download-text";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { alignSelf: "stretch" },
});

interface SaveTextProps {
  readonly fileName: string;
  readonly mediaType?: string;
  /** On the button that makes the file. */
  readonly label: string;
  /** What the text is, in words: where it is shown, and for who hears the buttons one by one. */
  readonly what: string;
  /** Whether there are more of these beside each other, so that the buttons have to say which. */
  readonly named?: boolean;
  /** The text of the file. */
  readonly text: string;
  readonly onAnnounce: (text: string) => void;
}

/** A text as a file, and to copy for where Office lets nobody download: whether it does cannot be known. */
export function SaveText({ fileName, mediaType, label, what, named = false, text, onAnnounce }: SaveTextProps) {
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
    downloadText(fileName, text, mediaType);
    say(`Het bestand ${fileName} staat bij uw downloads. Staat het er niet, kies dan Kopieer.`);
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
        <Button aria-label={named ? `${label}: ${what}` : undefined} onClick={download}>
          {label}
        </Button>
        <Button aria-label={named ? `Kopieer: ${what}` : undefined} onClick={() => void copy()}>
          Kopieer
        </Button>
      </div>
      {said !== null && <Caption1>{said}</Caption1>}
      {shown && (
        <Field label={`${what.charAt(0).toUpperCase()}${what.slice(1)} als tekst`} className={styles.field}>
          <Input ref={whole} readOnly value={text} />
        </Field>
      )}
    </>
  );
}
