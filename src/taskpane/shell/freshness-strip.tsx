// SPDX-License-Identifier: EUPL-1.2

import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular, CalendarLtr16Regular } from "@fluentui/react-icons";
import { formatCount, formatDateLong, formatList } from "../../domain/text/format";
import type { Freshness } from "./freshness";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
  changed: { flexGrow: 1, flexBasis: "60%", color: tokens.colorNeutralForeground1 },
});

interface FreshnessStripProps {
  /** Null until the workbook has been read. */
  readonly freshness: Freshness | null;
  readonly changedTabs: readonly string[];
  readonly working: boolean;
  readonly onValidate: () => void;
}

/** Always tells the truth about freshness: which peildatum, from how many tabs, changed since the check or not. */
export function FreshnessStrip({ freshness, changedTabs, working, onValidate }: FreshnessStripProps) {
  const styles = useStyles();
  return (
    <section className={styles.strip} aria-label="Stand van de gegevens">
      <div className={styles.line}>
        <CalendarLtr16Regular aria-hidden />
        <Caption1>{freshness === null ? unread(working) : standOf(freshness)}</Caption1>
      </div>
      <div className={styles.line}>
        <div role="status" className={styles.changed}>
          {changedTabs.length > 0 && <Caption1>Gewijzigd sinds de controle: {formatList(changedTabs, 3)}.</Caption1>}
        </div>
        {changedTabs.length > 0 && (
          <Button size="small" icon={<ArrowClockwise16Regular />} disabled={working} onClick={onValidate}>
            Opnieuw valideren
          </Button>
        )}
      </div>
    </section>
  );
}

function standOf({ peildatum, sourceTabs }: Freshness): string {
  if (sourceTabs === 0) return "Geen bladen met cijfers gevonden.";
  const tabs = formatCount(sourceTabs, "blad", "bladen");
  return peildatum === null ? `Peildatum niet bekend · ${tabs} met cijfers` : `Stand ${formatDateLong(peildatum)} · ${tabs} met cijfers`;
}

function unread(working: boolean): string {
  return working ? "De werkmap wordt gelezen." : "De werkmap is nog niet gelezen.";
}
