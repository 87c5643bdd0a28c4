// SPDX-License-Identifier: EUPL-1.2

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatPlaces } from "../../domain/text/format";
import { Message } from "./message";
import type { News } from "./use-news";

const useStyles = makeStyles({
  foot: { position: "sticky", bottom: 0, marginTop: "auto", zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  gone: { display: "none" },
});

interface FootProps {
  readonly news: News | null;
  readonly onDismiss: () => void;
  /** Null where there is nothing to do yet. */
  readonly actions: { readonly hidden: boolean; readonly sure: number; readonly busy: boolean; readonly onSure: () => void; readonly onReport: () => void } | null;
}

/** What was done and what can be done with the findings together. News comes here, so that nothing in view moves. */
export function Foot({ news, onDismiss, actions }: FootProps) {
  const styles = useStyles();
  const shown = news !== null && news.kind !== "announce" ? news : null;
  return (
    <div className={styles.foot}>
      <div role="status">
        {shown !== null && (
          <Message key={shown.id} intent={shown.kind === "done" ? "success" : "warning"} shape="square" onDismiss={onDismiss}>{shown.text}</Message>
        )}
      </div>
      {actions !== null && (
        <div className={mergeClasses(styles.bar, actions.hidden && styles.gone)}>
          <Button size="small" disabledFocusable={actions.sure === 0} onClick={actions.onSure}>
            Herstel wat zeker is ({formatPlaces(actions.sure)})
          </Button>
          <Button size="small" appearance="subtle" disabledFocusable={actions.busy} onClick={actions.onReport}>
            Rapport
          </Button>
        </div>
      )}
    </div>
  );
}
