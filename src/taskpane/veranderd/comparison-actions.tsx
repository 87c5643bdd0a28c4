// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Comparison } from "../../domain/compare/compare.types";
import type { Session, SessionState } from "../../workbook/session.types";
import { changedPlaces } from "./changed-places";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { overflowWrap: "anywhere" },
});

interface ComparisonActionsProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly comparison: Comparison;
  /** Which sides are the open workbook. */
  readonly here: { readonly old: boolean; readonly new: boolean };
  readonly onAnnounce: (text: string) => void;
}

/** Shows the changes in the sheets, and keeps them on a tab of their own. */
export function ComparisonActions({ session, state, comparison, here, onAnnounce }: ComparisonActionsProps) {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const places = changedPlaces(comparison.changes, here);
  const run = async (work: Promise<string>): Promise<void> => {
    setBusy(true);
    const sentence = await work;
    setBusy(false);
    setSaid(sentence);
    onAnnounce(sentence);
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy}>
          Zet op een tabblad
        </Button>
        {places.length > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void run(session.unmark().then((p) => p ?? "De markering is weg."))}>
            {state.marked ? "Haal markering weg" : "Markeer in het tabblad"}
          </Button>
        )}
      </div>
      {said !== null && <Caption1 className={styles.said}>{said}</Caption1>}
    </>
  );
}
