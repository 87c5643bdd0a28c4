// SPDX-License-Identifier: EUPL-1.2

import type { ReactElement } from "react";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { Session, SessionState } from "../../workbook/session.types";
import { AnswersSection } from "./answers-section";
import { SendSection } from "./send-section";

const useStyles = makeStyles({ text: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` } });

export interface UitvraagViewProps {
  readonly session: Pick<Session, "addTabs">;
  readonly state: Pick<SessionState, "model">;
  readonly onJump: (tab: string, address: string) => void;
  readonly onAnnounce: (text: string) => void;
}

/** Lists for the regios to fill, and their answers back. */
export function UitvraagView({ session, state, onJump, onAnnounce }: UitvraagViewProps): ReactElement | null {
  const styles = useStyles();
  const { model } = state;
  if (model === null)
    return (
      <div className={styles.text}>
        <Body1>De werkmap is nog niet gelezen. Kies Valideer werkmap bij Controle.</Body1>
      </div>
    );
  const add: Session["addTabs"] = (tabs) => session.addTabs(tabs);
  return (
    <>
      <SendSection model={model} onAdd={add} onAnnounce={onAnnounce} />
      <AnswersSection model={model} onAdd={add} onJump={onJump} onAnnounce={onAnnounce} />
    </>
  );
}
