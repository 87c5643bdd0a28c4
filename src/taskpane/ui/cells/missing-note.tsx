// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { Missing } from "../../../domain/measures/missing";
import { describeWithout } from "../../../domain/measures/missing-words";
import { cellAddress, spokenAddress } from "../../../domain/sheet/addresses";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  note: { display: "flex", columnGap: tokens.spacingHorizontalXS, overflowWrap: "anywhere", minWidth: 0 },
  icon: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  words: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
});

interface MissingNoteProps {
  /** Of which number, where that is not the one beside it. */
  readonly of?: string;
  readonly missing: readonly Missing[];
  readonly onJump: (tab: string, address: string) => void;
}

/** What a number leaves out, as a warning beside it with the way to the cells; nothing where it is whole. */
export function MissingNote({ of, missing, onJump }: MissingNoteProps) {
  const styles = useStyles();
  if (missing.length === 0) return null;
  return (
    <div className={styles.note}>
      <Warning20Filled className={styles.icon} aria-hidden />
      <Caption1 className={styles.words}>
        {of !== undefined && `${of} `}
        {linked(describeWithout(missing), missing, onJump)}
      </Caption1>
    </div>
  );
}

/** The words, with each cell that they name as a link. */
function linked(words: string, missing: readonly Missing[], onJump: MissingNoteProps["onJump"]) {
  const parts: React.ReactNode[] = [];
  let rest = words;
  const cells = new Map(
    missing.flatMap((one) => one.cells).map((cell) => [spokenAddress(cell.tab, cellAddress(cell)), cell]),
  );
  for (const [name, cell] of cells) {
    const at = rest.indexOf(name);
    if (at < 0) continue;
    parts.push(rest.slice(0, at), <CellLink key={name} tab={cell.tab} address={cellAddress(cell)} onJump={onJump} />);
    rest = rest.slice(at + name.length);
  }
  return [...parts, rest];
}
