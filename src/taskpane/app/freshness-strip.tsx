// SPDX-License-Identifier: EUPL-1.2

import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtr16Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { formatCount, formatDateLong, formatList } from "../../domain/sheet/format";
import { NARROW, TIGHT } from "../ui/little-room";
import { useBusy } from "../ui/use-busy";
import type { Freshness } from "./freshness";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [TIGHT]: { paddingBlock: tokens.spacingVerticalXXS },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, [NARROW]: { display: "none" } },
  state: { flexGrow: 1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  next: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  again: { flexShrink: 0, padding: 0, whiteSpace: "nowrap", color: tokens.colorBrandForegroundLink },
});

const RECOUNTING = "De bevindingen worden opnieuw geteld.";
const UNREAD = "Nog niet opnieuw gelezen.";

interface FreshnessStripProps {
  /** Null until the workbook has been read. */
  readonly freshness: Freshness | null;
  readonly changedTabs: readonly string[];
  readonly validated: boolean;
  /** The sheets may say something else than what was read. */
  readonly unread: boolean;
  /** After a write of the add-in the findings are being made anew. */
  readonly recounting?: boolean;
  readonly working: boolean;
  readonly onValidate: () => void;
}

/** Always tells the truth about freshness: which peildatum, from how many tabs, changed since the check or not; and what comes next. The lines stay, so that a change moves nothing. */
export function FreshnessStrip({
  freshness,
  changedTabs,
  validated,
  unread,
  recounting = false,
  working,
  onValidate,
}: FreshnessStripProps) {
  const styles = useStyles();
  const changed = changedTabs.length > 0 && !recounting;
  const counting = useBusy(recounting);
  return (
    <section className={styles.strip} aria-label="Stand van de gegevens">
      <div className={styles.line}>
        <CalendarLtr16Regular className={styles.icon} aria-hidden />
        <Caption1>{freshness === null ? notRead(working) : standOf(freshness)}</Caption1>
      </div>
      <div className={styles.line}>
        <div role="status" className={styles.state}>
          <Caption1>
            {unread
              ? UNREAD
              : counting
                ? RECOUNTING
                : changed
                  ? `Gewijzigd: ${formatList(changedTabs, 2)}.`
                  : stateOf(validated)}
          </Caption1>
        </div>
        {(changed || unread) && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.again}
            disabledFocusable={working}
            onClick={onValidate}
          >
            Opnieuw valideren
          </Button>
        )}
      </div>
      {freshness !== null && freshness.sourceTabs > 0 && freshness.next !== null && (
        <Caption1 className={styles.next}>{freshness.next}</Caption1>
      )}
    </section>
  );
}

function standOf({ peildatum, sourceTabs }: Freshness): string {
  if (sourceTabs === 0) return "Geen tabbladen met cijfers gevonden.";
  const tabs = formatCount(sourceTabs, "tabblad", "tabbladen");
  return peildatum === null
    ? `Peildatum niet bekend · ${tabs} met cijfers`
    : `Stand ${formatDateLong(peildatum)} · ${tabs} met cijfers`;
}

function stateOf(validated: boolean): string {
  return validated ? "Geen wijziging gezien sinds de controle." : "Nog niet gecontroleerd.";
}

function notRead(working: boolean): string {
  return working ? "De werkmap wordt gelezen." : "De werkmap is nog niet gelezen.";
}
