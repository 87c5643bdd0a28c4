// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from "react";
import {
  Body1,
  Caption1,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { Model } from "../../domain/model";
import { formatList } from "../../domain/sheet/format";
import type { FormulaRequest, Session } from "../../workbook/session.types";
import { MissingNote } from "../ui/cells/missing-note";
import { AnswerView } from "./answer-view";
import { FORMAT_CODES, numberKind } from "./catalogue";
import { FormulaBox } from "./formula-box";
import { ENGLISH, formulaText, separatorNote } from "./formula-text";
import { FunctionField } from "./function-field";
import { leftOut, startsIn } from "./left-out";
import { ParameterField } from "./parameter-field";
import { PutRow } from "./put-row";
import { aimAt } from "./target";
import { useAnswer } from "./use-answer";
import { useCells } from "./use-cells";
import { useFormula } from "./use-formula";
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
});

export interface BuilderProps {
  readonly model: Model;
  /** False while another view is in front: then nothing is asked of Excel. */
  readonly open: boolean;
  readonly session: Pick<Session, "watchSelection" | "readCells" | "putFormula" | "undo">;
  readonly onJump: (tab: string, address: string) => void;
  readonly onTell: (text: string, kind: "done" | "problem") => void;
}

/** The choices, the formula that they make, its answer now, and the way into a cell. */
export function Builder({ model, open, session, onJump, onTell }: BuilderProps) {
  const styles = useStyles();
  const { date1904 } = model.snapshot;
  const formula = useFormula(model);
  const { of, given, missing, cells } = formula;
  const seen = useSelection(session.watchSelection, open);
  const selected = seen?.selected ?? null;
  const read = useCells(open ? cells : null, seen, session.readCells);
  const complete = missing.length === 0;
  const answer = useAnswer({ id: of.id, given: complete ? given : null, cells: read, date1904, open });
  const putting = usePut(session, onTell);
  const without = useMemo(() => leftOut(model.index, of, given), [model, of, given]);
  const starts = useMemo(() => startsIn(model.index, of, given), [model, of, given]);
  const aim = useMemo(() => aimAt(selected, answer, cells), [selected, answer, cells]);
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
  return (
    <>
      <div className={styles.part}>
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
            <Body1>
              {read?.sentence ?? (complete ? "Het antwoord wordt berekend." : `Kies nog: ${formatList(missing)}.`)}
            </Body1>
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
