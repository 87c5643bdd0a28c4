// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { formatPlaces } from "../../../domain/sheet/format";
import { CellLink } from "./cell-link";

/** More than this nobody walks through. */
const MOST_SHOWN = 20;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
});

interface CellNamesProps {
  readonly label: string;
  readonly cells: readonly { readonly tab: string; readonly address: string }[];
  readonly onJump: (tab: string, address: string) => void;
}

/** Which cells a sentence is about, each to go to; of very many the first, and how many more. */
export function CellNames({ label, cells, onJump }: CellNamesProps) {
  const styles = useStyles();
  const more = cells.length - MOST_SHOWN;
  if (cells.length === 0) return null;
  return (
    <>
      <ul role="list" aria-label={label} className={styles.list}>
        {cells.slice(0, MOST_SHOWN).map(({ tab, address }) => (
          <li key={`${tab}!${address}`}>
            <CellLink tab={tab} address={address} onJump={onJump} />
          </li>
        ))}
      </ul>
      {more > 0 && <Caption1>en nog {formatPlaces(more)}</Caption1>}
    </>
  );
}
