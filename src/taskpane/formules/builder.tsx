// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useRef } from "react";
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { Model } from "../../domain/model";
import { shownFormula } from "../../domain/sheet/dutch-formula";
import { spokenAddress } from "../../domain/sheet/addresses";
import { formatList } from "../../domain/sheet/format";
import type { FormulaRequest, Session } from "../../workbook/session.types";
import { MissingNote } from "../ui/cells/missing-note";
import { AnswerView } from "./answer-view";
import { FORMAT_CODES, numberKind } from "./catalogue";
import { Explanation } from "./explanation";
import { FormulaBox } from "./formula-box";
import { ENGLISH, formulaText, separatorNote } from "./formula-text";
import { FromCellNote } from "./from-cell";
import { FunctionField } from "./function-field";
import { leftOut, startsIn } from "./left-out";
import { ParameterField } from "./parameter-field";
import { PutRow } from "./put-row";
import { aimAt, type Aim } from "./target";
import type { CellsArgument } from "./argument";
import { useAnswer } from "./use-answer";
import { useCellFormula } from "./use-cell-formula";
import { useCells } from "./use-cells";
import { useExplained } from "./use-explained";
import { useFormula } from "./use-formula";
import { useFromCell } from "./use-from-cell";
import { usePut } from "./use-put";
import { useSelection } from "../ui/use-selection";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  below: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  words: { overflowWrap: "anywhere" },
  explain: { alignSelf: "flex-start" },
});

export interface BuilderProps {
  readonly model: Model;
  /** False while another view is in front: then nothing is asked of Excel. */
  readonly open: boolean;
  readonly session: Pick<Session, "watchSelection" | "readCells" | "readFormula" | "putFormula" | "undo">;
  /** Another number for each time that the selected cell is to be explained; 0 before the first. */
  readonly explain: number;
  readonly onJump: (tab: string, address: string) => void;
  readonly onTell: (text: string, kind: "done" | "problem") => void;
}

const NO_CELLS: readonly CellsArgument[] = [];

/** The choices, the formula that they make, its answer now, and the way into a cell. */
export function Builder({ model, open, session, explain, onJump, onTell }: BuilderProps) {
  const styles = useStyles();
  const { date1904 } = model.snapshot;
  const formula = useFormula(model);
  const { of, given, missing, cells, written } = formula;
  const seen = useSelection(session.watchSelection, open);
  const selected = seen?.selected ?? null;
  const known = useCellFormula(open ? seen : null, session.readFormula);
  const from = useFromCell(known, formula);
  const explainButton = useRef<HTMLButtonElement>(null);
  const explained = useExplained({ wish: explain, known, seen, selected: from.selected, onTell });
  const read = useCells(open ? cells : NO_CELLS, seen, session.readCells);
  const matrix = useMemo(() => of.parameters.map((parameter) => parameter.matrix), [of]);
  const complete = missing.length === 0;
  const answer = useAnswer({ id: of.id, given: complete ? given : null, matrix, cells: read, date1904, open });
  const putting = usePut(session, onTell, formula.settle);
  const without = useMemo(() => leftOut(model.index, of, given), [model, of, given]);
  const starts = useMemo(() => startsIn(model.index, of, given), [model, of, given]);
  const aim = useMemo(
    () => keepsMore(from.selected) ?? aimAt(selected, answer, cells),
    [from.selected, selected, answer, cells],
  );
  const { target } = aim;
  const kind = target?.rows === 1 && target.columns === 1 ? numberKind(of, 0) : null;
  const request: FormulaRequest | null =
    target === null
      ? null
      : {
          ...target,
          formula: formulaText(of.id, given, ENGLISH, target.tab),
          numberFormat: kind === null ? null : FORMAT_CODES[kind],
          replace: null,
        };
  const notation = seen?.notation ?? null;
  const shown = notation === null ? null : formulaText(of.id, given, notation, selected?.tab ?? null);
  const unread = cells.map((one) => read(one)?.sentence ?? null).find((sentence) => sentence !== null);
  return (
    <>
      {explained.source !== null && (
        <Explanation
          {...explained.source}
          {...{ seen, date1904, open }}
          readCells={session.readCells}
          onClose={() => {
            explained.close();
            explainButton.current?.focus();
          }}
        />
      )}
      <div className={styles.part}>
        <Button ref={explainButton} className={styles.explain} size="small" onClick={explained.ask}>
          Leg de gekozen cel uit
        </Button>
        <FromCellNote from={from} touched={formula.touched} />
        {model.records.tables.length === 0 && (
          <Body1>Deze werkmap heeft nog geen tabblad met cijfers. De functies bij Namen en gebieden werken wel.</Body1>
        )}
        <FunctionField chosen={of} onChoose={formula.chooseFunction} />
        {of.parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            parameter={parameter}
            model={model}
            choice={formula.choiceFor(parameter.name)}
            selected={selected}
            onChoose={(choice) => formula.choose(parameter.name, choice)}
          />
        ))}
      </div>
      <div className={mergeClasses(styles.part, styles.below)}>
        <FormulaBox
          formula={shown}
          note={notation === null || shown === null ? null : separatorNote(shown, notation)}
          complete={complete}
          onTell={onTell}
        />
        <div role="status" aria-label="Antwoord" className={styles.words}>
          {answer !== null ? (
            <>
              <AnswerView answer={answer} of={of} date1904={date1904} />
              {starts !== null && <Caption1>Startstand van cyclus {starts}.</Caption1>}
              {typeof answer[0]?.[0] !== "object" && <MissingNote missing={without} onJump={onJump} />}
            </>
          ) : (
            <Body1>{unread ?? (complete ? waiting(written) : `Kies nog: ${formatList(missing)}.`)}</Body1>
          )}
        </div>
        {seen?.sentence != null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.words}>{seen.sentence}</MessageBarBody>
          </MessageBar>
        )}
        <PutRow aim={aim} putting={putting} request={request} />
      </div>
    </>
  );
}

/** Dutch: why there is no answer to a complete formula. */
function waiting(written: string | null): string {
  return written === null
    ? "Het antwoord wordt berekend."
    : `Alleen Excel kan dit deel uitrekenen: ${shownFormula(`=${written}`).slice(1)}. Het antwoord ziet u in de cel.`;
}

/** A cell whose formula does more than the function is not written over; null where it may be. */
function keepsMore(source: ReturnType<typeof useFromCell>["selected"]): Aim | null {
  if (source === null || source.found.of === null || source.found.alone) return null;
  const place = spokenAddress(source.cell.tab, source.cell.address);
  return {
    target: null,
    sentence: `In ${place} staat meer dan deze functie; dat zou verdwijnen. Selecteer een andere cel, of kopieer de formule.`,
  };
}
