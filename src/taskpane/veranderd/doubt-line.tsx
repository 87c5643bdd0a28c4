// SPDX-License-Identifier: EUPL-1.2

import { Fragment } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ChangeKind } from "../../domain/compare/compare.types";
import type { NamedGebied } from "../../domain/gemeenten/gebied";
import { formatCount } from "../../domain/sheet/format";
import { PlacedText, type JumpTo } from "./placed-text";

const useStyles = makeStyles({ doubt: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" } });

const MOST = 3;

interface DoubtLineProps {
  readonly kind: ChangeKind;
  /** Of the other side, not understood. */
  readonly names: readonly NamedGebied[];
  readonly jumpTo: { readonly old: JumpTo; readonly new: JumpTo };
  readonly tabIndex: 0 | -1;
}

/** Under which names a gebied that came or went may stand on the other side after all. */
export function DoubtLine({ kind, names, jumpTo, tabIndex }: DoubtLineProps) {
  const styles = useStyles();
  const [of, side] = kind === "gone" ? (["nieuw", "new"] as const) : (["oud", "old"] as const);
  const more = names.length - MOST;
  return (
    <Caption1 className={styles.doubt}>
      Of {kind === "gone" ? "staat er nog" : "stond er al"} onder een naam die niet is herkend:{" "}
      {names.slice(0, MOST).map(({ text, at }, index) => (
        <Fragment key={`${at.tab} ${String(at.row)} ${String(at.column)}`}>
          {index > 0 && ", "}
          <PlacedText text={`“${text}”`} at={at} of={of} jumpTo={jumpTo[side]} tabIndex={tabIndex} />
        </Fragment>
      ))}
      {more > 0 && ` en ${formatCount(more, "andere naam", "andere namen")}`}.
    </Caption1>
  );
}
