// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from "react";
import type { Model } from "../../domain/model";
import { cyclusTab } from "../../domain/new-tabs/empty-tab";
import { voldoetCount } from "../../domain/measures/voldoet-counts";
import { placesOfLocaties } from "../../domain/measures/count-locaties";
import { teltMeeParts } from "../../domain/measures/telt-mee";
import { formatCount } from "../../domain/sheet/format";
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
  const counting = useMemo(() => countingOf(model), [model]);
  const own = model?.records.cyclus ?? [];
  const tab = model?.records.tables.find(({ kind }) => kind === "cyclus")?.tab ?? null;
  return (
    <SettingsView
      settings={settings}
      counts={counts}
      counting={counting}
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

/** How many places count in the own provincie, regulier and amv. */
function countingOf(model: Model | null): string | null {
  const own = model?.gebieden.provincies.find(({ naam }) => naam === model.provincie);
  const parts = model === null || own === undefined ? null : teltMeeParts(model.index, own, "totaal", null);
  if (parts?.ok !== true) return null;
  const places = placesOfLocaties(parts.value);
  return `In deze werkmap ${places === 1 ? "telt" : "tellen"} ${formatCount(places, "plaats", "plaatsen")} mee voor cyclus ${String(parts.value.rule.cyclus)}.`;
}
