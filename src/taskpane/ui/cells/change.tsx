// SPDX-License-Identifier: EUPL-1.2

import { Body1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  change: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  before: { color: tokens.colorNeutralForeground2 },
});

/** From what to what a cell changes. */
export function Change({ from, to }: { readonly from: string; readonly to: string }) {
  const styles = useStyles();
  return (
    <Body1 className={styles.change}>
      <span className={styles.before}>{from}</span> → {to}
    </Body1>
  );
}
