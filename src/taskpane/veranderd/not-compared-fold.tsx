// SPDX-License-Identifier: EUPL-1.2

import { useId, useState } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { NotCompared } from "../../domain/compare/compare.types";
import { cellAddress, spokenAddress } from "../../domain/sheet/addresses";
import { formatPlaces } from "../../domain/sheet/format";
import { CellLink } from "../ui/cells/cell-link";
import { FoldButton } from "../ui/fold-button";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  line: { display: "flex", flexDirection: "column", alignItems: "flex-start", overflowWrap: "anywhere" },
  side: { color: tokens.colorNeutralForeground2 },
});

interface NotComparedFoldProps {
  readonly notCompared: readonly NotCompared[];
  /** Which sides are the open workbook: only there is a cell to go to. */
  readonly here: { readonly old: boolean; readonly new: boolean };
  readonly onJump: (tab: string, address: string) => void;
}

/** What could not be laid beside the other side, and where it stands. */
export function NotComparedFold({ notCompared, here, onJump }: NotComparedFoldProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <FoldButton
        title={`Niet vergeleken (${formatPlaces(notCompared.length)})`}
        open={open}
        aria-controls={id}
        onToggle={() => setOpen(!open)}
      />
      <ul id={id} role="list" aria-label="Niet vergeleken" className={styles.list} hidden={!open}>
        {open &&
          notCompared.map(({ side, sentence, at }, index) => (
            <li key={index} className={styles.line}>
              <Caption1 className={styles.side}>{side === "old" ? "In oud" : "In nieuw"}</Caption1>
              <Caption1>{sentence}</Caption1>
              {at !== null &&
                (here[side] ? (
                  <Caption1>
                    <CellLink tab={at.tab} address={cellAddress(at)} onJump={onJump} />
                  </Caption1>
                ) : (
                  <Caption1 className={styles.side}>{spokenAddress(at.tab, cellAddress(at))}</Caption1>
                ))}
            </li>
          ))}
      </ul>
    </>
  );
}
