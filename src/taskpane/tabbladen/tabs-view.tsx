// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { TabSummary } from "../../domain/findings";
import type { Settings } from "../../domain/settings";
import { TAB_KIND_NAMES, type TabKind } from "../../domain/tabs/table";
import { TabLine, type TabChoice } from "./tab-line";
import { ownValue } from "../../domain/sheet/own-value";

const useStyles = makeStyles({
  text: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export interface TabsViewProps {
  /** Null until the workbook has been read. */
  readonly tabs: readonly TabSummary[] | null;
  readonly tabKinds: Settings["tabKinds"];
  readonly onKind: (tab: string, kind: TabKind | "geen" | null) => Promise<string | null>;
  readonly onAnnounce: (text: string) => void;
}

/** What each tab was recognised as, and the user's own word on it. */
export function TabsView({ tabs, tabKinds, onKind, onAnnounce }: TabsViewProps) {
  const styles = useStyles();
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const choose = async (tab: string, choice: TabChoice): Promise<void> => {
    setBusy(true);
    const problem = await onKind(tab, choice === "automatisch" ? null : choice);
    setProblems(problem === null ? new Map() : new Map([[tab, problem]]));
    setBusy(false);
    onAnnounce(problem ?? saidOf(tab, choice));
  };
  return (
    <>
      <div className={styles.text}>
        <Body1>
          {tabs === null
            ? "De werkmap is nog niet gelezen. Kies Valideer werkmap bij Controle."
            : "Spreiding herkent tabbladen aan hun koppen. Klopt het niet, kies dan zelf. De keuze wordt in de werkmap bewaard."}
        </Body1>
      </div>
      <ul role="list" className={styles.list} aria-label="Tabbladen">
        {(tabs ?? []).map((tab) => (
          <TabLine
            key={tab.name}
            tab={tab}
            choice={ownValue(tabKinds, tab.name) ?? "automatisch"}
            busy={busy}
            problem={problems.get(tab.name) ?? null}
            onChoose={(choice) => void choose(tab.name, choice)}
          />
        ))}
      </ul>
    </>
  );
}

function saidOf(tab: string, choice: TabChoice): string {
  if (choice === "automatisch") return `Het tabblad ${tab} wordt weer aan zijn koppen herkend.`;
  return choice === "geen"
    ? `Het tabblad ${tab} wordt niet gelezen.`
    : `Het tabblad ${tab} wordt gelezen als ${TAB_KIND_NAMES[choice]}.`;
}
