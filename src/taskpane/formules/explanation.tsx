// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useMemo, useRef } from "react";
import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { spokenAddress } from "../../domain/sheet/addresses";
import { formatList } from "../../domain/sheet/format";
import type { SelectionSeen, Session } from "../../workbook/session.types";
import { argumentsOf } from "./argument";
import { offeredFunction } from "./catalogue";
import type { CellFormula, FoundCall } from "./cell-formula";
import { herkomstQuestion } from "./herkomst-question";
import { showAnswer } from "./show-answer";
import { useAnswer } from "./use-answer";
import { useCells } from "./use-cells";

/** More gebieden than this are a list to read in the sheet. */
const MOST_TEXTS = 5;
const MATRIX = offeredFunction("HERKOMST").parameters.map(({ matrix }) => matrix);

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  text: { margin: 0 },
  close: { alignSelf: "flex-start" },
});

interface ExplanationProps {
  readonly cell: CellFormula;
  readonly found: FoundCall;
  /** Dutch: that the cell shows an error; else null. */
  readonly error: string | null;
  readonly seen: SelectionSeen | null;
  readonly date1904: boolean;
  readonly open: boolean;
  readonly readCells: Session["readCells"];
  readonly onClose: () => void;
}

/** Where the number in a cell comes from, in the words of HERKOMST. */
export function Explanation({ cell, found, error, seen, date1904, open, readCells, onClose }: ExplanationProps) {
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  const place = spokenAddress(cell.tab, cell.address);
  useEffect(() => section.current?.focus(), [place]);
  const { given, cells } = useMemo(() => argumentsOf(found.of === null ? [] : found.choices), [found]);
  const question = useMemo(() => (found.of === null ? null : herkomstQuestion(found.of, given)), [found, given]);
  const asked = question?.asked ?? null;
  const read = useCells(cells, seen, readCells);
  const answer = useAnswer({ id: "HERKOMST", given: asked, matrix: MATRIX, cells: read, date1904, open });
  const texts = (answer ?? []).flat().map((one) => showAnswer(one, null, date1904));
  const unread = cells.map((one) => read(one)?.sentence ?? null).find((sentence) => sentence !== null);
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.part}
      aria-label={`Uitleg van ${place}`}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <Subtitle2 as="h2" className={styles.title}>
        Uitleg van {place}
      </Subtitle2>
      {error !== null && <Body1>{error}</Body1>}
      <div role="status" aria-label="Herkomst">
        {found.of === null ? (
          <Body1>{found.problem}</Body1>
        ) : question === null ? (
          <Body1>
            {found.of.id}: {found.of.description} Alleen bij een getal van een gebied hoort een herkomst.
          </Body1>
        ) : question.sentence !== null ? (
          <Body1>{question.sentence}</Body1>
        ) : answer === null ? (
          <Body1>{unread ?? "De herkomst wordt gezocht."}</Body1>
        ) : (
          texts.slice(0, MOST_TEXTS).map(({ text, meaning }, at) => (
            <Body1 key={at} as="p" block className={styles.text}>
              {meaning === null ? text : `${text}: ${meaning}`}
            </Body1>
          ))
        )}
      </div>
      {texts.length > MOST_TEXTS && (
        <Caption1>En nog {String(texts.length - MOST_TEXTS)}. Zet HERKOMST in een cel om ze alle te zien.</Caption1>
      )}
      {found.of !== null && found.note !== null && <Caption1>{found.note}</Caption1>}
      {question !== null && question.sentence === null && question.without.length > 0 && (
        <Caption1>Zonder wat de cel vraagt bij {formatList(question.without)}: dat kent HERKOMST niet.</Caption1>
      )}
      <Button className={styles.close} size="small" onClick={onClose}>
        Sluit de uitleg
      </Button>
    </section>
  );
}
