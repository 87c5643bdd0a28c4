// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from "react";
import { tabSummaries } from "../../domain/rules/tab-summary";
import type { Session, SessionState } from "../../workbook/session.types";
import { acceptedItems } from "../acceptatie/accepted-items";
import { AcceptedView } from "../acceptatie/accepted-view";
import { TabsView } from "../bladen/tabs-view";
import type { SureFix } from "../herstel/sure-fixes";
import { SureFixesView } from "../herstel/sure-fixes-view";
import { JournalView } from "../journaal/journal-view";
import { ValuesView } from "../waarden/values-view";
import type { DetailView } from "./views";

interface DetailContentProps {
  readonly detail: DetailView;
  readonly session: Session;
  readonly state: SessionState;
  readonly fixes: readonly SureFix[];
  readonly onJump: (tab: string, address: string) => void;
  readonly onJournal: () => void;
  readonly onAnnounce: (text: string) => void;
}

/** The view of a detail, with what it needs of the session. */
export function DetailContent({ detail, session, state, fixes, onJump, onJournal, onAnnounce }: DetailContentProps) {
  const { model, acceptances, accepted, validation, journal, settings } = state;
  const items = useMemo(() => (model === null ? [] : acceptedItems(acceptances, accepted, model)), [acceptances, accepted, model]);
  const tabs = useMemo(() => (model === null ? null : tabSummaries(model)), [model]);
  switch (detail) {
    case "herstel":
      return <SureFixesView fixes={fixes} onFix={(requests) => session.fix(requests)} onJump={onJump} onJournal={onJournal} onAnnounce={onAnnounce} />;
    case "gewijzigd":
      return <JournalView journal={journal} onUndo={(ids) => session.undo(ids)} onJump={onJump} onAnnounce={onAnnounce} />;
    case "geaccepteerd":
      return <AcceptedView items={items} validated={validation !== null} onWithdraw={(id) => session.withdraw(id)} onJump={onJump} onAnnounce={onAnnounce} />;
    case "bladen":
      return <TabsView tabs={tabs} tabKinds={settings.tabKinds} onKind={(tab, kind) => session.setTabKind(tab, kind)} onAnnounce={onAnnounce} />;
    case "waarden":
      return <ValuesView onConvert={(scope) => session.toValues(scope)} onJournal={onJournal} onAnnounce={onAnnounce} />;
  }
}
