// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from "react";
import type { Model } from "../../domain/model";
import { cyclusTab } from "../../domain/new-tabs/empty-tab";
import { voldoetCount } from "../../domain/measures/voldoet-counts";
import type { Session, SessionState } from "../../workbook/session.types";
import { readSettingsText, settingsText } from "../../workbook/stored/settings-file";
import { SettingsView, type SettingsViewProps } from "./settings-view";

interface SettingsDetailProps extends Pick<SettingsViewProps, "onOpen" | "onJump" | "onAnnounce"> {
  readonly session: Session;
  readonly state: SessionState;
}

/** The settings with what they mean in the open workbook. */
export function SettingsDetail({ session, state: { model, settings }, ...actions }: SettingsDetailProps) {
  const counts = useMemo(() => countsOf(model), [model]);
  const own = model?.records.cyclus ?? [];
  const tab = model?.records.tables.find(({ kind }) => kind === "cyclus")?.tab ?? null;
  return (
    <SettingsView
      settings={settings}
      counts={counts}
      cyclus={{ own, tab }}
      onMakeCyclus={async () => (await session.addTabs([cyclusTab()])).sentence}
      onSave={(change) => session.saveSettings(change)}
      onExport={settingsText}
      onRead={readSettingsText}
      {...actions}
    />
  );
}

function countsOf(model: Model | null): SettingsViewProps["counts"] {
  const count = (regel: keyof SettingsViewProps["counts"]) =>
    model === null ? null : voldoetCount(model.index, regel);
  return { "beide-soorten": count("beide-soorten"), regulier: count("regulier"), totaal: count("totaal") };
}
