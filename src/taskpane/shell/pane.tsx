// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useMemo, useState } from "react";
import { makeStyles, MessageBar, MessageBarBody, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/findings";
import type { Session } from "../../workbook/session.types";
import { checkedOf } from "../controle/checked";
import { ControleView } from "../controle/controle-view";
import { overzichtOf } from "../overzicht/overzicht";
import { OverzichtView } from "../overzicht/overzicht-view";
import { freshnessOf } from "./freshness";
import { FreshnessStrip } from "./freshness-strip";
import { useSessionState } from "./use-session-state";
import { useView, type View, type ViewPreference } from "./use-view";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", minHeight: "100vh", minWidth: 0 },
  head: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  jump: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
});

/** The whole task pane: tabs, the strip that tells how fresh the figures are, and one view at a time. */
export function Pane({ session, preference }: { readonly session: Session; readonly preference: ViewPreference }) {
  const styles = useStyles();
  const state = useSessionState(session);
  const [view, setView] = useView(preference);
  const [jumpProblem, setJumpProblem] = useState<string | null>(null);
  const working = state.phase === "starting" || state.phase === "reading";

  const { model, validation } = state;
  const freshness = useMemo(() => (model === null ? null : freshnessOf(model)), [model]);
  const overzicht = useMemo(() => (model === null ? null : overzichtOf(model)), [model]);
  const result = useMemo(
    () => (model === null || validation === null ? null : { validation, checked: checkedOf(validation, model) }),
    [model, validation],
  );

  const validate = useCallback(() => {
    setJumpProblem(null);
    void session.validate();
  }, [session]);
  const jump = useCallback(
    (finding: Finding) => void session.jump(finding.tab, finding.address).then(setJumpProblem),
    [session],
  );

  return (
    <main className={styles.pane}>
      <div className={styles.head}>
        <TabList selectedValue={view} onTabSelect={(_, { value }) => setView(value as View)}>
          <Tab id="tab-controle" value="controle" aria-controls="view-controle">Controle</Tab>
          <Tab id="tab-overzicht" value="overzicht" aria-controls="view-overzicht">Overzicht</Tab>
        </TabList>
        <FreshnessStrip freshness={freshness} changedTabs={state.changedSinceValidation} working={working} onValidate={validate} />
        {jumpProblem !== null && (
          <MessageBar intent="warning" layout="multiline" politeness="assertive" className={styles.jump}>
            <MessageBarBody>{jumpProblem}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div id="view-controle" role="tabpanel" aria-labelledby="tab-controle" hidden={view !== "controle"}>
        <ControleView result={result} working={working} failure={state.failure} onValidate={validate} onJump={jump} />
      </div>
      <div id="view-overzicht" role="tabpanel" aria-labelledby="tab-overzicht" hidden={view !== "overzicht"}>
        <OverzichtView overzicht={overzicht} />
      </div>
    </main>
  );
}
