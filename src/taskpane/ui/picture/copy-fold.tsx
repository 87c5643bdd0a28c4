// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { Button, Caption1, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { copyText } from "../copy-text";
import { THEMES } from "../theme/themes";
import { copyPicture, type Copied } from "./copy-picture";
import { Legend, type LegendMark } from "./legend";
import { pictureSheet } from "./picture-sheet";
import { pictureFileName, pictureText, type PictureHead, type PictureTable } from "./picture-text";
import { sheetLook } from "./sheet-look";
import { toPng } from "./to-png";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: {
    boxSizing: "border-box",
    width: "100%",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    resize: "vertical",
  },
});

interface CopyFoldProps {
  /** Of which picture, for who hears the buttons one by one. */
  readonly of: string;
  readonly head: PictureHead;
  readonly table: PictureTable;
  readonly marks: readonly LegendMark[];
  /** The whole picture as one drawing with a viewBox. */
  readonly drawing: ReactElement;
}

/** Takes the figures of a picture, or the picture itself, to another program, and says how that went. */
export function CopyFold({ of, head, table, marks, drawing }: CopyFoldProps) {
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [posing, setPosing] = useState(false);
  const model = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), [refused]);
  const asText = async (): Promise<void> => {
    const text = pictureText(head, table);
    const taken = await copyText(text);
    setRefused(taken ? null : text);
    setSaid(
      taken
        ? "De tabel is gekopieerd. Plak hem in Excel of Word."
        : "Kopiëren mag hier niet. De tekst is geselecteerd: druk op Ctrl+C (op een Mac Cmd+C).",
    );
  };
  const asPicture = async (): Promise<void> => {
    const fileName = pictureFileName(head);
    setRefused(null);
    // Drawn once more in the light theme, for a white page; it is gone before anything is painted.
    flushSync(() => setPosing(true));
    const png =
      model.current === null ? Promise.reject(new Error("no drawing")) : toPng(sheetOf(head, marks, model.current));
    // Asked for in this same click: a later one the clipboard does not count as asked by the user.
    const copied = copyPicture(png, fileName);
    flushSync(() => setPosing(false));
    setSaid(outcome(await copied, fileName));
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" aria-label={`Kopieer als tekst: ${of}`} onClick={() => void asText()}>
          Kopieer als tekst
        </Button>
        <Button size="small" aria-label={`Kopieer als plaatje: ${of}`} onClick={() => void asPicture()}>
          Kopieer als plaatje
        </Button>
      </div>
      <div role="status">{said !== null && <Caption1>{said}</Caption1>}</div>
      {refused !== null && (
        <textarea
          ref={field}
          aria-label={`${head.title} als tekst`}
          className={styles.text}
          rows={3}
          readOnly
          value={refused}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      {posing && (
        <FluentProvider theme={THEMES.light} ref={model}>
          <div>{drawing}</div>
          <Legend marks={marks} />
        </FluentProvider>
      )}
    </>
  );
}

function sheetOf(head: PictureHead, marks: readonly LegendMark[], model: HTMLElement): SVGSVGElement {
  const [drawing, ...swatches] = model.querySelectorAll("svg");
  if (drawing === undefined) throw new Error("no drawing");
  const legend = marks.flatMap(({ word }, at) => {
    const swatch = swatches[at];
    return swatch === undefined ? [] : [{ swatch, word }];
  });
  return pictureSheet({ ...head, drawing, legend }, sheetLook(model));
}

function outcome(copied: Copied, fileName: string): string {
  switch (copied) {
    case "copied":
      return "Het plaatje is gekopieerd. Plak het in Word, PowerPoint of een bericht.";
    case "downloaded":
      return `Een plaatje kopiëren mag hier niet. Het bestand ${fileName} staat bij uw downloads. Staat het er niet, kies dan Kopieer als tekst.`;
    case "failed":
      return "Er is hier geen plaatje te maken. Kies Kopieer als tekst.";
  }
}
