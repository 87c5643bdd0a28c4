// SPDX-License-Identifier: EUPL-1.2

import type { ReactNode } from "react";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { Progress } from "../../workbook/session.types";
import { Message } from "../ui/message";
import { TIGHT } from "../ui/little-room";
import { Waiting } from "../ui/waiting";
import { lazyView } from "../ui/lazy-view";
import type { ResultViewProps } from "./result-view";
import { RunButton } from "./run-button";

export const Result = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "./result-view")).ResultView,
);

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    [TIGHT]: { paddingBlock: tokens.spacingVerticalXS },
  },
});

export interface ControleViewProps extends Omit<ResultViewProps, "result"> {
  /** Null before the first validation. */
  readonly result: ResultViewProps["result"] | null;
  readonly working: boolean;
  readonly progress: Progress | null;
  /** What went wrong and what to do, or null. */
  readonly failure: string | null;
  /** What stays away longer than it should and what to do, or null. */
  readonly waiting: string | null;
  readonly onCancel: () => void;
  /** What to begin with, where no tab was recognised; null where one is. */
  readonly firstUse: ReactNode;
}

/** Validates the workbook and leads to the cells that need a look. */
export function ControleView({
  result,
  working,
  progress,
  failure,
  waiting,
  onCancel,
  firstUse,
  ...rest
}: ControleViewProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.top}>
        <RunButton working={working} progress={progress} onValidate={rest.work.validate} onCancel={onCancel} />
        {waiting !== null && <Waiting sentence={waiting} onAgain={rest.work.validate} />}
        {failure !== null && (
          <Message intent="error" politeness="assertive">
            {failure}
          </Message>
        )}
        {firstUse}
        {result === null && failure === null && waiting === null && firstUse === null && (
          <Body1>
            Controleert elk tabblad van de werkmap op namen, getallen, optellingen en datums. Er wordt niets gewijzigd:
            elke bevinding verwijst naar haar cel.
          </Body1>
        )}
      </div>
      {result !== null && <Result result={result} {...rest} />}
    </>
  );
}
