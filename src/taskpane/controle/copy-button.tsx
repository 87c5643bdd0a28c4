// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState } from "react";
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatCount } from "../../domain/sheet/format";
import { copyText } from "../ui/copy-text";

/** How long the button says that it is done. */
const DONE_MS = 4_000;

const useStyles = makeStyles({
  button: { minWidth: "auto" },
  field: { flexBasis: "100%", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  text: {
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    resize: "vertical",
  },
});

interface CopyButtonProps {
  readonly count: number;
  readonly text: () => string;
  readonly onAnnounce: (text: string) => void;
}

/** Copies what is shown; where the clipboard is not for add-ins the text stands ready, selected. */
export function CopyButton({ count, text, onAnnounce }: CopyButtonProps) {
  const styles = useStyles();
  const [done, setDone] = useState(false);
  const [refused, setRefused] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), [refused]);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(false), DONE_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = async (): Promise<void> => {
    const taken = await copyText(text());
    setDone(taken);
    setRefused(!taken);
    if (taken) onAnnounce(`${formatCount(count, "bevinding", "bevindingen")} gekopieerd. Plak ze in een tabblad.`);
  };
  const close = (): void => {
    setRefused(false);
    button.current?.focus();
  };
  return (
    <>
      <Button ref={button} size="small" className={styles.button} onClick={() => (refused ? close() : void copy())}>
        {refused ? "Klaar" : done ? "Gekopieerd" : "Kopieer"}
      </Button>
      {refused && (
        <label className={styles.field}>
          <Body1>Kopiëren mag hier niet. De tekst is geselecteerd: druk op Ctrl+C (op een Mac Cmd+C).</Body1>
          <textarea
            ref={field}
            className={styles.text}
            rows={3}
            readOnly
            value={text()}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onKeyDown={({ key }) => key === "Escape" && close()}
          />
        </label>
      )}
    </>
  );
}
