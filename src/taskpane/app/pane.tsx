// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useMemo, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isOpen } from "../../domain/journal/folded";
import { formatPlaces } from "../../domain/sheet/format";
import { CHAIN_TABS } from "../../domain/tabs/chain";
import type { Session } from "../../workbook/session.types";
import { checkedOf } from "../controle/checked";
import { ControleView } from "../controle/controle-view";
import { useFindingWork } from "../controle/use-finding-work";
import { sureFixes } from "../herstel/sure-fixes";
import { Foot, FootBar } from "./foot";
import { freshnessOf } from "./freshness";
import { FreshnessStrip } from "./freshness-strip";
import { LiveRegion, useHiddenStyles } from "../ui/live-region";
import { Detail, DetailContent, FormulasView, MoreView, OverzichtView, RenewOffer } from "./lazy-views";
import { StoredProblems } from "./stored-problems";
import { useFinished } from "./use-finished";
import type { PaneOf } from "./pane-of";
import { usePrefetch } from "./use-prefetch";
import { useNews } from "../ui/use-news";
import { useSessionState } from "./use-session-state";
import { useSheetWork } from "./use-sheet-work";
import { useWish } from "./use-wish";
import { useViews } from "./use-views";
import { ViewTabs } from "./view-tabs";
import { WaysToBegin } from "./ways-to-begin";
import { DETAIL_PARENTS, DETAIL_TITLES, type DetailView } from "../ui/views";
import { TIGHT } from "../ui/little-room";
import { Waiting } from "../ui/waiting";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    minWidth: 0,
    // A list to choose from is as wide as its longest choice, unless it is told.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    // A contrast theme gives what is a button in the page the colour of one; these read as links.
    "@media (forced-colors: active)": { "& button.fui-Link": { color: "LinkText", textDecorationLine: "underline" } },
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    [TIGHT]: { position: "static" },
  },
});

/** What stays the same without a table, or is one of the ways to begin. */
const WITHOUT_FIRST_USE: readonly DetailView[] = ["lege-tabbladen", "instellingen", "regels", "over"];

/** The whole task pane: tabs, the strip that tells how fresh the figures are, one view at a time, and what can be done below it. */
export function Pane({ session, preference, wish }: PaneOf) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const state = useSessionState(session);
  const views = useViews(preference);
  const desk = useNews();
  const [{ news, tell, announce, clear }, { view, detail }] = [desk, views];
  const { model, validation, mended, causes, outdated, journal, accepted, offers, failure, waiting, progress } = state;
  const working = state.phase === "starting" || state.phase === "reading";
  const freshness = useMemo(() => (model === null ? null : freshnessOf(model)), [model]);

  const result = useMemo(
    () => (model === null || validation === null ? null : { validation, checked: checkedOf(validation, model) }),
    [model, validation],
  );
  const fixes = useMemo(
    () => (model === null || validation === null ? [] : sureFixes(validation.findings, outdated, model.snapshot)),
    [model, validation, outdated],
  );

  const validate = useCallback(() => {
    clear();
    void session.validate();
  }, [session, clear]);
  const jump = useCallback(
    (tab: string, address: string) => {
      clear();
      void session.jump(tab, address).then((problem) => problem !== null && tell(problem, "problem"));
    },
    [session, tell, clear],
  );
  const work = useFindingWork(session, { jump, validate, open: views.open, announce });
  const watchSelection = useCallback<Session["watchSelection"]>(
    (listener) => session.watchSelection(listener),
    [session],
  );
  const sheetWork = useSheetWork(session, desk);
  const [stuck, setStuck] = useState(false);
  if (state.stuckFormulas > 0 && !stuck) setStuck(true);
  useFinished(state, announce);
  usePrefetch(!working);

  const show = (next: typeof view): void => {
    clear();
    views.show(next);
  };
  const explain = useWish(wish, () => show("formules"));
  const panel = (name: typeof view) => ({
    id: `view-${name}`,
    role: "tabpanel",
    "aria-labelledby": `tab-${name}`,
    hidden: view !== name || detail !== null,
  });
  const changes = state.settingsChangedSinceValidation
    ? ["de instellingen", ...state.changedSinceValidation]
    : state.changedSinceValidation;
  const openChanges = journal.filter(isOpen).length;
  const parent = detail === null ? undefined : DETAIL_PARENTS[detail];
  /** Null where a tab was recognised. */
  const firstUse = (place: "alone" | "above") =>
    model?.records.tables.length === 0 ? (
      <WaysToBegin place={place} here={detail} session={session} onOpen={views.open} onTell={tell} />
    ) : null;
  return (
    <main className={styles.pane}>
      {/* Excel shows it above the pane; who reads by ear meets it here. */}
      <h1 className={hidden}>Spreiding</h1>
      <div className={styles.head}>
        <ViewTabs view={view} onView={show} />
        <FreshnessStrip
          freshness={freshness}
          changedTabs={changes}
          validated={validation !== null}
          unread={state.unread}
          recounting={state.recounting}
          working={working}
          onValidate={validate}
        />
      </div>
      <LiveRegion news={news} />
      <StoredProblems problems={state.problems} />
      {waiting !== null && (detail !== null || view === "meer") && <Waiting sentence={waiting} onAgain={validate} />}
      {stuck && <RenewOffer count={state.stuckFormulas} onRenew={() => session.renewFormulas()} />}
      <div {...panel("controle")}>
        <ControleView
          result={result}
          mended={mended}
          causes={causes}
          open={view === "controle" && detail === null}
          watchSelection={watchSelection}
          onAnnounce={announce}
          accepted={accepted.length}
          offers={offers}
          outdated={outdated}
          journal={journal}
          working={working}
          progress={progress}
          failure={failure}
          waiting={waiting}
          work={work}
          onCancel={() => session.cancel()}
          onOpen={views.open}
          firstUse={firstUse("alone")}
        />
      </div>
      <div {...panel("overzicht")}>
        {views.seen.has("overzicht") && firstUse("above")}
        {views.seen.has("overzicht") && (
          <OverzichtView
            model={model}
            working={working && waiting === null}
            failure={waiting ?? failure}
            findings={validation?.findings ?? null}
            onJump={jump}
          />
        )}
      </div>
      <div {...panel("formules")}>
        {views.seen.has("formules") && firstUse("above")}
        {views.seen.has("formules") && (
          <FormulasView
            model={model}
            failure={waiting ?? failure}
            open={view === "formules" && detail === null}
            {...{ session, explain }}
            onJump={jump}
            onTell={tell}
          />
        )}
      </div>
      <div {...panel("meer")}>
        {views.seen.has("meer") && firstUse("above")}
        {views.seen.has("meer") && (
          <MoreView
            changes={openChanges}
            accepted={accepted.length}
            marked={state.marked !== false}
            validated={validation !== null}
            busy={sheetWork.busy || working}
            onOpen={views.open}
            onMark={sheetWork.mark}
            onUnmark={sheetWork.unmark}
            onReport={sheetWork.report}
          />
        )}
      </div>
      {detail !== null && (
        <Detail title={DETAIL_TITLES[detail]} onBack={parent === undefined ? views.back : () => views.open(parent)}>
          {!WITHOUT_FIRST_USE.includes(detail) && firstUse("above")}
          <DetailContent
            key={detail}
            detail={detail}
            session={session}
            state={state}
            fixes={fixes}
            onJump={jump}
            onJournal={() => views.open("gewijzigd")}
            onOpen={views.open}
            onAnnounce={announce}
          />
        </Detail>
      )}
      <Foot news={news} onDismiss={clear}>
        {validation !== null && (
          <FootBar hidden={view !== "controle" || detail !== null}>
            <Button size="small" disabledFocusable={fixes.length === 0} onClick={() => views.open("herstel")}>
              Herstel wat zeker is ({formatPlaces(fixes.length)})
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={sheetWork.busy || working}
              onClick={sheetWork.report}
            >
              Rapport
            </Button>
          </FootBar>
        )}
        {freshness !== null && freshness.sourceTabs > 0 && (
          <FootBar hidden={view !== "overzicht" || detail !== null}>
            <Button size="small" onClick={() => views.open("monitor")}>
              Maak monitorblad
            </Button>
            {model?.records.tables.some(({ kind }) => CHAIN_TABS.includes(kind)) === true && (
              <Button size="small" appearance="subtle" onClick={() => views.open("sluit-het")}>
                Sluit het?
              </Button>
            )}
          </FootBar>
        )}
      </Foot>
    </main>
  );
}
