// SPDX-License-Identifier: EUPL-1.2

import { useCallback, useMemo, type ReactElement } from "react";
import { monitorChoices } from "../../domain/monitor/plan";
import { tabSummaries } from "../../domain/rules/tab-summary";
import type { FixRequest, Session, SessionState } from "../../workbook/session.types";
import { acceptedItems } from "../acceptatie/accepted-items";
import { AcceptedView } from "../acceptatie/accepted-view";
import { TabsView } from "../tabbladen/tabs-view";
import type { SureFix } from "../herstel/sure-fixes";
import { SureFixesView } from "../herstel/sure-fixes-view";
import { JournalView } from "../journaal/journal-view";
import { withEntries } from "../journaal/with-entries";
import { ValuesView } from "../waarden/values-view";
import { lazyView } from "../ui/lazy-view";
import type { DetailView } from "../ui/views";

const MonitorView = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "../monitor/monitor-view")).MonitorView,
);
const ClosingView = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "../sluiten/closing-view")).ClosingView,
);
const EmptyTabsView = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "../begin/empty-tabs-view")).EmptyTabsView,
);
const SettingsDetail = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "../instellingen/settings-detail")).SettingsDetail,
);
const RulesView = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "../instellingen/rules-view")).RulesView,
);
const AboutDetail = lazyView(
  async () => (await import(/* webpackChunkName: "onderdelen" */ "../over/about-detail")).AboutDetail,
);

const LeveringenView = lazyView(
  async () => (await import(/* webpackChunkName: "leveringen" */ "../leveringen/leveringen-view")).LeveringenView,
);
const ChangesView = lazyView(
  async () => (await import(/* webpackChunkName: "leveringen" */ "../veranderd/changes-view")).ChangesView,
);
const PasteView = lazyView(
  async () => (await import(/* webpackChunkName: "leveringen" */ "../plakken/paste-view")).PasteView,
);
const UitvraagView = lazyView(
  async () => (await import(/* webpackChunkName: "leveringen" */ "../uitvraag/uitvraag-view")).UitvraagView,
);

interface DetailContentProps {
  readonly detail: DetailView;
  readonly session: Session;
  readonly state: SessionState;
  readonly fixes: readonly SureFix[];
  readonly onJump: (tab: string, address: string) => void;
  readonly onJournal: () => void;
  readonly onOpen: (detail: DetailView) => void;
  readonly onAnnounce: (text: string) => void;
}

/** The view of a detail, with what it needs of the session. */
export function DetailContent({
  detail,
  session,
  state,
  fixes,
  onJump,
  onJournal,
  onOpen,
  onAnnounce,
}: DetailContentProps): ReactElement | null {
  const { model, acceptances, accepted, validation, journal, settings, progress } = state;
  const items = useMemo(
    () => (model === null ? [] : acceptedItems(acceptances, accepted, model)),
    [acceptances, accepted, model],
  );
  const tabs = useMemo(() => (model === null ? null : tabSummaries(model)), [model]);
  const gebieden = useMemo(() => (model === null ? [] : monitorChoices(model)), [model]);
  const settle = useCallback((requests: readonly FixRequest[]) => session.settle(requests), [session]);
  switch (detail) {
    case "herstel":
      return (
        <SureFixesView
          fixes={fixes}
          onSettle={settle}
          onFix={(requests) => withEntries(session, () => session.fix(requests))}
          onUndo={(ids) => session.undo(ids)}
          onJump={onJump}
          onJournal={onJournal}
          onAnnounce={onAnnounce}
        />
      );
    case "gewijzigd":
      return (
        <JournalView journal={journal} onUndo={(ids) => session.undo(ids)} onJump={onJump} onAnnounce={onAnnounce} />
      );
    case "geaccepteerd":
      return (
        <AcceptedView
          items={items}
          validated={validation !== null}
          onWithdraw={(ids) => session.withdraw(ids)}
          onJump={onJump}
          onAnnounce={onAnnounce}
        />
      );
    case "tabbladen":
      return (
        <TabsView
          tabs={tabs}
          tabKinds={settings.tabKinds}
          onKind={(tab, kind) => session.setTabKind(tab, kind)}
          onAnnounce={onAnnounce}
        />
      );
    case "leveringen":
      return <LeveringenView session={session} state={state} onJump={onJump} onAnnounce={onAnnounce} />;
    case "veranderd":
      return <ChangesView session={session} state={state} onJump={onJump} onAnnounce={onAnnounce} />;
    case "plakken":
      return <PasteView session={session} state={state} onOpen={onOpen} onAnnounce={onAnnounce} />;
    case "uitvraag":
      return <UitvraagView session={session} state={state} onJump={onJump} onAnnounce={onAnnounce} />;
    case "sluit-het":
      return model === null ? null : (
        <ClosingView model={model} onAdd={(added) => session.addTabs(added)} onJump={onJump} onAnnounce={onAnnounce} />
      );
    case "monitor":
      return (
        <MonitorView
          gebieden={gebieden}
          progress={progress}
          onMake={(gebied) => session.makeMonitor({ gebied })}
          onCancel={() => session.cancel()}
          onAnnounce={onAnnounce}
        />
      );
    case "waarden":
      return (
        <ValuesView
          onConvert={(scope) => withEntries(session, () => session.toValues(scope))}
          onUndo={(ids) => session.undo(ids)}
          onJump={onJump}
          onJournal={onJournal}
          onAnnounce={onAnnounce}
        />
      );
    case "lege-tabbladen":
      return model === null ? null : (
        <EmptyTabsView
          gebieden={model.gebieden}
          provincie={model.provincie}
          today={model.today}
          sheets={model.snapshot.sheets.map(({ name }) => name)}
          onAdd={(added) => session.addTabs(added)}
          onAnnounce={onAnnounce}
        />
      );
    case "instellingen":
      return <SettingsDetail session={session} state={state} onOpen={onOpen} onJump={onJump} onAnnounce={onAnnounce} />;
    case "regels":
      return (
        <RulesView settings={settings} onSave={(change) => session.saveSettings(change)} onAnnounce={onAnnounce} />
      );
    case "over":
      return <AboutDetail session={session} state={state} onAnnounce={onAnnounce} />;
  }
}
