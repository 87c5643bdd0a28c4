// SPDX-License-Identifier: EUPL-1.2

import { Link, makeStyles } from "@fluentui/react-components";
import { cellAddress, spokenAddress } from "../../domain/sheet/addresses";
import type { CellRef } from "../../domain/sheet/snapshot";
import { STOP } from "../ui/list/use-roving-tabindex";

const useStyles = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

/** Goes to a cell of the open workbook; null for the side that is another file. */
export type JumpTo = ((at: CellRef) => void) | null;

interface PlacedTextProps {
  readonly text: string;
  readonly at: CellRef | null;
  readonly of: "oud" | "nieuw";
  /** Null where the cell is in another file: then it is only named. */
  readonly jumpTo: JumpTo;
  readonly tabIndex: 0 | -1;
}

/** What a cell holds; a click goes to that cell where it is in the open workbook. */
export function PlacedText({ text, at, of, jumpTo, tabIndex }: PlacedTextProps) {
  const styles = useStyles();
  if (at === null) return text;
  const place = spokenAddress(at.tab, cellAddress(at));
  if (jumpTo === null) {
    return (
      <>
        {text} ({place})
      </>
    );
  }
  return (
    <Link
      as="button"
      {...STOP}
      tabIndex={tabIndex}
      className={styles.link}
      title={place}
      aria-label={`${text} (${of}, ${place})`}
      onClick={() => jumpTo(at)}
    >
      {text}
    </Link>
  );
}
