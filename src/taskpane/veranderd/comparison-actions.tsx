// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { archiveTab } from "../../domain/compare/archive-tab";
import type { Change, Comparison } from "../../domain/compare/compare.types";
import { formatList } from "../../domain/sheet/format";
import type { Model } from "../../domain/model";
import { sameChange } from "../../domain/compare/verklaring";
import type { Session, SessionState } from "../../workbook/session.types";
import { explainedBy } from "./reasons";
import { changedPlaces } from "./changed-places";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { overflowWrap: "anywhere" },
});

const MARKED = "De gewijzigde cellen zijn gemarkeerd in de tabbladen.";

interface ComparisonActionsProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly model: Model;
  readonly comparison: Comparison;
  /** Which sides are the open workbook. */
  readonly here: { readonly old: boolean; readonly new: boolean };
  readonly onAnnounce: (text: string) => void;
}

/** Shows the changes in the sheets, and keeps them on a tab of their own. */
export function ComparisonActions({ session, state, model, comparison, here, onAnnounce }: ComparisonActionsProps) {
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
  const marked = state.marked === "wijzigingen";
  const mark = async (): Promise<string> =>
    marked ? ((await session.unmark()) ?? "De markering is weg.") : ((await session.markChanges(places)) ?? MARKED);
  const keep = async (): Promise<string> => {
    const reasonOf = (change: Change): string =>
      state.verklaringen.find((one) => sameChange(one, explainedBy(change)))?.reason ?? "";
    const tab = archiveTab(comparison, { snapshot: model.snapshot, here, reasonOf, today: model.today });
    const { names, sentence } = await session.addTabs([tab]);
    return sentence ?? `Het overzicht staat klaar: ${formatList(names)}.`;
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => void run(keep())}>
          Zet op een tabblad
        </Button>
        {(marked || places.length > 0) && (
          <Button size="small" disabledFocusable={busy} onClick={() => void run(mark())}>
            {marked ? "Haal markering weg" : "Markeer in het tabblad"}
          </Button>
        )}
      </div>
      {state.marked === true && places.length > 0 && (
        <Caption1 className={styles.said}>
          Nu zijn de bevindingen gemarkeerd. Markeert u de wijzigingen, dan gaat die markering weg.
        </Caption1>
      )}
      {said !== null && <Caption1 className={styles.said}>{said}</Caption1>}
    </>
  );
}
