// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useState } from "react";
import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { OfferedAcceptance } from "../../domain/acceptances-offered";
import type { Finding, ValidationResult } from "../../domain/findings";
import type { JournalEntry } from "../../domain/journal/journal";
import { inReadingOrder } from "../../domain/rules/reading-order";
import type { Checked } from "./checked";
import { CheckedLine } from "./checked-line";
import { FindingList } from "./finding-list";
import { fixedFindings } from "./fixed-findings";
import type { Grouping } from "./group-findings";
import { OffersLine } from "./offers-line";
import { ListTools } from "./list-tools";
import { asColumns } from "./as-columns";
import { CopyButton } from "./copy-button";
import { currentFinding } from "./current";
import { TabFilter } from "./tab-filter";
import { useFilters } from "./use-filters";
import { FoldButton } from "../ui/fold-button";
import { TIGHT } from "../ui/little-room";
import { useTight } from "../ui/use-tight";
import { useSelection } from "../ui/use-selection";
import type { Session } from "../../workbook/session.types";
import { SeverityFilter } from "./severity-filter";
import type { FindingWork } from "./use-finding-work";

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}`,
    [TIGHT]: { rowGap: 0, paddingBottom: 0 },
  },
  fold: { padding: `${tokens.spacingVerticalXS} 0` },
});

export interface ResultViewProps {
  /** The last validation with what it looked at. */
  readonly result: { readonly validation: ValidationResult; readonly checked: Checked };
  /** Mended since, and found no more. */
  readonly mended: readonly Finding[];
  readonly accepted: number;
  readonly offers: readonly OfferedAcceptance[];
  readonly outdated: ReadonlySet<string>;
  readonly journal: readonly JournalEntry[];
  /** Which findings follow from which other one. */
  readonly causes: ReadonlyMap<string, Finding>;
  readonly work: FindingWork;
  /** The view is in sight, so that it is worth while to know what is selected. */
  readonly open: boolean;
  readonly watchSelection: Session["watchSelection"];
  readonly onAnnounce: (text: string) => void;
  readonly onOpen: (view: "tabbladen" | "geaccepteerd" | "gewijzigd") => void;
}

/** What a validation found: how many, how bad, what was checked, and the findings that lead to their cells. */
export function ResultView({
  result: { validation, checked },
  mended,
  accepted,
  offers,
  outdated,
  journal,
  causes,
  work,
  open,
  watchSelection,
  onAnnounce,
  onOpen,
}: ResultViewProps) {
  const styles = useStyles();
  const [grouping, setGrouping] = useState<Grouping>("regel");
  const tight = useTight();
  const [unfolded, setUnfolded] = useState(false);
  const [jumped, setJumped] = useState<string | null>(null);
  const { findings: found, summary, tabs } = validation;
  const findings = useMemo(
    () => (mended.length === 0 ? found : inReadingOrder([...found, ...mended], tabs)),
    [found, mended, tabs],
  );
  const fixed = useMemo(
    () => fixedFindings(findings, new Set([...outdated, ...mended.map(({ id }) => id)]), journal),
    [findings, outdated, mended, journal],
  );
  const { shown, pressed, toggle, query, setQuery, searched, tab, setTab, tabs: ofTabs } = useFilters(findings, fixed);
  const selected = useSelection(watchSelection, open)?.selected ?? null;
  const current = useMemo(() => currentFinding(shown, jumped, selected), [shown, jumped, selected]);
  const unfixed = shown.filter(({ id }) => !fixed.has(id));
  const jump = (finding: Finding): void => {
    setJumped(finding.id);
    work.jump(finding);
  };
  return (
    <>
      <div className={styles.top}>
        <SeverityFilter counts={summary} pressed={pressed} onToggle={toggle} />
        {tight && (
          <FoldButton
            className={styles.fold}
            title="Zoek en filter"
            open={unfolded}
            onToggle={() => setUnfolded(!unfolded)}
          />
        )}
        {(!tight || unfolded) && (
          <>
            <CheckedLine
              checked={checked}
              findings={found.length}
              accepted={accepted}
              changes={journal.filter(({ undone }) => !undone).length}
              onTabs={() => onOpen("tabbladen")}
              onAccepted={() => onOpen("geaccepteerd")}
              onJournal={() => onOpen("gewijzigd")}
            />
            <OffersLine offers={offers} work={work} onJump={jump} />
            {findings.length > 0 && (
              <ListTools query={query} onQuery={setQuery} grouping={grouping} onGrouping={setGrouping}>
                {ofTabs.size > 1 && <TabFilter counts={ofTabs} tab={tab} onTab={setTab} />}
                <CopyButton count={unfixed.length} text={() => asColumns(unfixed, causes)} onAnnounce={onAnnounce} />
              </ListTools>
            )}
          </>
        )}
        <Emptiness
          found={findings.length}
          shown={shown.length}
          tabs={checked.tabs}
          accepted={accepted}
          query={searched}
        />
      </div>
      {shown.length > 0 && (
        <FindingList
          findings={shown}
          grouping={grouping}
          searching={searched !== ""}
          causes={causes}
          current={current}
          outdated={outdated}
          fixed={fixed}
          work={{ ...work, jump }}
        />
      )}
    </>
  );
}

interface EmptinessProps {
  readonly found: number;
  readonly shown: number;
  readonly tabs: number;
  readonly accepted: number;
  readonly query: string;
}

function Emptiness({ found, shown, tabs, accepted, query }: EmptinessProps) {
  if (shown > 0) return null;
  if (found > 0 && query !== "") return <Body1>Geen bevindingen met “{query}”.</Body1>;
  if (found > 0)
    return (
      <Body1>
        Geen bevindingen van deze soort. Klik nog eens op het aantal, of kies alle tabbladen, om alles weer te zien.
      </Body1>
    );
  if (tabs === 0) return <Body1>Bij deze controle was nog geen tabblad herkend. Er is dus niets bekeken.</Body1>;
  if (accepted > 0) return <Body1>Alles wat is bekeken, klopt met elkaar of is geaccepteerd.</Body1>;
  return <Body1>Alles wat is bekeken, klopt met elkaar.</Body1>;
}
