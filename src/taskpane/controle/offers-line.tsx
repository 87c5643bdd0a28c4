// SPDX-License-Identifier: EUPL-1.2

import { useId, useState } from "react";
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { OfferedAcceptance } from "../../domain/acceptances-offered";
import type { Finding } from "../../domain/findings";
import { formatCount, formatPlaces } from "../../domain/sheet/format";
import { CellLink } from "../ui/cells/cell-link";
import { TAKING_OVER, type FindingWork } from "./use-finding-work";

const useStyles = makeStyles({
  offers: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // Long lists are walked through in their own room, so that the findings below stay near.
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: "160px", overflowY: "auto" },
  anywhere: { overflowWrap: "anywhere" },
  problem: { overflowWrap: "anywhere", color: tokens.colorStatusDangerForeground3 },
});

interface OffersLineProps {
  readonly offers: readonly OfferedAcceptance[];
  readonly work: FindingWork;
  readonly onJump: (finding: Finding) => void;
}

/** What was accepted in another delivery with the same value: each with its reason, and one click that takes all over. */
export function OffersLine({ offers, work, onJump }: OffersLineProps) {
  const styles = useStyles();
  const listId = useId();
  const [open, setOpen] = useState(false);
  if (offers.length === 0) return null;
  const problem = work.problems.get(TAKING_OVER);
  return (
    <section className={styles.offers} aria-label="Eerder geaccepteerd">
      <Body1>
        {formatCount(offers.length, "bevinding", "bevindingen")} accepteerde u eerder in een andere levering, met
        dezelfde waarde.
      </Body1>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={work.busy.has(TAKING_OVER)}
          onClick={() => work.takeOver(offers.map(({ finding }) => finding))}
        >
          {offers.length === 1 ? "Neem 1 acceptatie over" : `Neem ${formatPlaces(offers.length)} acceptaties over`}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          onClick={() => setOpen(!open)}
        >
          {open ? "Verberg" : "Bekijk"}
        </Button>
      </div>
      {problem !== undefined && <Caption1 className={styles.problem}>{problem}</Caption1>}
      {open && (
        // Who walks by keyboard has to be able to scroll it.
        <ul id={listId} className={styles.list} tabIndex={0} aria-label="Eerder geaccepteerd, met de reden">
          {offers.map(({ finding, acceptance: { row, tab: from, reason } }) => (
            <li key={finding.id}>
              <Caption1 className={styles.anywhere}>
                <CellLink tab={finding.tab} address={finding.address} onJump={() => onJump(finding)} />: {row},{" "}
                {finding.found}. Reden bij “{from}”: {reason}
              </Caption1>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
